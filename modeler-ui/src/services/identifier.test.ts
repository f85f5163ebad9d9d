import { describe, expect, it } from "vitest";
import { freeIdentifier, identifierOf, isIdentifier } from "./identifier";

describe("an identifier made from a title", () => {
  it("writes umlauts out and joins words with hyphens", () => {
    expect(identifierOf("Straßenfest für Größere")).toBe("strassenfest-fuer-groessere");
  });

  it("begins with a letter and ends without a hyphen", () => {
    expect(identifierOf("1. Hund – Steuer!")).toBe("hund-steuer");
  });

  it("is always one that the check accepts", () => {
    for (const title of ["Hundesteuer anmelden", "Café au lait", "Ein  sehr   breiter Titel", "A"]) {
      expect(isIdentifier(identifierOf(title))).toBe(true);
    }
  });
});

describe("the check of an identifier", () => {
  it.each(["", "Hund", "-hund", "hund-", "hund steuer", "../hund", "1hund", "a".repeat(61)])("refuses %j", (text) => {
    expect(isIdentifier(text)).toBe(false);
  });
});

it("counts up to the first free name", () => {
  expect(freeIdentifier("antrag", ["antrag", "antrag-2"])).toBe("antrag-3");
});
