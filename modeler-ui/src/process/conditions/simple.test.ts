import { describe, expect, it } from "vitest";
import { readCondition, writeCondition } from "./simple";

describe("a condition that a person can choose", () => {
  it.each([
    ["${data.entscheidung.ergebnis == 'zustimmen'}", { join: "and", tests: [{ path: "entscheidung.ergebnis", operator: "equals", value: "zustimmen", number: false }] }],
    ["${data.steuer.betrag >= 120.5}", { join: "and", tests: [{ path: "steuer.betrag", operator: "atLeast", value: "120.5", number: true }] }],
    ["${data.hund.kampfhund == true}", { join: "and", tests: [{ path: "hund.kampfhund", operator: "yes", value: "", number: false }] }],
    ["${not empty data.antragsteller.email}", { join: "and", tests: [{ path: "antragsteller.email", operator: "filled", value: "", number: false }] }],
    ["${data.a == 'x && y' || empty data.b}", { join: "or", tests: [{ path: "a", operator: "equals", value: "x && y", number: false }, { path: "b", operator: "empty", value: "", number: false }] }],
    ["${data.name != 'O\\'Hara'}", { join: "and", tests: [{ path: "name", operator: "notEquals", value: "O'Hara", number: false }] }],
  ])("%s is read and written back as it was", (text, condition) => {
    expect(readCondition(text)).toEqual(condition);
    expect(writeCondition(readCondition(text) as NonNullable<ReturnType<typeof readCondition>>)).toBe(text);
  });

  it.each([["${data.ok}", "yes"], ["${!data.ok}", "no"], ["${not data.ok}", "no"], ["${data.ok != true}", "no"], ["${data.n gt 3}", "greater"], ["${empty data.x}", "empty"]])(
    "%s is understood in its other spelling", (text, operator) => {
      expect(readCondition(text)?.tests[0]?.operator).toBe(operator);
    });

  it.each(["", "ja", "${today() > data.frist}", "${data.a == data.b}", "${(data.a == 'x') && data.b}", "${data.a == 'x' && data.b == 'y' || data.c == 'z'}", "${data.a + 1 > 2}"])(
    "%s stays an expression", (text) => {
      expect(readCondition(text)).toBeNull();
    });
});
