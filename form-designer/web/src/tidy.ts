type Json = Record<string, unknown>;

/** The components of a form as they were, by their place: what they say explicitly stays, even when it is empty. */
export function knownComponents(components: unknown[], parent = "", known = new Map<string, Json>()): Map<string, Json> {
  for (const component of components as Json[]) {
    const name = nameOf(component, parent);
    known.set(name, component);
    childLists(component).forEach((children) => knownComponents(children, name, known));
  }
  return known;
}

/**
 * Form.io's dialog writes back every property it knows, most of them empty or as they are anyway, and random ids. Only
 * what a designer said stays, in the order it had, so that a change of one label is a change of one line.
 */
export class Tidying {
  constructor(
    private readonly known: Map<string, Json>,
    private readonly defaultsOf: (type: string) => Json,
  ) {}

  components(list: unknown[], parent = ""): unknown[] {
    return (list as Json[]).map((component) => this.component(component, nameOf(component, parent)));
  }

  private component(component: Json, place: string): Json {
    const before = this.known.get(place) ?? {};
    const defaults = this.defaultsOf(String(component.type));
    const tidied: Json = {};
    for (const name of [...Object.keys(before), ...Object.keys(component)]) {
      if (name in component && !(name in tidied)) {
        const value = this.property(place, name, component[name], before[name], defaults[name]);
        if (name in before || !superfluous(name, value, defaults[name])) {
          tidied[name] = value;
        }
      }
    }
    return tidied;
  }

  private property(place: string, name: string, value: unknown, before: unknown, defaults: unknown): unknown {
    if (name === "components" && Array.isArray(value)) {
      return this.components(value, place);
    }
    if (name === "columns" && Array.isArray(value)) {
      return (value as Json[]).map((column) => (isObject(column) && Array.isArray(column.components) ? { ...column, components: this.components(column.components, place) } : column));
    }
    // the calendar fills in its own settings as soon as it is drawn
    if (name === "widget" && before) {
      return before;
    }
    return name === "calculateValue" ? parsed(value) : isObject(value) ? members(name, value, before, defaults) : value;
  }
}

/** Parts such as validate and conditional lose their empty members too. */
function members(name: string, value: Json, before: unknown, defaults: unknown): Json {
  const had = isObject(before) ? before : {};
  const usual = isObject(defaults) ? defaults : {};
  const kept: Json = {};
  for (const member of [...Object.keys(had), ...Object.keys(value)]) {
    const one = member === "json" ? parsed(value[member]) : value[member];
    const inside = isObject(one) && member !== "json" ? members(member, one, had[member], usual[member]) : one;
    if (member in value && (member in had || !superfluous(member, inside, usual[member]))) {
      kept[member] = inside;
    }
  }
  // "shown when all of … hold" without a condition says nothing
  return name === "conditional" && !["conditions", "when", "json"].some((member) => member in kept) ? {} : kept;
}

const NEVER = new Set(["id", "isNew", "keyModified", "showFullSchema", "noNewEdit"]);
const USUAL: Json = { hidden: false, disabled: false, multiple: false, clearOnHide: true, required: false };

function superfluous(name: string, value: unknown, usual: unknown): boolean {
  if (["type", "key", "label", "input", "components"].includes(name)) {
    return false;
  }
  return NEVER.has(name) || isEmpty(value) || same(value, usual) || (name in USUAL && value === USUAL[name]) || (name === "overlay" && isObject(value) && Object.values(value).every(isEmpty));
}

function isEmpty(value: unknown): boolean {
  return value === "" || value === null || value === undefined || (typeof value === "object" && Object.keys(value).length === 0);
}

function same(value: unknown, other: unknown): boolean {
  return JSON.stringify(value) === JSON.stringify(other);
}

/** JSONLogic is written as text; what is not JSON (yet) stays text, and the server's check names it. */
function parsed(value: unknown): unknown {
  try {
    return typeof value === "string" && /^\s*[{[]/.test(value) ? (JSON.parse(value) as unknown) : value;
  } catch {
    return value;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function nameOf(component: Json, parent: string): string {
  return `${parent}/${String(component.type)}:${String(component.key)}`;
}

function childLists(component: Json): unknown[][] {
  const columns = Array.isArray(component.columns) ? (component.columns as Json[]).map((column) => column.components) : [];
  return [component.components, ...columns].filter(Array.isArray) as unknown[][];
}
