import type { Json, Mark } from "../json";
import { PLACEHOLDER } from "../pattern";
import { Unreadable, only } from "../unreadable";

/** Words, marks and placeholders of a paragraph, heading or cell, with white space as a browser shows it. */
export function inlineOf(element: Element, nodes: ChildNode[] = Array.from(element.childNodes)): Json[] {
  const read = nodes.flatMap((node) => inline(node, []));
  const words: Json[] = [];
  for (const one of read) {
    const last = words.at(-1);
    if (one.text !== undefined && (!last || last.type === "hard_break" || /[ ]$/.test(last.text ?? ""))) {
      one.text = one.text.replace(/^ /, "");
    }
    if (one.type === "hard_break" && last?.text !== undefined) {
      last.text = last.text.replace(/ $/, "");
    }
    if (one.text !== "") {
      words.push(one);
    }
  }
  const last = words.at(-1);
  if (last?.text !== undefined) {
    last.text = last.text.replace(/ $/, "");
  }
  return joined(words.filter((one) => one.text !== "")).flatMap(withPlaceholders);
}

function inline(node: ChildNode, marks: Mark[]): Json[] {
  if (node.nodeType === 3 || node.nodeType === 4) {
    return [{ type: "text", text: (node.nodeValue ?? "").replace(/[ \t\r\n]+/g, " "), marks }];
  }
  if (node.nodeType !== 1) {
    throw new Unreadable("<!-- -->");
  }
  const element = node as Element;
  const name = element.localName;
  if (name === "br") {
    only(element);
    return [{ type: "hard_break", marks }];
  }
  const children = Array.from(element.childNodes);
  if (!children.length) {
    throw new Unreadable(`<${name}>`);
  }
  return children.flatMap((child) => inline(child, [...marks, mark(element, marks)]));
}

function mark(element: Element, outer: Mark[]): Mark {
  const name = element.localName;
  if (outer.some(({ type }) => type === name || (type === "link" && name === "a"))) {
    throw new Unreadable(`<${name}>`);
  }
  if (["strong", "em", "u", "sub", "sup"].includes(name)) {
    only(element);
    return { type: name };
  }
  const href = element.getAttribute("href");
  if (name === "a" && href && !href.includes("${")) {
    only(element, ["href"]);
    return { type: "link", attrs: { href } };
  }
  throw new Unreadable(`<${name}>`);
}

function joined(words: Json[]): Json[] {
  return words.reduce<Json[]>((list, one) => {
    const last = list.at(-1);
    if (last?.text !== undefined && one.text !== undefined && JSON.stringify(last.marks) === JSON.stringify(one.marks)) {
      last.text += one.text;
      return list;
    }
    return [...list, one];
  }, []);
}

function withPlaceholders(one: Json): Json[] {
  if (one.text === undefined) {
    return [one];
  }
  const { text, marks } = one;
  const parts: Json[] = [];
  let at = 0;
  for (const found of text.matchAll(PLACEHOLDER)) {
    parts.push({ type: "text", text: text.slice(at, found.index), marks }, { type: "placeholder", attrs: { expression: found[1] ?? "" }, marks });
    at = found.index + found[0].length;
  }
  return [...parts, { type: "text", text: text.slice(at), marks }].filter((part) => part.text !== "");
}
