import type { DataName, Names } from "../api/names";
import type { Language } from "../api/services";
import type { Typing } from "./typing";

export interface Proposal {
  /** What stands in the text afterwards. */
  insert: string;
  title: string;
  detail: string;
  /** Not written on every way that leads here. */
  unsure: boolean;
  /** Holds answers and is none: rarely what is meant. */
  group?: boolean;
}

const MOST = 60;

/** Names, functions, or the options of the name that is compared; those that begin like the typed text first. */
export function proposals(typing: Typing, names: Names, language: Language, typeWords: (name: DataName) => string): Proposal[] {
  const typed = typing.text.toLowerCase();
  if (typing.comparedWith !== null) {
    const path = typing.comparedWith.replace(/^data\./, "");
    const options = names.names.find((name) => name.path === path)?.options ?? [];
    return options.map(({ value, label }) => ({ insert: value, title: label[language] || value, detail: value, unsure: false })).filter(({ title, insert }) => matches(typed, insert, title));
  }
  const data = names.names.map((name): Proposal => ({ insert: `data.${name.path}`, title: name.label[language] || name.path, detail: `data.${name.path} · ${typeWords(name)}`, unsure: name.written !== "SURELY", group: name.type === "GROUP" }));
  const functions = names.functions.map((one): Proposal => ({ insert: `${one.name}(`, title: one.signature, detail: one.text[language], unsure: false }));
  return [...data, ...functions]
    .filter(({ title, insert }) => matches(typed, insert, title))
    .sort((a, b) => rank(typed, a) - rank(typed, b))
    .slice(0, MOST);
}

function matches(typed: string, insert: string, title: string): boolean {
  return insert.toLowerCase().includes(typed) || title.toLowerCase().includes(typed);
}

function rank(typed: string, { insert, unsure, group }: Proposal): number {
  return (insert.toLowerCase().startsWith(typed) || insert.toLowerCase().startsWith(`data.${typed}`) ? 0 : 2) + (unsure ? 1 : 0) + (group ? 1 : 0);
}
