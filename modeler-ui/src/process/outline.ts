import type { Language, Texts } from "../api/services";

export interface Step {
  id: string;
  name: string;
  kind: "start" | "citizen" | "work" | "decision" | "connector" | "gateway" | "end" | "other";
  form: string | null;
  decision: string | null;
  status: Texts;
}

const KINDS: Record<string, Step["kind"]> = {
  startEvent: "start", userTask: "work", businessRuleTask: "decision", serviceTask: "connector", sendTask: "connector", endEvent: "end",
  exclusiveGateway: "gateway", inclusiveGateway: "gateway", parallelGateway: "gateway", callActivity: "other", task: "other", subProcess: "other",
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
    kind,
    form: element.getAttributeNS(CAMUNDA, "formKey"),
    decision: element.getAttributeNS(CAMUNDA, "decisionRef"),
    status: { de: property("status.de"), en: property("status.en") } satisfies Partial<Record<Language, string | undefined>>,
  };
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
