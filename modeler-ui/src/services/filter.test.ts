import { describe, expect, it } from "vitest";
import type { Service } from "../api/services";
import * as filter from "./filter";

function service(id: string, title: string, office: string, more: Partial<Service> = {}): Service {
  return { id, title: { de: title }, office, revision: 1, changedAt: "", changedBy: "", live: null, changedSinceLive: false, archived: null, ...more };
}

const live = { version: 1, publishedAt: "", publishedBy: "", sha256: "" };
describe("the search in the list of services", () => {
  const party = service("strassenfest", "Straßenfest anmelden", "Tiefbauamt", { live });

  it.each(["straßenfest", "STRASSENFEST", "tiefbau fest", "strassenfest live", ""])("finds it by %j", (text) => {
    expect(filter.matches(party, text)).toBe(true);
  });

  it("needs every word", () => {
    expect(filter.matches(party, "straßenfest hund")).toBe(false);
  });
});

describe("the states", () => {
  const put = service("alt", "Alt", "", { live, archived: { at: "", by: "" } });

  it("show what is archived in the archive only, live or not", () => {
    expect(filter.isIn(put, "archived")).toBe(true);
    expect((["all", "live", "changed", "draft"] as const).some((state) => filter.isIn(put, state))).toBe(false);
  });

  it("count a changed draft of a live service among the live ones too", () => {
    const changed = service("a", "A", "", { live, changedSinceLive: true });
    expect(filter.isIn(changed, "live")).toBe(true);
    expect(filter.isIn(changed, "changed")).toBe(true);
    expect(filter.isIn(changed, "draft")).toBe(false);
  });
});
