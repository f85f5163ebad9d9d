import { align, Contents } from "./align";
import { attributesOf, elementsOf, ownText, parseXml, serialize, XMLNS } from "./xml";

/**
 * What the designer changed, put into the file as it was opened. An editor writes only what it knows, and in its own
 * way: the difference between how it writes the untouched file ({@link untouched}) and how it writes it now is what a
 * person did, and nothing else may change. Parts that nobody touched are taken from the original as they stand,
 * comments included; in parts that were touched, what the editor does not know is put back.
 */
export class Original {
  private readonly untouchedTree: Element;
  private readonly originalTree: Element;
  /** Ids that the editor gave to elements that have none in the file. */
  private readonly given: Set<string>;

  constructor(
    private readonly original: string,
    private readonly untouched: string,
  ) {
    this.originalTree = parseXml(original).documentElement;
    this.untouchedTree = parseXml(untouched).documentElement;
    const before = new Set(idsOf(this.originalTree));
    this.given = new Set(idsOf(this.untouchedTree).filter((id) => !before.has(id)));
  }

  /** @param written what the editor writes now */
  with(written: string): string {
    if (written === this.untouched) {
      return this.original;
    }
    const document = parseXml(written);
    const contents = new Contents();
    if (contents.of(document.documentElement) === contents.of(this.untouchedTree)) {
      return this.original;
    }
    const merged = parseXml(this.original);
    declareNamespaces(merged.documentElement, document.documentElement, merged.documentElement, true);
    new Merge(merged, contents, this.needed(document)).element(merged.documentElement, this.untouchedTree, document.documentElement);
    const unchanged = new Contents();
    return unchanged.of(merged.documentElement) === unchanged.of(this.originalTree) ? this.original : serialize(merged, this.original);
  }

  /** Those given ids that something refers to now. */
  private needed(written: Document): Set<string> {
    const needed = new Set<string>();
    const visit = (element: Element): void => {
      attributesOf(element).forEach(({ value }, name) => name !== "id" && this.given.has(value) && needed.add(value));
      const text = ownText(element).trim();
      if (this.given.has(text)) {
        needed.add(text);
      }
      elementsOf(element).forEach(visit);
    };
    visit(written.documentElement);
    return needed;
  }
}

class Merge {
  constructor(
    private readonly document: Document,
    private readonly contents: Contents,
    private readonly needed: Set<string>,
  ) {}

  /** Brings what changed from `untouched` to `written` into `target`, an element of the original. */
  element(target: Element, untouched: Element, written: Element): void {
    if (this.contents.of(untouched) === this.contents.of(written) && !this.holdsNeeded(written)) {
      return;
    }
    this.attributes(target, untouched, written);
    if (ownText(untouched) !== ownText(written)) {
      setText(target, ownText(written));
    }
    this.children(target, untouched, written);
  }

  private holdsNeeded(written: Element): boolean {
    return this.needed.size > 0 && idsOf(written).some((id) => this.needed.has(id));
  }

  private attributes(target: Element, untouched: Element, written: Element): void {
    const [before, after] = [attributesOf(untouched), attributesOf(written)];
    for (const [name, attribute] of after) {
      if (before.get(name)?.value !== attribute.value || this.needed.has(attribute.value)) {
        target.setAttributeNS(attribute.namespaceURI, attribute.name, attribute.value);
      }
    }
    for (const [name, attribute] of before) {
      if (!after.has(name)) {
        target.removeAttributeNS(attribute.namespaceURI, attribute.localName);
      }
    }
  }

  private children(target: Element, untouched: Element, written: Element): void {
    const toUntouched = align(target, untouched, this.contents);
    const toTarget = new Map([...toUntouched].map(([original, known]) => [known, original]));
    const toWritten = align(untouched, written, this.contents);
    const fromWritten = new Map([...toWritten].map(([known, now]) => [now, known]));
    for (const known of elementsOf(untouched)) {
      const [place, now] = [toTarget.get(known), toWritten.get(known)];
      if (place && now) {
        this.element(place, known, now);
      } else if (place) {
        removeWithBlank(place);
      }
    }
    let previous: Element | null = null;
    for (const now of elementsOf(written)) {
      const known = fromWritten.get(now);
      const place = known && toTarget.get(known);
      if (place) {
        previous = place;
      } else {
        if (known && this.contents.of(known) === this.contents.of(now) && !this.holdsNeeded(now)) {
          continue; // the editor had added it when it opened the file, and nobody uses it
        }
        if (!known && isLeftover(now)) {
          continue;
        }
        const added = this.document.importNode(now, true);
        declareNamespaces(added, now.ownerDocument.documentElement, target);
        // a drawing of decisions is the last thing in its file, behind what the editor does not know as well
        insertAfter(target, added, now.localName === "DMNDI" ? (elementsOf(target).pop() ?? null) : previous);
        previous = added;
      }
    }
    this.reorder(target, toTarget, elementsOf(untouched), elementsOf(written), fromWritten);
  }

