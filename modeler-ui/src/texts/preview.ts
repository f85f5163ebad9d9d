import { xhtml } from "../letter/html/xhtml";
import { PLACEHOLDER } from "../letter/pattern";
import { safeCopy } from "../look/safeHtml";

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
