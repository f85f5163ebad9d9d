import { attributesOf, elementsOf, ownText, qualified } from "./xml";
import { versionless } from "./same";

/** The same content has the same number, whatever prefixes and order of attributes it is written with. */
export class Contents {
  private readonly numbers = new Map<string, number>();
  private readonly known = new WeakMap<Element, number>();

  of(element: Element): number {
    const before = this.known.get(element);
    if (before !== undefined) {
      return before;
    }
    const attributes = [...attributesOf(element)].map(([name, { value }]) => `${name}=${JSON.stringify(value)}`).sort().join(" ");
    const key = `${versionless(qualified(element))} ${attributes} ${JSON.stringify(ownText(element))} ${elementsOf(element).map((child) => this.of(child)).join(",")}`;
    const number = this.numbers.get(key) ?? this.numbers.size;
    this.numbers.set(key, number);
    this.known.set(element, number);
    return number;
  }
}

const NAMING = ["id", "name", "key", "bpmnElement", "dmnElementRef", "href"];

/** How an element is found again in the other file: by its id, else by what names it. */
function names(element: Element): string[] {
  const kind = versionless(qualified(element));
  return NAMING.map((name) => element.getAttribute(name)).flatMap((value, i) => (value ? [`${kind} ${NAMING[i]} ${value}`] : []));
}

/**
 * Which child of one element is which child of the other: first by id and name, then by equal content, then those of a
 * kind in their order.
 */
export function align(left: Element, right: Element, contents: Contents): Map<Element, Element> {
  const pairs = new Map<Element, Element>();
  const taken = new Set<Element>();
  const rights = elementsOf(right);
  const passes: ((element: Element) => string[])[] = [
    (element) => names(element).slice(0, 1),
    (element) => [String(contents.of(element))],
    (element) => names(element).slice(1),
    (element) => (element.hasAttribute("id") ? [] : [versionless(qualified(element))]),
    // an id that one side lacks: the editor gives ids where the file has none
    (element) => [versionless(qualified(element))],
  ];
  passes.forEach((keysOf, pass) => {
    const open = new Map<string, Element[]>();
    rights.filter((element) => !taken.has(element)).forEach((element) => keysOf(element).forEach((key) => open.set(key, [...(open.get(key) ?? []), element])));
    for (const element of elementsOf(left)) {
      if (pairs.has(element)) {
        continue;
      }
      const match = keysOf(element).flatMap((key) => open.get(key) ?? []).find((candidate) => !taken.has(candidate) && (pass !== 4 || compatible(element, candidate)));
      if (match) {
        pairs.set(element, match);
        taken.add(match);
      }
    }
  });
  return pairs;
}

function compatible(one: Element, other: Element): boolean {
  return !(one.hasAttribute("id") && other.hasAttribute("id"));
}
