import { expect, it } from "vitest";
import { inWords, placeholdersIn } from "./pattern";

it("finds each placeholder in order", () => {
  expect(placeholdersIn("<p>${data.hund.name} und ${ data.steuer.betrag }</p>")).toEqual(["data.hund.name", "data.steuer.betrag"]);
});

it("is not ended by a brace in a quoted text", () => {
  expect(placeholdersIn("${datum(data.x, 'dd}.MM')} ${data.y}")).toEqual(["datum(data.x, 'dd}.MM')", "data.y"]);
});

it("finds nothing where there is nothing", () => {
  expect(placeholdersIn("Preis: 5 $ {klein}")).toEqual([]);
});

it("says an expression in the words of the forms", () => {
  const fields = [{ path: "hund.rasse", label: "Rasse" }, { path: "hund", label: "Hund" }];
  expect(inWords("data.hund.rasse == 'andere' ? euro(data.steuer.betrag) : data.hund.rasse", fields)).toBe("Rasse == 'andere' ? euro(steuer.betrag) : Rasse");
});
