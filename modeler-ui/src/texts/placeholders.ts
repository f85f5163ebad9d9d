import { safeCopy } from "../look/safeHtml";

/** Every ${…} of a text, in order and with repetitions. Braces inside quotes do not end one. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\$\{((?:[^}'"]|'[^']*'|"[^"]*")*)\}/g)].map((match) => (match[1] ?? "").trim());
}

/** The text with each placeholder shown as what it is, for the preview. The text itself must be well-formed. */
export function preview(text: string): { html: string; wrong: string | null } {
  const document = new DOMParser().parseFromString(`<div xmlns="http://www.w3.org/1999/xhtml">${withoutEntities(text)}</div>`, "application/xhtml+xml");
  const error = document.querySelector("parsererror");
  if (error) {
    return { html: "", wrong: (error.querySelector("div")?.textContent ?? error.textContent ?? "").trim().split("\n")[0] ?? "" };
  }
  const holder = window.document.createElement("div");
  holder.append(safeCopy(document.documentElement));
  const html = holder.innerHTML.replace(/\$\{((?:[^}'"]|'[^']*'|"[^"]*")*)\}/g, (_all, inside: string) => `<mark>${inside.trim()}</mark>`);
  return { html, wrong: null };
}

function withoutEntities(text: string): string {
  return text.replaceAll("&nbsp;", "&#160;");
}
