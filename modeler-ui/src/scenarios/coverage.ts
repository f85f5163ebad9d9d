import type { Coverable, ScenarioResult } from "../api/scenarios";
import type { Marks } from "../tryout/drawing";

export interface Coverage {
  elements: Set<string>;
  flows: Set<string>;
  rows: Map<string, Set<string>>;
}

/** What these results have covered together. */
export function coverageOf(results: ScenarioResult[]): Coverage {
  const rows = new Map<string, Set<string>>();
  for (const result of results) {
    for (const [decision, ids] of Object.entries(result.rows)) {
      rows.set(decision, new Set([...(rows.get(decision) ?? []), ...ids]));
    }
  }
  return { elements: new Set(results.flatMap((result) => result.path)), flows: new Set(results.flatMap((result) => result.flows)), rows };
}

/** Covered parts of the drawing in one colour, missed ones in another; nothing while nothing was run. */
export function marksOf(coverable: Coverable, coverage: Coverage): Marks {
  const marks: Marks = {};
  coverable.elements.forEach((id) => (marks[id] = [coverage.elements.has(id) ? "trail" : "missed"]));
  coverable.flows.forEach((id) => (marks[id] = [coverage.flows.has(id) ? "trail" : "missed"]));
  return marks;
}

export function share(all: string[], covered: Set<string> | undefined): { covered: number; all: number } {
  return { covered: all.filter((id) => covered?.has(id)).length, all: all.length };
}
