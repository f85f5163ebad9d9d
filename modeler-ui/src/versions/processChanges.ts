import camunda from "camunda-bpmn-moddle/resources/camunda.json";
import { diff } from "bpmn-js-differ";
import { t } from "../language";
import { propertiesOf } from "./properties";

export type ChangeKind = "ADDED" | "REMOVED" | "CHANGED" | "MOVED";

export interface ProcessChanges {
  /** By element; where one was both changed and moved, what it says counts. */
  kinds: Map<string, ChangeKind>;
  words: { kind: ChangeKind; id: string; text: string }[];
}

type Definitions = Parameters<typeof propertiesOf>[0];

/** @param before root elements as two viewers read them */
export function changesOf(before: Definitions, after: Definitions): ProcessChanges {
  const found = diff(before, after);
  const kinds = new Map<string, ChangeKind>();
  const words: ProcessChanges["words"] = [];
  const say = (kind: ChangeKind, id: string, text: string) => words.push({ kind, id, text });
  for (const [id, element] of Object.entries(found._removed)) {
    kinds.set(id, "REMOVED");
    say("REMOVED", id, t("elementRemoved", { what: named(element) }));
  }
  for (const [id, element] of Object.entries(found._added)) {
    kinds.set(id, "ADDED");
    say("ADDED", id, t("elementAdded", { what: named(element) }));
  }
  for (const [id, element] of Object.entries(found._layoutChanged)) {
    kinds.set(id, "MOVED");
    say("MOVED", id, t("elementMoved", { what: named(element) }));
  }
  const old = byId(before);
  for (const [id, element] of byId(after)) {
    const earlier = old.get(id);
    if (earlier && element.$type !== "bpmn:Definitions") {
      const was = propertiesOf(earlier);
      const is = propertiesOf(element);
      for (const property of new Set([...was.keys(), ...is.keys()])) {
        if (was.get(property) !== is.get(property)) {
          kinds.set(id, "CHANGED");
          say("CHANGED", id, t("elementChanged", { what: named(element), property, old: shown(was.get(property)), new: shown(is.get(property)) }));
        }
      }
    }
  }
  return { kinds, words };
}

export const moddleExtensions = { camunda };

function byId(root: Definitions, found = new Map<string, Definitions>()): Map<string, Definitions> {
  if (root.id) {
    found.set(root.id, root);
  }
  for (const list of ["rootElements", "flowElements", "artifacts", "participants", "messageFlows"]) {
    for (const child of (root[list] as Definitions[] | undefined) ?? []) {
      byId(child, found);
    }
  }
  return found;
}

function named(element: { id?: string; name?: unknown; $type: string }): string {
  return element.name ? `„${String(element.name).replace(/\s+/g, " ")}“` : `${element.$type.replace(/^bpmn:/, "")} ${element.id ?? ""}`;
}

function shown(value: string | undefined): string {
  return value === undefined || value === "" ? t("nothingSaid") : `„${value.length > 160 ? `${value.slice(0, 160)}…` : value}“`;
}
