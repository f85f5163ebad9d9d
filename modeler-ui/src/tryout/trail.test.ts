import { describe, expect, it } from "vitest";
import type { Step, TryOut } from "../api/tryouts";
import { fileKey, flowsOf, marksOf } from "./trail";

const step = (elementId: string, ...moves: [Step["moves"][number]["kind"], string][]): Step => ({
  kind: "task", elementId, name: elementId, at: "2026-11-23T08:30:00Z", moves: moves.map(([kind, id]) => ({ kind, id })), decisions: [], handover: null, refusal: null, changes: [],
});
const run = {
  forms: [{ place: "b", elementId: "b", name: "B", form: null, groups: [] }], steps: [], timers: [], events: [], failure: null,
  turns: [step("start", ["ENTERED", "start"], ["TOOK", "f1"], ["ENTERED", "a"]), step("a", ["LEFT", "a"], ["TOOK", "f2"], ["ENTERED", "b"])],
} as unknown as TryOut;

describe("the trail of a run", () => {
  it("marks what was passed and where the case waits", () => {
    expect(marksOf(run, 1, new Set())).toEqual({ start: ["trail"], f1: ["trail"], a: ["trail"], f2: ["trail"], b: ["now"] });
  });

  it("shows an earlier step without what came after it", () => {
    expect(marksOf(run, 0, new Set())).toEqual({ start: ["trail", "chosen"], f1: ["trail"], a: ["trail"] });
  });

  it("ends where the token has yet to run", () => {
    expect(marksOf(run, 1, new Set(["f2"]))).not.toHaveProperty("b");
    expect(flowsOf(run.turns)).toEqual(["f1", "f2"]);
  });

  it("makes the name of a file of the name of a scenario", () => {
    expect(fileKey("Abgelehnt, ohne Größe!")).toBe("abgelehnt-ohne-groesse");
    expect(fileKey("???")).toBe("szenario");
  });
});
