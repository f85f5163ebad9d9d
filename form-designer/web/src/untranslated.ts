import { Components, english } from "./library";
import { translations } from "./formio";

/** Words that are the same in both languages. */
const SAME = new Set(["Text", "Name", "PDF", "HTML", "Currency", "IBAN", "Person", "Version"]);

/**
 * What stands on the screen in Form.io's English although the builder speaks German: texts, labels and hints that are exactly a default
 * text of Form.io. A browser test opens every corner and wants it empty.
 */
export function untranslated(): string[] {
  const titles = Object.values(Components.components).map((component) => component.builderInfo?.title ?? "");
  const known = new Set([...Object.values(english), ...titles, ...Object.keys(translations.de).filter((key) => /^[A-Z]/.test(key))].filter((text) => /[a-z]{2}/.test(text) && !SAME.has(text)));
  const german = new Set<string>(Object.values(translations.de));
  const said = new Set<string>();
  document.querySelectorAll<HTMLElement>("body *").forEach((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? "");
    [...own, element.title, element.getAttribute("aria-label") ?? "", element.getAttribute("placeholder") ?? ""].map((text) => text.trim()).filter((text) => known.has(text) && !german.has(text)).forEach((text) => said.add(text));
  });
  return [...said].sort();
}

(globalThis as { laufzettelUntranslated?: () => string[] }).laufzettelUntranslated = untranslated;
