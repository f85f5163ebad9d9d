import type { Service } from "../api/services";

export type State = "all" | "live" | "changed" | "draft" | "archived";

export const states: State[] = ["all", "live", "changed", "draft", "archived"];

export function stateOf(service: Service): Exclude<State, "all"> {
  return service.archived ? "archived" : !service.live ? "draft" : service.changedSinceLive ? "changed" : "live";
}

/** Whether a service is in what the chosen state shows. What is archived is never among the others. */
export function isIn(service: Service, state: State): boolean {
  const own = stateOf(service);
  return state === "all" ? own !== "archived" : state === "live" ? own !== "archived" && service.live !== null : own === state;
}

const words: Record<Exclude<State, "all">, string> = { live: "live", changed: "live entwurf draft geändert changed", draft: "entwurf draft", archived: "archiv archive" };

/** All words must be there, in any order, in the title (of any language), the office, the id or the state. */
export function matches(service: Service, text: string): boolean {
  const haystack = folded([service.id, service.office, words[stateOf(service)], ...Object.values(service.title)].join(" "));
  return folded(text).split(/\s+/).filter(Boolean).every((word) => haystack.includes(word));
}

export function offices(services: Service[]): string[] {
  return [...new Set(services.map((service) => service.office).filter(Boolean))].sort((a, b) => a.localeCompare(b, "de"));
}

/** "Straße" is found by "strasse" and "Müll" by "mull": people type what their keyboard has. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll("ß", "ss").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}
