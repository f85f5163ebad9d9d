import { fill, language } from "../language";
import { german } from "./german";

/** What was asked for in German and is not in the dictionary; a browser test wants it empty. */
export const untranslated = new Set<string>();

const fromServer = new Set<string>();

/** Texts of connector templates come from the server in the language of the studio. */
export function speaksAlready(templates: unknown): void {
  if (typeof templates === "string") {
    fromServer.add(templates);
  } else if (templates && typeof templates === "object") {
    Object.values(templates).forEach(speaksAlready);
  }
}

/** bpmn-js asks for each of its strings; English is what it asks with. */
export function translate(text: string, values: Record<string, string> = {}): string {
  if (language.value !== "de") {
    return fill(text, values);
  }
  const translation = german[text];
  if (translation === undefined && !fromServer.has(text) && /[a-z]{2}/i.test(text)) {
    untranslated.add(text);
  }
  return fill(translation ?? text, values);
}

export const translateModule = { translate: ["value", translate] };

(globalThis as { laufzettelUntranslated?: Set<string> }).laufzettelUntranslated = untranslated;
