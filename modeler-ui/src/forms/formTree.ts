/** A form as a tree that can be read and changed without a mouse. Everything here is a function of the form's JSON. */
export type Part = Record<string, unknown>;

export interface TreeNode {
  /** JSON pointer of the component. */
  pointer: string;
  key: string;
  type: string;
  label: string;
  depth: number;
  /** Pointer of the list it stands in, and its place there. */
  list: string;
  index: number;
  size: number;
  /** Whether other components can be put into it. */
  holds: boolean;
}

export interface Changed {
  form: Part;
  /** Where the component stands now; "" when it is gone. */
  pointer: string;
}

const HOLDERS = new Set(["panel", "fieldset", "well", "container", "datagrid", "editgrid", "columns", "tabs", "form"]);

/** In the order in which the citizen reads. */
export function nodes(form: Part): TreeNode[] {
  return listNodes(form, "/components", 0);
}

function listNodes(form: Part, list: string, depth: number): TreeNode[] {
  const components = (at(form, list) as Part[] | undefined) ?? [];
  return components.flatMap((component, index) => {
    const pointer = `${list}/${index}`;
    const type = String(component.type ?? "");
    const node = { pointer, key: String(component.key ?? ""), type, label: labelOf(component), depth, list, index, size: components.length, holds: HOLDERS.has(type) };
    return [node, ...listsBelow(component).flatMap((below) => listNodes(form, pointer + below, depth + 1))];
  });
}

/** Pointers, below a component, of the lists of components it has. */
export function listsBelow(component: Part): string[] {
  const columns = Array.isArray(component.columns) ? component.columns.map((_, index) => `/columns/${index}/components`) : [];
  return [...(Array.isArray(component.components) ? ["/components"] : []), ...columns];
}

export function labelOf(component: Part): string {
  const words = [component.title, component.legend, component.label, plain(component.html), component.key];
  return String(words.find((word) => typeof word === "string" && word.trim()) ?? "");
}

export function plain(html: unknown): string {
  return typeof html === "string" ? html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ").trim().slice(0, 80) : "";
}

export function at(value: unknown, pointer: string): unknown {
  return pointer.split("/").slice(1).reduce<unknown>((here, step) => (here as Part | undefined)?.[step], value);
}

/** One place towards the beginning; in a wizard from the top of a page to the end of the one before. */
export function moveUp(form: Part, pointer: string): Changed | null {
  const { list, index } = split(pointer);
  if (index > 0) {
    return move(form, pointer, list, index - 1);
  }
  const page = pageOf(form, list);
  return page > 0 ? move(form, pointer, `/components/${page - 1}/components`, lengthOf(form, `/components/${page - 1}/components`)) : null;
}

export function moveDown(form: Part, pointer: string): Changed | null {
  const { list, index } = split(pointer);
  if (index < lengthOf(form, list) - 1) {
    return move(form, pointer, list, index + 1);
  }
  const page = pageOf(form, list);
  return page >= 0 && page < lengthOf(form, "/components") - 1 ? move(form, pointer, `/components/${page + 1}/components`, 0) : null;
}

/** Into the group that stands before it. */
export function moveInto(form: Part, pointer: string): Changed | null {
  const { list, index } = split(pointer);
  const before = index > 0 ? (at(form, `${list}/${index - 1}`) as Part) : undefined;
  const target = before && HOLDERS.has(String(before.type)) ? listsBelow(before)[0] : undefined;
  const page = form.display === "wizard" && list === "/components";
  return target && !page ? move(form, pointer, `${list}/${index - 1}${target}`, lengthOf(form, `${list}/${index - 1}${target}`)) : null;
}

/** Out of its group, to the place after it. A page of a wizard is no group to leave. */
export function moveOut(form: Part, pointer: string): Changed | null {
  const { list } = split(pointer);
  const parent = list.replace(/(\/columns\/\d+)?\/components$/, "");
  if (!parent || pageOf(form, list) >= 0) {
    return null;
  }
  const { list: outer, index } = split(parent);
  return move(form, pointer, outer, index + 1);
}

export function remove(form: Part, pointer: string): Changed {
  const changed = structuredClone(form);
  const { list, index } = split(pointer);
  (at(changed, list) as Part[]).splice(index, 1);
  const left = lengthOf(changed, list);
  return { form: changed, pointer: left ? `${list}/${Math.min(index, left - 1)}` : list.replace(/(\/columns\/\d+)?\/components$/, "") };
}

/** After the component; inside at the end when it is a page or an empty group; at the end of the form without one. */
export function add(form: Part, after: string, component: Part): Changed {
  const changed = structuredClone(form);
  changed.components ??= [];
  const added = withFreeKeys(structuredClone(component), new Set(nodes(form).map((node) => node.key)));
  const here = after ? (at(form, after) as Part | undefined) : undefined;
  const inside = here && HOLDERS.has(String(here.type)) ? listsBelow(here)[0] : undefined;
  const newPage = form.display === "wizard" && added.type === "panel";
  const page = !after && form.display === "wizard" && !newPage && lengthOf(form, "/components") ? `/components/${lengthOf(form, "/components") - 1}/components` : "";
  const into = here && inside && !newPage && (pageOf(form, `${after}${inside}`) >= 0 || !lengthOf(form, after + inside));
  const list = into ? after + inside : here && !newPage ? split(after).list : page || "/components";
  const place = here && !into ? (newPage ? Number(after.split("/")[2]) + 1 : split(after).index + 1) : lengthOf(form, list);
  (at(changed, list) as Part[]).splice(place, 0, added);
  return { form: changed, pointer: `${list}/${place}` };
}

/** A name in the data is unique; inside an object only within it, so that a block keeps its own. */
function withFreeKeys(component: Part, taken: Set<string>): Part {
  const key = String(component.key ?? component.type);
  let free = key;
  for (let number = 2; taken.has(free); number++) {
    free = `${key}${number}`;
  }
  taken.add(free);
  const keepsInside = ["container", "datagrid", "editgrid"].includes(String(component.type));
  const components = Array.isArray(component.components) && !keepsInside ? { components: component.components.map((one) => withFreeKeys(one as Part, taken)) } : {};
  return { ...component, key: free, ...components };
}

function move(form: Part, pointer: string, list: string, place: number): Changed {
  const changed = structuredClone(form);
  const { list: from, index } = split(pointer);
  const source = at(changed, from) as Part[];
  const target = at(changed, list) as Part[];
  const [component] = source.splice(index, 1);
  target.splice(place, 0, component as Part);
  return { form: changed, pointer: pointerOf(changed, component as Part) };
}

function pointerOf(form: Part, component: Part): string {
  return nodes(form).find((node) => at(form, node.pointer) === component)?.pointer ?? "";
}

/** Number of the wizard's page whose own list this is; -1 when it is none. */
function pageOf(form: Part, list: string): number {
  const page = /^\/components\/(\d+)\/components$/.exec(list);
  return form.display === "wizard" && page ? Number(page[1]) : -1;
}

function split(pointer: string): { list: string; index: number } {
  const slash = pointer.lastIndexOf("/");
  return { list: pointer.slice(0, slash), index: Number(pointer.slice(slash + 1)) };
}

function lengthOf(form: Part, list: string): number {
  return ((at(form, list) as unknown[] | undefined) ?? []).length;
}
