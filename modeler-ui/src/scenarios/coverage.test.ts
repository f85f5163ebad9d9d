import { describe, expect, it } from "vitest";
import { coverageOf, marksOf, share } from "./coverage";

const result = (path: string[], flows: string[], rows: Record<string, string[]>) => ({ key: "x", name: { de: "", en: "" }, differences: [], path, flows, rows });

describe("coverage", () => {
  const coverable = { elements: ["a", "b", "c"], flows: ["f", "g"], tables: [{ file: "t", decision: "d", name: "D", rows: ["r1", "r2"] }] };

  it("is what all scenarios have covered together", () => {
    const coverage = coverageOf([result(["a"], ["f"], { d: ["r1"] }), result(["a", "b"], ["f"], { d: ["r2"] })]);
    expect(share(coverable.elements, coverage.elements)).toEqual({ covered: 2, all: 3 });
    expect(share(["r1", "r2"], coverage.rows.get("d"))).toEqual({ covered: 2, all: 2 });
  });

  it("marks what is missed in the drawing", () => {
    const marks = marksOf(coverable, coverageOf([result(["a", "b"], ["f"], {})]));
    expect(marks).toEqual({ a: ["trail"], b: ["trail"], c: ["missed"], f: ["trail"], g: ["missed"] });
  });
});
