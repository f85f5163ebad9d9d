import { align, Contents } from "./align";
import { isDefault, sameValue, versionless } from "./same";
import { attributesOf, elementsOf, ownText, parseXml, qualified } from "./xml";

export type Change = "lost" | "added" | "changed";

/** One thing that is not the same in two files. */
export interface Difference {
  change: Change;
  what: "element" | "attribute" | "text";
  /** Id of the nearest element that has one. */
  place: string;
  /** As it is written in the file, with its prefix. */
  name: string;
  before: string | null;
  after: string | null;
}

/** Compares by content: elements, attributes, text. Prefixes, order of attributes, layout, comments and defaults of the standard do not count. */
export function compareXml(original: string, saved: string): Difference[] {
  return compare(parseXml(original).documentElement, parseXml(saved).documentElement);
}

export function compare(original: Element, saved: Element): Difference[] {
  const found: Difference[] = [];
  if (versionless(qualified(original)) !== versionless(qualified(saved))) {
    return [{ change: "changed", what: "element", place: "", name: original.nodeName, before: original.nodeName, after: saved.nodeName }];
  }
  new Comparison(found).elements(original, saved, "");
  return found;
}

class Comparison {
  private readonly contents = new Contents();

  constructor(private readonly found: Difference[]) {}

  elements(original: Element, saved: Element, above: string): void {
    if (this.contents.of(original) === this.contents.of(saved)) {
      return;
    }
    const place = original.getAttribute("id") || original.getAttribute("bpmnElement") || above;
    this.attributes(original, saved, place);
    if (ownText(original).trim() !== ownText(saved).trim()) {
      this.found.push({ change: "changed", what: "text", place, name: original.nodeName, before: short(ownText(original)), after: short(ownText(saved)) });
    }
    const pairs = align(original, saved, this.contents);
    for (const child of elementsOf(original)) {
      const match = pairs.get(child);
      match ? this.elements(child, match, place) : this.whole("lost", child, place);
    }
    const matched = new Set(pairs.values());
    elementsOf(saved).filter((child) => !matched.has(child)).forEach((child) => this.whole("added", child, place));
  }

  private whole(change: "lost" | "added", element: Element, place: string): void {
    const text = short(element.getAttribute("id") || element.getAttribute("name") || element.textContent?.trim() || "");
    this.found.push({ change, what: "element", place, name: element.nodeName, before: change === "lost" ? text : null, after: change === "added" ? text : null });
  }

  private attributes(original: Element, saved: Element, place: string): void {
    const [before, after] = [attributesOf(original), attributesOf(saved)];
    for (const [name, attribute] of before) {
      const other = after.get(name);
      if (!other && !isDefault(name, attribute.value)) {
        this.found.push({ change: "lost", what: "attribute", place, name: attribute.name, before: short(attribute.value), after: null });
      } else if (other && !sameValue(original, name, attribute, other)) {
        this.found.push({ change: "changed", what: "attribute", place, name: attribute.name, before: short(attribute.value), after: short(other.value) });
      }
    }
    for (const [name, attribute] of after) {
      if (!before.has(name) && !isDefault(name, attribute.value)) {
        this.found.push({ change: "added", what: "attribute", place, name: attribute.name, before: null, after: short(attribute.value) });
      }
    }
  }
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
