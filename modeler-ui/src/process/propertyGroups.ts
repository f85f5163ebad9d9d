import { Group as GroupComponent, isSelectEntryEdited, isTextAreaEntryEdited, isTextFieldEntryEdited } from "@bpmn-io/properties-panel";
import { is, type BpmnElement } from "./bpmn";
import { CalledProcess } from "./CalledProcess";
import { ConnectorEntry } from "./connectors/ConnectorEntry";
import { ConditionEntry } from "./conditions/ConditionEntry";
import { DecisionRef, DecisionResult, FormKey, Jump, MapResult, StatusDe, StatusEn } from "./propertyEntries";
import type { Entry, Group } from "./properties";
import type { References } from "./references";

type Translate = (text: string) => string;

/** The groups of the studio for one element, in the words of a municipal service. */
export function groupsOf(element: BpmnElement, references: References, translate: Translate): Group[] {
  const group = (id: string, label: string, entries: Entry[]): Group => ({
    id, label: translate(label), component: GroupComponent, shouldOpen: true, entries: entries.map((entry) => ({ element, references, ...entry })),
  });
  const groups: Group[] = [];
  if (is(element, "bpmn:UserTask") || startsProcess(element)) {
    groups.push(group("laufzettel-form", "Form", [
      { id: "laufzettel-form-key", component: FormKey, isEdited: isSelectEntryEdited },
      { id: "laufzettel-form-jump", component: Jump, kind: "form" },
    ]));
  }
  if (is(element, "bpmn:BusinessRuleTask")) {
    groups.push(group("laufzettel-decision", "Decision", [
      { id: "laufzettel-decision-ref", component: DecisionRef, isEdited: isSelectEntryEdited },
      { id: "laufzettel-decision-jump", component: Jump, kind: "decision" },
      { id: "laufzettel-decision-result", component: DecisionResult, isEdited: isTextFieldEntryEdited },
      { id: "laufzettel-decision-map", component: MapResult, isEdited: isSelectEntryEdited },
    ]));
  }
  if (is(element, "bpmn:CallActivity")) {
    groups.push(group("laufzettel-call", "Called process", [{ id: "laufzettel-called", component: CalledProcess, isEdited: isSelectEntryEdited }]));
  }
  if (is(element, "bpmn:ServiceTask", "bpmn:SendTask") && element.businessObject.get("camunda:topic")) {
    groups.push(group("laufzettel-connector", "Connector step", [{ id: "laufzettel-connector-step", component: ConnectorEntry }]));
  }
  if (leavesGateway(element)) {
    groups.push(group("laufzettel-condition", "Condition", [{ id: "laufzettel-condition-text", component: ConditionEntry, isEdited: isTextAreaEntryEdited }]));
  }
  if (is(element, "bpmn:Task", "bpmn:IntermediateCatchEvent", "bpmn:EndEvent", "bpmn:CallActivity", "bpmn:SubProcess") && !element.labelTarget) {
    groups.push(group("laufzettel-status", "What the citizen reads", [
      { id: "laufzettel-status-de", component: StatusDe, isEdited: isTextAreaEntryEdited },
      { id: "laufzettel-status-en", component: StatusEn, isEdited: isTextAreaEntryEdited },
    ]));
  }
  return groups;
}

function startsProcess(element: BpmnElement): boolean {
  return is(element, "bpmn:StartEvent") && !element.businessObject.get("eventDefinitions")?.length && element.businessObject.$parent?.$type === "bpmn:Process";
}

function leavesGateway(element: BpmnElement): boolean {
  const source = element.businessObject?.sourceRef;
  return is(element, "bpmn:SequenceFlow") && !!source?.$instanceOf?.("bpmn:Gateway") && !source.$instanceOf("bpmn:ParallelGateway") && !source.$instanceOf("bpmn:EventBasedGateway");
}
