import { expect, it } from "vitest";
import { placeholdersIn } from "./placeholders";

it("finds each placeholder in order", () => {
  expect(placeholdersIn("<p>${data.hund.name} und ${ data.steuer.betrag }</p>")).toEqual(["data.hund.name", "data.steuer.betrag"]);
});

it("is not ended by a brace in a quoted text", () => {
  expect(placeholdersIn("${datum(data.x, 'dd}.MM')} ${data.y}")).toEqual(["datum(data.x, 'dd}.MM')", "data.y"]);
});

it("finds nothing where there is nothing", () => {
  expect(placeholdersIn("Preis: 5 $ {klein}")).toEqual([]);
});
