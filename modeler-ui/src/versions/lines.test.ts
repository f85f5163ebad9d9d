import { expect, it } from "vitest";
import { folded, linesOf } from "./lines";

const told = (before: string, after: string) => linesOf(before, after).map(({ kind, text }) => ({ same: " ", added: "+", removed: "-" })[kind] + text).join("\n");

it("shows a changed line as the old and the new one between what stayed", () => {
  expect(told("a\nb\nc", "a\nB\nc")).toBe(" a\n-b\n+B\n c");
});

it("shows what was put in and what was taken out", () => {
  expect(told("a\nc", "a\nb\nc")).toBe(" a\n+b\n c");
  expect(told("a\nb\nc", "c")).toBe("-a\n-b\n c");
  expect(told("", "a")).toBe("+a");
});

it("finds nothing in equal texts, and folds what is far from a change", () => {
  expect(told("a\nb", "a\nb")).toBe(" a\n b");
  const many = Array.from({ length: 50 }, (_, n) => `line ${n}`).join("\n");
  expect(folded(linesOf(many, `${many}\nend`)).map((line) => line.kind)).toEqual(["fold", "same", "same", "added"]);
});

it("does not freeze on two large texts without a common line", () => {
  const before = Array.from({ length: 20_000 }, (_, n) => `a${n}`).join("\n");
  expect(linesOf(before, before.replaceAll("a", "b"))).toHaveLength(40_000);
});
