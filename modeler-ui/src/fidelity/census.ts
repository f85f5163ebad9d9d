import { attributesOf, elementsOf, ownText, parseXml, qualified } from "./xml";

/** Every element, attribute and text of one file that the other has in another number. Nothing is taken for equal. */
export function census(original: string, saved: string): string[] {
  const counts = new Map<string, number>();
  count(parseXml(original).documentElement, 1, counts);
  count(parseXml(saved).documentElement, -1, counts);
  return [...counts].filter(([, balance]) => balance !== 0).map(([thing, balance]) => `${balance > 0 ? "lost" : "added"} ${thing}`);
}

function count(element: Element, by: number, counts: Map<string, number>): void {
  const add = (thing: string): void => void counts.set(thing, (counts.get(thing) ?? 0) + by);
  add(qualified(element));
  attributesOf(element).forEach(({ value }, name) => add(`${qualified(element)}@${name}=${value}`));
  const text = ownText(element).trim();
  if (text) {
    add(`${qualified(element)}=${text}`);
  }
  elementsOf(element).forEach((child) => count(child, by, counts));
}