  /** The original's order holds, unless a person changed the order of elements of one kind. */
  private reorder(target: Element, toTarget: Map<Element, Element>, untouched: Element[], written: Element[], fromWritten: Map<Element, Element>): void {
    const order = written.flatMap((now) => fromWritten.get(now) ?? []);
    const before = untouched.filter((known) => order.includes(known));
    if (before.every((known, i) => known === order[i])) {
      return;
    }
    const places = before.flatMap((known) => toTarget.get(known) ?? []);
    const slots = places.map((place) => {
      const slot = this.document.createComment("");
      target.replaceChild(slot, place);
      return slot;
    });
    order.flatMap((known) => toTarget.get(known) ?? []).forEach((place, i) => target.replaceChild(place, slots[i] as Comment));
  }
}

/** What is left in the drawing when a name was given and taken back: the place of a label that says nothing. */
function isLeftover(now: Element): boolean {
  if (now.localName !== "BPMNLabel" || now.attributes.length > 0) {
    return false;
  }
  const at = (now.parentNode as Element).getAttribute("bpmnElement");
  const named = at !== null && elementsWithId(now.ownerDocument.documentElement, at).some((element) => element.hasAttribute("name"));
  return elementsOf(now).length === 0 || !named;
}

function elementsWithId(root: Element, id: string): Element[] {
  return [...(root.getAttribute("id") === id ? [root] : []), ...elementsOf(root).flatMap((child) => elementsWithId(child, id))];
}

function idsOf(root: Element): string[] {
  const own = root.getAttribute("id");
  return [...(own ? [own] : []), ...elementsOf(root).flatMap(idsOf)];
}

function setText(target: Element, text: string): void {
  for (let node = target.firstChild; node; ) {
    const next: ChildNode | null = node.nextSibling;
    if (node.nodeType === 3 || node.nodeType === 4) {
      target.removeChild(node);
    }
    node = next;
  }
  if (text) {
    target.insertBefore(target.ownerDocument.createTextNode(text), target.firstChild);
  }
}

function removeWithBlank(element: Element): void {
  const before = element.previousSibling;
  if (before?.nodeType === 3 && before.nodeValue?.trim() === "") {
    before.remove?.();
  }
  element.parentNode?.removeChild(element);
}

/** On a line of its own, as deep as its neighbours. */
function insertAfter(parent: Element, added: Element, previous: Element | null): void {
  const depth = depthOf(parent);
  const line = `\n${"  ".repeat(depth + 1)}`;
  const document = parent.ownerDocument;
  const before = previous ? previous.nextSibling : parent.firstChild;
  if (!parent.firstChild) {
    parent.append?.(document.createTextNode(line), added, document.createTextNode(`\n${"  ".repeat(depth)}`));
    return;
  }
  parent.insertBefore(document.createTextNode(line), before);
  parent.insertBefore(added, before);
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let node = element.parentNode; node && node.nodeType === 1; node = node.parentNode) {
    depth++;
  }
  return depth;
}

/** Prefixes that the editor uses, in names and in values, where the original does not know them or means another namespace. */
function declareNamespaces(on: Element, written: Element, scope: Element, unknownOnly = false): void {
  for (let i = 0; i < written.attributes.length; i++) {
    const { namespaceURI, prefix, localName, name, value } = written.attributes.item(i) as Attr;
    const meant = namespaceURI === XMLNS && prefix === "xmlns" ? scope.lookupNamespaceURI(localName) : value;
    if (meant !== value && (meant === null || !unknownOnly)) {
      on.setAttributeNS(XMLNS, name, value);
    }
  }
}
