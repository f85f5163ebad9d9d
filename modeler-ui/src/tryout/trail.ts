import type { Step, TryOut } from "../api/tryouts";
import type { Badge, Marks } from "./drawing";

/** The arrows taken in these steps, in order. */
export function flowsOf(steps: Step[]): string[] {
  return steps.flatMap((step) => step.moves).filter((move) => move.kind === "TOOK").map((move) => move.id);
}

/** Where the case waits now. */
export function waitingOf(run: TryOut): string[] {
  return [...run.forms, ...run.steps, ...run.timers, ...run.events].map((waiting) => waiting.elementId);
}

/** How to draw the run up to a step: passed, waiting, stuck. `ahead` are arrows that the token has yet to run along. */
export function marksOf(run: TryOut, turn: number, ahead: Set<string>): Marks {
  const last = turn >= run.turns.length - 1;
  const marks: Marks = {};
  const moves = run.turns.slice(0, turn + 1).flatMap((step) => step.moves);
  const stop = moves.findIndex((move) => move.kind === "TOOK" && ahead.has(move.id));
  for (const move of stop < 0 ? moves : moves.slice(0, stop)) {
    marks[move.id] = ["trail"];
  }
  if (stop >= 0) {
    return marks;
  }
  const chosen = run.turns[turn]?.elementId;
  if (!last && chosen) {
    marks[chosen] = ["trail", "chosen"];
  }
  if (last) {
    waitingOf(run).forEach((id) => (marks[id] = ["now"]));
    if (run.failure?.elementId) {
      marks[run.failure.elementId] = ["failed"];
    }
  }
  return marks;
}

/** How often an element was passed, where it was more than once; and where it waits. */
export function badgesOf(run: TryOut, ahead: Set<string>, words: { passed: string; failed: string }): Badge[] {
  const times = new Map<string, number>();
  for (const move of run.turns.flatMap((step) => step.moves)) {
    if (move.kind === "ENTERED") {
      times.set(move.id, (times.get(move.id) ?? 0) + 1);
    }
  }
  const badges: Badge[] = [...times].filter(([, count]) => count > 1)
    .map(([element, count]) => ({ element, text: `${count}×`, title: `${words.passed} ${count}×`, kind: "passed" }));
  if (!ahead.size && run.failure?.elementId) {
    badges.push({ element: run.failure.elementId, text: "!", title: words.failed, kind: "failed" });
  }
  return badges;
}

/** "hund-angemeldet-ohne-e-mail": a name for the file of a scenario. */
export function fileKey(name: string): string {
  const words = name.toLowerCase().replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss");
  return words.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 50) || "szenario";
}
