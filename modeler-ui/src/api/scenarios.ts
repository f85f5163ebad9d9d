import { get, send } from "./http";
import type { Said } from "./tryouts";

export interface Scenario {
  key: string;
  file: string;
  name: Said;
}

/** What scenarios can cover in a service. */
export interface Coverable {
  elements: string[];
  flows: string[];
  tables: { file: string; decision: string; name: string; rows: string[] }[];
}

/** How a scenario went; green when there is no difference. */
export interface ScenarioResult {
  key: string;
  name: Said;
  differences: { elementId: string; words: Said }[];
  path: string[];
  flows: string[];
  rows: Record<string, string[]>;
}

export interface Suggestion {
  kind: "flow" | "event" | "row";
  place: string;
  decision: string;
  what: Said;
  answers: Said;
  name: string;
  scenario: string | null;
}

export const scenariosOf = (service: string) => get<{ scenarios: Scenario[]; coverable: Coverable }>(`/services/${service}/scenarios`);
export const runScenario = (service: string, key: string) => send<ScenarioResult>("POST", `/services/${service}/scenarios/${encodeURIComponent(key)}/run`, {});
export const missingBranches = (service: string) => send<Suggestion[]>("POST", `/services/${service}/scenarios/missing`, {});
