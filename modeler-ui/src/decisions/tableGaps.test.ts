import { expect, test } from "vitest";
import type { Table } from "./dmnFile";
import { findingsIn } from "./tableGaps";

const table = (hitPolicy: string, rows: string[][], type = "integer"): Table => ({
  hitPolicy,
  inputs: (rows[0] ?? []).map((_, index) => ({ id: `i${index}`, label: "xyz"[index] ?? "", expression: `data.${"xyz"[index]}`, type, values: [] })),
  outputs: [{ name: "o", label: "o" }],
  rules: rows.map((tests, index) => ({ id: `r${index}`, tests, outputs: [String(index % 2)] })),
});
const found = (made: Table, values: string[] | null = null, min?: number) =>
  findingsIn(made, (_expression, type) => ({ values, whole: type === "integer", min }))?.map((one) => `${one.kind} ${one.rows.join("+")} ${one.where}`.trim());

test("a table of ranges without holes is found complete", () => {
  expect(found(table("UNIQUE", [["< 18"], ["[18..65]"], ["> 65"]]))).toEqual([]);
  expect(found(table("UNIQUE", [["[1..3]"], [">= 4"]]), null, 1)).toEqual([]);
});

test("a hole between two ranges is found, for whole numbers only where there is one", () => {
  expect(found(table("UNIQUE", [["<= 3"], [">= 4"]]))).toEqual([]);
  expect(found(table("UNIQUE", [["<= 3"], [">= 4"]], "double"))).toEqual(["gap  x 3 … 4"]);
  expect(found(table("UNIQUE", [["< 3"], ["> 3"]]))).toEqual(["gap  x 3"]);
});

test("an answer of the form without a row is found", () => {
  expect(found(table("UNIQUE", [['"a"'], ['"b"']]), ["a", "b", "c"])).toEqual(["gap  x „c“"]);
  expect(found(table("UNIQUE", [['"a","b"'], ['not("a","b")']]), ["a", "b", "c"])).toEqual([]);
  expect(found(table("UNIQUE", [['"a"']]))).toEqual(["gap  x …"]);
});

test("rows in each other's way are found where the hit policy minds", () => {
  const rows = [["< 10", "true"], ["< 20", "-"], [">= 20", "-"]];
  expect(found(table("UNIQUE", rows))).toEqual(["overlap 1+2 x < 10, y true"]);
  expect(found(table("FIRST", rows))).toEqual([]);
  expect(found(table("ANY", rows))).toEqual(["overlap 1+2 x < 10, y true"]);
  expect(found(table("COLLECT", rows))).toEqual([]);
});

test("a row that never has its turn is found", () => {
  expect(found(table("FIRST", [["-"], ["5"]]))).toEqual(["shadowed 1+2"]);
});

test("what cannot be compared is not guessed at", () => {
  expect(found(table("FIRST", [["date(\"2026-01-01\")"]]))).toBeUndefined();
  expect(findingsIn(table("FIRST", [["x + 1"]]), () => ({ values: null, whole: false }))).toBeNull();
});
