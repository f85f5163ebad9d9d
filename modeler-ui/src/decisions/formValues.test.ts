import { expect, test } from "vitest";
import { allPaths, asData, questionOf } from "./formValues";

const form = {
  components: [
    { type: "panel", key: "seite", components: [
      { type: "container", key: "hund", components: [{ type: "select", key: "rasse", label: "Rasse", data: { values: [{ label: "Dackel", value: "dackel" }] } }] },
      { type: "columns", key: "spalten", columns: [{ components: [{ type: "number", key: "anzahl", label: "Anzahl", validate: { min: 1 } }] }] },
      { type: "checkbox", key: "ja.nein", label: "Ja?" },
    ] },
  ],
};

test("a value is asked for as the form asks for it", () => {
  expect(questionOf([form], "hund.rasse")).toMatchObject({ kind: "choice", label: "Rasse", options: [{ label: "Dackel", value: "dackel" }], known: true });
  expect(questionOf([form], "anzahl")).toMatchObject({ kind: "number", min: 1 });
  expect(questionOf([form], "ja.nein")).toMatchObject({ kind: "yesno" });
  expect(questionOf([form], "hund.farbe")).toMatchObject({ kind: "text", known: false });
});

test("the paths of all forms are offered once each", () => {
  expect(allPaths([form, form])).toEqual(["hund.rasse", "anzahl", "ja.nein"]);
});

test("values stand in the data as in a case; what was not said is not there", () => {
  expect(asData({ "hund.rasse": "dackel", "hund.name": "", anzahl: 2, ja: false })).toEqual({ hund: { rasse: "dackel" }, anzahl: 2, ja: false });
});
