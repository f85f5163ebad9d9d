import { expect, it } from "vitest";
import { Manifest } from "./manifest";

const yaml = `# who may change this: the tax office
id: hundesteuer
title:
  de: Hundesteuer anmelden
  en: Register a dog
retentionDays: 365 # by the file plan
unknown: { of: later }
`;

it("changes one value and keeps comments, order and what it does not know", () => {
  const manifest = Manifest.parse(yaml);
  manifest.set(["title", "en"], "Dog tax");
  expect(manifest.toString()).toBe(yaml.replace("Register a dog", "Dog tax"));
});

it("reads nested texts, numbers and what is missing", () => {
  const manifest = Manifest.parse(yaml);
  expect(manifest.text(["title", "de"])).toBe("Hundesteuer anmelden");
  expect(manifest.text(["retentionDays"])).toBe("365");
  expect(manifest.text(["office"])).toBe("");
});

it("removes what is emptied", () => {
  const manifest = Manifest.parse(yaml);
  manifest.set(["retentionDays"], "");
  expect(manifest.toString()).not.toContain("retentionDays");
});

it.each(["a: [1", "just text"])("says why %j is not a manifest", (text) => {
  expect(() => Manifest.parse(text)).toThrow();
});
