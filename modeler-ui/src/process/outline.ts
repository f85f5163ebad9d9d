import type { Language, Texts } from "../api/services";
import { kindOfTopic, type Kind } from "./city/kinds";

export interface Step {
  id: string;
  name: string;
  kind: Kind | "start" | "gateway" | "end" | "other";
  /** Of a connector step. */
  topic: string | null;
  form: string | null;
  decision: string | null;
  status: Texts;
}

const KINDS: Record<string, Step["kind"]> = {
  startEvent: "start", userTask: "work", businessRuleTask: "decision", serviceTask: "connector", sendTask: "connector", endEvent: "end",
  exclusiveGateway: "gateway", inclusiveGateway: "gateway", parallelGateway: "gateway", eventBasedGateway: "gateway", callActivity: "call", task: "other", manualTask: "other",
  receiveTask: "other", subProcess: "other", intermediateCatchEvent: "other", intermediateThrowEvent: "other",
};
const CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

/** The steps of a process in the order of its flow, read from the XML without the editor: for overview and lists. */
export function outlineOf(xml: string): Step[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const process = document.getElementsByTagNameNS("*", "process")[0];
  if (!process) {
    return [];
  }
  const nodes = new Map<string, Step>();
  const flows: { from: string; to: string }[] = [];
  for (const element of process.children) {
    const kind = KINDS[element.localName];
    if (kind) {
      nodes.set(element.id || element.getAttribute("id") || "", step(element, kind));
    } else if (element.localName === "sequenceFlow") {
      flows.push({ from: element.getAttribute("sourceRef") ?? "", to: element.getAttribute("targetRef") ?? "" });
    }
  }
  return inOrder(nodes, flows);
}

function step(element: Element, kind: Step["kind"]): Step {
  const property = (name: string) =>
    [...element.getElementsByTagNameNS(CAMUNDA, "property")].find((one) => one.getAttribute("name") === name)?.getAttribute("value") ?? undefined;
  return {
    id: element.getAttribute("id") ?? "",
    name: element.getAttribute("name") ?? "",
    kind: precisely(element, kind),
    topic: element.getAttributeNS(CAMUNDA, "topic"),
    form: element.getAttributeNS(CAMUNDA, "formKey"),
    decision: element.getAttributeNS(CAMUNDA, "decisionRef"),
    status: { de: property("status.de"), en: property("status.en") } satisfies Partial<Record<Language, string | undefined>>,
  };
}

/** As the drawing tells them apart: messages to people from other connectors, deadlines from other events. */
function precisely(element: Element, kind: Step["kind"]): Step["kind"] {
  if (element.getElementsByTagNameNS("*", "timerEventDefinition").length && /Event$/.test(element.localName)) {
    return "deadline";
  }
  return kind === "connector" ? kindOfTopic(element.getAttributeNS(CAMUNDA, "topic")) : kind;
}

/** Breadth first from what nothing leads to; what cannot be reached comes last instead of getting lost. */
function inOrder(nodes: Map<string, Step>, flows: { from: string; to: string }[]): Step[] {
  const targets = new Set(flows.map((flow) => flow.to));
  const queue = [...nodes.keys()].filter((id) => !targets.has(id));
  const seen = new Set<string>();
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    if (nodes.has(id) && !seen.has(id)) {
      seen.add(id);
      queue.push(...flows.filter((flow) => flow.from === id).map((flow) => flow.to));
    }
  }
  return [...seen, ...[...nodes.keys()].filter((id) => !seen.has(id))].map((id) => nodes.get(id) as Step);
}
