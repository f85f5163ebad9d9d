import { ref, watchEffect } from "vue";
import { speak } from "../api/http";
import type { Language, Texts } from "../api/services";
import { de } from "./de";
import { en } from "./en";

export type Key = keyof typeof de;

const dictionaries: Record<Language, Record<Key, string>> = { de, en };

/** German first; who chose English keeps it. */
export const language = ref<Language>(localStorage.getItem("laufzettel.language") === "en" ? "en" : "de");

speak(() => language.value);

watchEffect(() => {
  localStorage.setItem("laufzettel.language", language.value);
  document.documentElement.lang = language.value;
});

/** A text of both numbers, "1 Formular | {n} Formulare", is said in the one that `n` asks for. */
export function t(key: Key, values: Record<string, string | number> = {}): string {
  const [one, many] = dictionaries[language.value][key].split(" | ");
  return fill((values["n"] === 1 ? one : many ?? one) as string, values);
}

export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** A text of a service in the language of the reader, or in the one there is. */
export function inLanguage(texts: Texts, fallback = ""): string {
  return texts[language.value] || texts.de || Object.values(texts).find(Boolean) || fallback;
}

/** "14:03" today, else "12. Nov., 14:03". */
export function when(instant: string | Date): string {
  const date = new Date(instant);
  const today = date.toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(language.value, {
    hour: "2-digit",
    minute: "2-digit",
    ...(today ? {} : { day: "numeric", month: "short", year: date.getFullYear() === new Date().getFullYear() ? undefined : "numeric" }),
  }).format(date);
}
