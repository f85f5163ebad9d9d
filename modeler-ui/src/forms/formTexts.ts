import { at, labelOf, listsBelow, plain, type Part } from "./formTree";

/** One text of a form in all its languages. German stands in the form itself, the others below i18n, where the server reads them. */
export interface FormText {
  pointer: string;
  /** Path below the component: label, html, validate.customMessage, or a number of an answer. */
  property: string;
  kind: TextKind;
  /** Where it stands, in the words of the form. */
  where: string;
  texts: Record<string, string>;
  long: boolean;
}

export type TextKind = "title" | "label" | "legend" | "description" | "tooltip" | "placeholder" | "html" | "customMessage" | "addAnother" | "prefix" | "suffix" | "answer";

const WORDS: TextKind[] = ["title", "legend", "label", "description", "tooltip", "placeholder", "html", "prefix", "suffix", "addAnother"];
/** Types whose label no citizen sees. */
const UNSEEN = new Set(["content", "hidden", "columns", "well", "htmlelement", "panel", "fieldset"]);

export function textsOf(form: Part, languages: string[]): FormText[] {
  const title = typeof form.title === "string" && form.title ? [row(form, "", "title", "title", "", languages)] : [];
  return [...title, ...ofList(form, "/components", "", languages)];
}

function ofList(form: Part, list: string, above: string, languages: string[]): FormText[] {
  return ((at(form, list) as Part[] | undefined) ?? []).flatMap((component, index) => {
    const pointer = `${list}/${index}`;
    const where = [above, labelOf(component)].filter(Boolean).join(" › ");
    return [...own(form, component, pointer, where, languages), ...listsBelow(component).flatMap((below) => ofList(form, pointer + below, where, languages))];
  });
}

function own(form: Part, component: Part, pointer: string, where: string, languages: string[]): FormText[] {
  const unseen = component.hideLabel === true || UNSEEN.has(String(component.type));
  const words = WORDS.filter((word) => typeof component[word] === "string" && component[word] !== "" && !(word === "label" && unseen))
    .map((word) => row(form, pointer, word, word, where, languages));
  const message = (component.validate as Part | undefined)?.customMessage;
  const messages = typeof message === "string" && message ? [row(form, pointer, "validate/customMessage", "customMessage", where, languages)] : [];
  const list = component.type === "select" ? "data/values" : "values";
  const answers = ((at(component, `/${list}`) as unknown[] | undefined) ?? []).flatMap((answer, index) =>
    (answer as Part | null)?.label ? [row(form, pointer, `${list}/${index}`, "answer", where, languages)] : []);
  return [...words, ...messages, ...answers];
}

function row(form: Part, pointer: string, property: string, kind: TextKind, where: string, languages: string[]): FormText {
  const component = (pointer ? at(form, pointer) : form) as Part;
  const texts = Object.fromEntries(languages.map((language) => [language, read(component, property, kind, language)]));
  return { pointer, property, kind, where: where || plain(form.title), texts, long: kind === "html" || Object.values(texts).some((text) => text.length > 60) };
}

function read(component: Part, property: string, kind: TextKind, language: string): string {
  const value = language === "de" ? at(component, `/${property}${kind === "answer" ? "/label" : ""}`)
    : kind === "answer" ? at(component, `/${property}/i18n/${language}`) : at(component, `/i18n/${language}/${kind}`);
  return typeof value === "string" ? value : "";
}

export const isMissing = (text: FormText, language: string): boolean => !text.texts[language]?.trim();

/** The form with the text changed; an empty translation is taken out, so that the German one is shown. */
export function withText(form: Part, text: FormText, language: string, value: string): Part {
  const changed = structuredClone(form);
  const component = (text.pointer ? at(changed, text.pointer) : changed) as Part;
  if (language === "de") {
    const steps = `${text.property}${text.kind === "answer" ? "/label" : ""}`.split("/");
    const holder = at(component, steps.length > 1 ? `/${steps.slice(0, -1).join("/")}` : "") as Part;
    holder[steps.at(-1) as string] = value;
    return changed;
  }
  const owner = text.kind === "answer" ? (at(component, `/${text.property}`) as Part) : component;
  const i18n = (owner.i18n ??= {}) as Part;
  if (text.kind === "answer") {
    put(i18n, language, value);
  } else {
    put((i18n[language] ??= {}) as Part, text.kind, value);
    if (!Object.keys(i18n[language] as Part).length) {
      delete i18n[language];
    }
  }
  if (!Object.keys(i18n).length) {
    delete owner.i18n;
  }
  return changed;
}

function put(holder: Part, name: string, value: string): void {
  if (value.trim()) {
    holder[name] = value;
  } else {
    delete holder[name];
  }
}
