import { expect, test } from "vitest";
import { isMissing, textsOf, withText } from "./formTexts";
import type { Part } from "./formTree";

const form = (): Part => ({
  title: "Antrag",
  i18n: { en: { title: "Application" } },
  components: [
    {
      type: "panel", key: "seite", title: "Person", components: [
        { type: "radio", key: "tier", label: "Tier", values: [{ label: "Hund", value: "h", i18n: { en: "Dog" } }, { label: "Katze", value: "k" }] },
        { type: "textfield", key: "plz", label: "Postleitzahl", validate: { customMessage: "Fünf Ziffern." }, i18n: { en: { label: "Postcode" } } },
        { type: "content", key: "hinweis", label: "Hinweis", html: "<p>Guten Tag</p>" },
      ],
    },
  ],
});
const rows = () => textsOf(form(), ["de", "en"]);

test("every text that a citizen reads is a row, with its translation where the server looks for it", () => {
  expect(rows().map((row) => `${row.kind}: ${row.texts.de} | ${row.texts.en}`)).toEqual([
    "title: Antrag | Application", "title: Person | ", "label: Tier | ", "answer: Hund | Dog", "answer: Katze | ", "label: Postleitzahl | Postcode",
    "customMessage: Fünf Ziffern. | ", "html: <p>Guten Tag</p> | ",
  ]);
  expect(rows().filter((row) => isMissing(row, "en"))).toHaveLength(5);
});

test("a translation is written where the server reads it, and an empty one taken out", () => {
  const answer = rows()[4]!;
  const withCat = withText(form(), answer, "en", "Cat");
  expect(textsOf(withCat, ["en"])[4]?.texts.en).toBe("Cat");
  const message = rows()[6]!;
  const told = withText(form(), message, "en", "Five digits.");
  expect((told.components as Part[])[0]).toMatchObject({ components: [{}, { i18n: { en: { label: "Postcode", customMessage: "Five digits." } } }, {}] });
  expect(withText(told, message, "en", " ")).toEqual(form());
  expect(withText(withCat, answer, "en", "")).toEqual(form());
});

test("German is changed in the form itself", () => {
  const changed = withText(withText(form(), rows()[6]!, "de", "Genau fünf Ziffern."), rows()[3]!, "de", "Hündin");
  expect(textsOf(changed, ["de"]).map((row) => row.texts.de)).toContain("Genau fünf Ziffern.");
  expect(textsOf(changed, ["de", "en"])[3]?.texts).toEqual({ de: "Hündin", en: "Dog" });
});
