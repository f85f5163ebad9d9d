import { t } from "../../language";
import { type BpmnElement, type ModdleElement } from "../bpmn";
import { kindOf, operationName } from "../city/kinds";
import { translate } from "../translate";
import type { Row } from "./flowTree";
import type { Linked } from "./nodes";

export interface Sentence {
  /** What kind of thing it is: "Sachbearbeitung". */
  kind: string;
  name: string;
  /** How it is done, or under which condition. */
  detail: string;
}

/** What a row says, to eyes and to ears alike. */
export function sentenceOf(row: Row, element: Linked | undefined): Sentence {
  if (!element) {
    return { kind: "", name: row.id, detail: "" };
  }
  const { businessObject } = element;
  if (row.kind === "jump") {
    return { kind: t("treeGoesOn"), name: nameOf(element), detail: "" };
  }
  if (row.kind === "flow") {
    return { kind: t("treeWay"), name: businessObject.name ?? "", detail: [conditionOf(element), row.children.length || !element.target ? "" : t("treeGoesOnAt", { name: nameOf(element.target) })].filter(Boolean).join(" · ") };
  }
  const kind = kindOf(businessObject);
  return { kind: kind && kind !== "deadline" ? t(`kind_${kind}`) : typeOf(element), name: businessObject.name ?? businessObject.text ?? "", detail: howOf(businessObject) };
}

export function nameOf(element: BpmnElement): string {
  return element.businessObject.name || `${typeOf(element)} (${element.id})`;
}

function conditionOf(flow: Linked): string {
  const condition = flow.businessObject.conditionExpression?.get("body");
  if (condition) {
    return t("treeWhen", { condition });
  }
  return flow.source?.businessObject.get("default") === flow.businessObject ? t("treeElse") : "";
}

function howOf(object: ModdleElement): string {
  const event = (object.get("eventDefinitions") as ModdleElement[] | undefined)?.[0];
  const error = event?.["errorRef"] as ModdleElement | undefined;
  const time = ["timeDuration", "timeDate", "timeCycle"].map((name) => (event?.[name] as ModdleElement | undefined)?.get("body")).find(Boolean);
  return [
    object.get("camunda:formKey") && t("treeForm", { name: object.get("camunda:formKey") }),
    object.get("camunda:decisionRef") && t("treeDecision", { name: object.get("camunda:decisionRef") }),
    object.get("calledElement") && t("treeCalls", { name: object.get("calledElement") }),
    object.get("camunda:topic") && operationName(object.get("camunda:topic")),
    object.get("camunda:candidateGroups") && t("treeGroup", { name: object.get("camunda:candidateGroups") }),
    error && (error.get("errorCode") || error.name),
    time,
  ].filter(Boolean).join(" · ");
}

/** "Start", "Entweder-oder", "Frist am Rand": bpmn-js's own names of elements. */
function typeOf(element: BpmnElement): string {
  const object = element.businessObject;
  const event = (object.get("eventDefinitions") as ModdleElement[] | undefined)?.[0]?.$type.replace(/^bpmn:|EventDefinition$/g, "");
  const words = object.$type.replace("bpmn:", "").replace(/([a-z])([A-Z])/g, "$1 $2").replace("Sub Process", "Sub-process").replace("Event Based Gateway", "Event-based gateway");
  const name = event ? `${event} ${words}` : words;
  return translate(name.charAt(0) + name.slice(1).toLowerCase());
}

