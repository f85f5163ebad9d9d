import { align, Contents } from "./align";
import { isDefault } from "./same";
import { attributesOf, elementsOf, parseXml, serialize } from "./xml";

/** A conversion with the attributes that it left out because they say what holds anyway: somebody had written them down. */
export function withDefaults(converted: string, original: string): string {
  const document = parseXml(converted);
  const contents = new Contents();
  let missing = 0;
  const visit = (before: Element, after: Element): void => {
    for (const [name, { value }] of attributesOf(before)) {
      if (isDefault(name, value) && !after.hasAttribute(name)) {
        after.setAttribute(name, value);
        missing++;
      }
    }
    const pairs = align(before, after, contents);
    elementsOf(before).forEach((child) => pairs.has(child) && visit(child, pairs.get(child) as Element));
  };
  visit(parseXml(original).documentElement, document.documentElement);
  return missing ? serialize(document, converted) : converted;
}
