import { align, Contents } from "./align";
import { isDefault } from "./same";
import { attributesOf, elementsOf, parseXml, serialize } from "./xml";

/**
 * A conversion mended: with the attributes that it left out because they say what holds anyway (somebody had written
 * them down), and with the drawing at the end, where the standard has it.
 */
export function mended(converted: string, original: string): string {
  const document = parseXml(converted);
  const contents = new Contents();
  let changes = 0;
  const visit = (before: Element, after: Element): void => {
    for (const [name, { value }] of attributesOf(before)) {
      if (isDefault(name, value) && !after.hasAttribute(name)) {
        after.setAttribute(name, value);
        changes++;
      }
    }
    const pairs = align(before, after, contents);
    elementsOf(before).forEach((child) => pairs.has(child) && visit(child, pairs.get(child) as Element));
  };
  visit(parseXml(original).documentElement, document.documentElement);
  const children = elementsOf(document.documentElement);
  const drawing = children.find(({ localName }) => localName === "DMNDI");
  if (drawing && drawing !== children[children.length - 1]) {
    document.documentElement.appendChild(drawing);
    changes++;
  }
  return changes ? serialize(document, converted) : converted;
}
