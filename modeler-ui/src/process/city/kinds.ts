import type { ModdleElement } from "../bpmn";

/** What a step is for a city. BPMN's own types say how it is run; this says who or what does it. */
export type Kind = "citizen" | "work" | "decision" | "connector" | "message" | "deadline" | "call";

export interface KindLook {
  /** One path on a 24 grid. */
  icon: string;
  stroke: string;
  fill: string;
}

/** The strokes stand 4.5:1 against their fills and against white, so the kinds can be read without telling colours apart. */
export const looks: Record<Kind, KindLook> = {
  citizen: { icon: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c.5-4.500 3.500-7 8-7s7.500 2.500 8 7", stroke: "#0b6e4f", fill: "#e9f6f0" },
  work: { icon: "M3 8h18v11H3zM9 8V5h6v3M3 13h18M12 12v2", stroke: "#22388a", fill: "#edf0fb" },
  decision: { icon: "M3 5h18v14H3zM3 10h18M9 5v14M15 10v9", stroke: "#6b2fa0", fill: "#f5eefb" },
  connector: { icon: "M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4", stroke: "#3f4a5c", fill: "#eff1f4" },
  message: { icon: "M3 6h18v13H3zM3 7l9 6 9-6", stroke: "#0a6172", fill: "#e6f5f8" },
  deadline: { icon: "M12 4a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 8v5l3 2", stroke: "#8a5300", fill: "#fdf3e1" },
  call: { icon: "M3 9h6v6H3zM15 9h6v6h-6zM9 12h6", stroke: "#3f4a5c", fill: "#fff" },
};

/** What the templates of the installed connectors say about an operation. */
interface Operation {
  name: string;
  message: boolean;
  /** The connector's own icon, one path on a 24 grid. */
  icon: string | undefined;
}

const operations = new Map<string, Operation>();

/** Messages to people are those of a connector whose operations stand in the category of messages. */
export function learnOperations(templates: object[]): void {
  for (const template of templates as { name?: string; category?: { id: string }; icon?: { contents: string }; properties?: { binding?: { name: string }; value?: string }[] }[]) {
    const topic = template.properties?.find((property) => property.binding?.name === "camunda:topic")?.value;
    if (topic) {
      const icon = /\sd='([^']+)'/.exec(decodeURIComponent(template.icon?.contents ?? ""))?.[1];
      operations.set(topic, { name: template.name ?? topic, message: template.category?.id === "messages", icon });
    }
  }
}

export function lookOf(kind: Kind, topic?: string): KindLook {
  const icon = topic === undefined ? undefined : operations.get(topic)?.icon;
  return icon ? { ...looks[kind], icon } : looks[kind];
}

/** "PDF erstellen" for `pdf.create`; the topic itself when its connector is not installed. */
export function operationName(topic: string): string {
  return operations.get(topic)?.name ?? topic;
}

/** Messages to people, or any other connector. */
export function kindOfTopic(topic: string | undefined | null): Kind {
  return operations.get(topic ?? "")?.message ? "message" : "connector";
}

export function kindOf(object: ModdleElement | undefined): Kind | null {
  if (!object?.$instanceOf) {
    return null;
  }
  const is = (type: string) => object.$instanceOf(type);
  const events = (is("bpmn:Event") ? (object.get("eventDefinitions") as ModdleElement[] | undefined) : undefined) ?? [];
  if (is("bpmn:StartEvent") && !events.length && object.$parent?.$type === "bpmn:Process") {
    return "citizen";
  }
  if (events.some((event) => event.$type === "bpmn:TimerEventDefinition")) {
    return "deadline";
  }
  if (is("bpmn:UserTask")) {
    return "work";
  }
  if (is("bpmn:BusinessRuleTask")) {
    return "decision";
  }
  if (is("bpmn:CallActivity")) {
    return "call";
  }
  if (is("bpmn:ServiceTask") || is("bpmn:SendTask")) {
    return kindOfTopic(object.get("camunda:topic"));
  }
  return null;
}

export function iconSvg(kind: Kind, size = 20, topic?: string): string {
  const { icon, stroke } = lookOf(kind, topic);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 24 24" fill="none" stroke="${stroke}" stroke-width="1.75" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true"><path d="${icon}"/></svg>`;
}
