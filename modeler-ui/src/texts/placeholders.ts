import { safeCopy } from "../look/safeHtml";
import { PLACEHOLDER } from "./letter/pattern";
import { xhtml } from "./letter/xhtml";

/** Every ${…} of a text, in order and with repetitions. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => (match[1] ?? "").trim());
}

/** An expression as its readers know it: the names of answers by their labels. Without `data.` where no form knows the name. */
export function inWords(expression: string, fields: { path: string; label: string }[]): string {
  const labels = new Map(fields.map(({ path, label }) => [path, label]));
  return expression.replace(/\bdata\.([\p{L}\p{N}_.]+)/gu, (_all, path: string) => labels.get(path) || path);
}

/** The text with each placeholder shown as what it is, for the preview. The text itself must be well-formed. */
export function preview(text: string): { html: string; wrong: string | null } {
  const { root, wrong } = xhtml(text);
  if (!root) {
    return { html: "", wrong };
  }
  const holder = window.document.createElement("div");
  holder.append(safeCopy(root));
  const html = holder.innerHTML.replace(PLACEHOLDER, (_all, inside: string) => `<mark>${inside.trim()}</mark>`);
  return { html, wrong: null };
}
