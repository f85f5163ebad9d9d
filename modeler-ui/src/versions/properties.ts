/** What is compared of an element of a model: everything it says, by path, but its place in the flow. */
type Moddle = { $type: string; id?: string; $attrs?: Record<string, unknown>; $descriptor?: { properties: { name: string; isReference?: boolean }[] }; [key: string]: unknown };

const SILENT = new Set(["di", "incoming", "outgoing", "id", "flowElements", "artifacts", "laneSets", "lanes", "flowNodeRef", "sourceRef", "targetRef", "participants", "messageFlows", "rootElements", "diagrams"]);

export function propertiesOf(element: Moddle): Map<string, string> {
  const found = new Map<string, string>();
  collect(element, "", found);
  return found;
}

function collect(element: Moddle, prefix: string, found: Map<string, string>): void {
  for (const [name, value] of Object.entries(element.$attrs ?? {})) {
    put(prefix + name.replace(/^camunda:/, ""), value, found);
  }
  for (const { name, isReference } of element.$descriptor?.properties ?? []) {
    const key = name.slice(name.indexOf(":") + 1);
    if (!SILENT.has(key) && Object.hasOwn(element, key)) {
      const value = element[key] ?? element[name];
      put(prefix + key, isReference ? ((value as Moddle | undefined)?.id ?? value) : value, found);
    } else if (!SILENT.has(key) && Object.hasOwn(element, name)) {
      put(prefix + key, isReference ? (element[name] as Moddle).id : element[name], found);
    }
  }
}

/** Lists are known by what their entries are called, so that a new input is new and not a shift of all the others. */
function put(path: string, value: unknown, found: Map<string, string>): void {
  if (Array.isArray(value)) {
    value.forEach((entry: Moddle, at) => {
      const name = typeof entry === "object" && entry ? String(entry.name ?? entry.$type.replace(/^\w+:/, "")) : String(at);
      put(`${path}.${name}`, entry, found);
    });
  } else if (typeof value === "object" && value !== null && "$type" in value) {
    const inner = value as Moddle;
    if (path.endsWith("Ref") && inner.id) {
      found.set(path, inner.id);
    } else {
      collect(inner, `${path.replace(/(^|\.)extensionElements\.values\./, "$1").replace(/(^|\.)extensionElements$/, "$1")}${path.endsWith("extensionElements") ? "" : "."}`, found);
    }
  } else if (value !== undefined && value !== null) {
    found.set(path, String(value));
  }
}
