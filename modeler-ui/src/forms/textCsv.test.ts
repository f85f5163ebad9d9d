import { expect, test } from "vitest";
import { textsOf } from "./formTexts";
import type { Part } from "./formTree";
import { fromCsv, NotATable, toCsv } from "./textCsv";

const form = (): Part => ({
  title: "Antrag",
  components: [
    { type: "radio", key: "tier", label: "Tier", values: [{ label: "Hund; groß", value: "h" }, { label: "=Katze", value: "k", i18n: { en: "Cat" } }] },
    { type: "content", key: "hinweis", html: '<p>Er sagte: "Ja"</p>\n<p>Zwei Zeilen</p>' },
  ],
});
const languages = ["de", "en"];
const rows = (one = form()) => textsOf(one, languages);
const csv = () => toCsv(rows(), languages, { place: "Stelle", kind: "Art", kindOf: (row) => row.kind });
const taken = (text: string, one = form()) => fromCsv(text, one, rows(one), languages);

test("a table that nobody changed changes nothing", () => {
  expect(taken(csv())).toEqual({ form: form(), changed: 0, unknown: [] });
});

test("translations are taken over, whatever a spreadsheet made of separators and lines", () => {
  for (const separator of [";", ",", "\t"]) {
    const saved = ["id,Stelle,Art,de,en", "/components/0#label,,label,Tier,Animal", "/components/0#values/0,,answer,\"Hund; groß\",\"Dog, large\"", ""].map((line) =>
      line.replace(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, separator)).join("\n");
    const now = taken(saved);

    expect(now.changed).toBe(2);
    expect(rows(now.form).map((row) => row.texts.en)).toEqual(["", "Animal", "Dog, large", "Cat", ""]);
  }
});

test("a place that moved is found by its German text, and one that is gone is told", () => {
  const moved = form();
  (moved.components as Part[]).reverse();
  const now = taken(csv().replace('"Tier";""', '"Tier";"Animal"') + '\r\n"/components/9#label";"";"";"Weg";"Gone"', moved);

  expect(rows(now.form).find((row) => row.texts.de === "Tier")?.texts.en).toBe("Animal");
  expect(now.unknown).toEqual(["Weg"]);
});

test("German is corrected at its place, empty cells delete nothing, and a formula comes back as it was", () => {
  const now = taken(csv().replace('"Antrag";""', '"Anmeldung";"Registration"').replace('"Cat"', '""'));

  expect(now.form.title).toBe("Anmeldung");
  expect(rows(now.form)[3]?.texts).toEqual({ de: "=Katze", en: "Cat" });
});

test("anything else is no table", () => {
  for (const text of ["", "a;b", "<html>", "id;Stelle"]) {
    expect(() => taken(text)).toThrow(NotATable);
  }
});
