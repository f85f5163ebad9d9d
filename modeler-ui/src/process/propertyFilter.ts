import { is, type BpmnElement } from "./bpmn";
import type { Group } from "./properties";

/** The deployment gate refuses all of these: showing them would only lead into an error. */
const REFUSED = new Set([
  "CamundaPlatform__Script", "CamundaPlatform__FieldInjection", "CamundaPlatform__ExecutionListener", "CamundaPlatform__TaskListener",
  "CamundaPlatform__ConnectorInput", "CamundaPlatform__ConnectorOutput", "CamundaPlatform__FormData", "CamundaPlatform__Form",
  "CamundaPlatform__Condition", "CamundaPlatform__StartInitiator", "CamundaPlatform__CandidateStarter", "CamundaPlatform__Tasklist",
  "CamundaPlatform__JobExecution", "CamundaPlatform__ProcessVariables", "CamundaPlatform__BusinessKey",
]);

/** Written by the studio or by publishing; engineers may look at them. */
const FOR_ENGINEERS = new Set([
  "CamundaPlatform__Implementation", "CamundaPlatform__ExternalTask", "CamundaPlatform__AsynchronousContinuations",
  "CamundaPlatform__HistoryCleanup", "CamundaPlatform__Input", "CamundaPlatform__Output", "CamundaPlatform__ExtensionProperties",
  "CamundaPlatform__InMapping", "CamundaPlatform__OutMapping", "CamundaPlatform__InMappingPropagation", "CamundaPlatform__OutMappingPropagation",
  "CamundaPlatform__Errors",
]);

/** A decision is chosen in our own group, which writes the same attributes. */
const DECISION_ENTRIES = /^(implementationType|decisionRef|mapDecisionResult)/;

/** A called process is chosen in our own group; called cases do not exist here. */
const CALL_GROUPS = new Set(["CamundaPlatform__CallActivity"]);

/** A task goes to a group; a named person would be wrong on the first day of a holiday. */
const ASSIGNMENT_ENTRIES = new Set(["candidateGroups", "dueDate"]);

export function visible(groups: Group[], element: BpmnElement, expert: boolean): Group[] {
  return groups
    .filter((group) => !REFUSED.has(group.id) && (expert || !CALL_GROUPS.has(group.id)) && (expert || !FOR_ENGINEERS.has(group.id) || isStepInput(group, element)))
    .map((group) => withoutEntries(group, element, expert))
    .filter((group) => !group.entries || group.entries.length > 0)
    .map((group) => (group.id === "CamundaPlatform__UserAssignment" || group.id.startsWith("ElementTemplates__CustomProperties") ? { ...group, shouldOpen: true } : group))
    .sort((a, b) => Number(a.id === "documentation") - Number(b.id === "documentation"));
}

/** A template leaves lists of a connector step to the plain inputs: they must be in reach. */
function isStepInput(group: Group, element: BpmnElement): boolean {
  return group.id === "CamundaPlatform__Input" && element.businessObject.get("camunda:modelerTemplate") !== undefined;
}

function withoutEntries(group: Group, element: BpmnElement, expert: boolean): Group {
  const entries = group.entries?.filter((entry) => {
    if (group.id === "CamundaPlatform__Implementation" && is(element, "bpmn:BusinessRuleTask")) {
      return !DECISION_ENTRIES.test(entry.id);
    }
    if (group.id === "CamundaPlatform__UserAssignment" && !expert) {
      return ASSIGNMENT_ENTRIES.has(entry.id);
    }
    return !(group.id === "general" && !expert && ["isExecutable", "versionTag", "processId", "processName"].includes(entry.id) && is(element, "bpmn:Process"));
  });
  return entries ? { ...group, entries } : group;
}
