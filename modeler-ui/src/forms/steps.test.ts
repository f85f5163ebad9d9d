import { expect, test } from "vitest";
import { newSteps } from "./steps";

test("steps go back one by one and forth again, and a new one ends the way forth", () => {
  const steps = newSteps();
  steps.add("a");
  steps.add("b");
  expect(steps.undo("c")).toBe("b");
  expect(steps.undo("b")).toBe("a");
  expect(steps.undo("a")).toBeNull();
  expect(steps.redo("a")).toBe("b");
  steps.add("b");
  expect(steps.canRedo.value).toBe(false);
  expect(steps.undo("d")).toBe("b");
});
