import { listsBelow, type Part } from "../forms/formTree";

/** One value of a case that a decision reads, as a form asks for it. */
export interface Question {
  path: string;
  label: string;
  kind: "text" | "number" | "yesno" | "date" | "choice";
  options: { label: string; value: string }[];
  /** Whether any form asks for it. */
  known: boolean;
  min?: number;
  max?: number;
}

/** The question behind a path; where no form asks for it, a plain text. */
export function questionOf(forms: Part[], path: string): Question {
  for (const form of forms) {
    const component = find(form, path.split("."));
    if (component) {
      return question(component, path);
    }
  }
  return { path, label: path, kind: "text", options: [], known: false };
}

export function allPaths(forms: Part[]): string[] {
  return [...new Set(forms.flatMap((form) => paths(form, "")))];
}

function paths(holder: Part, at: string): string[] {
  return children(holder).flatMap((component) => {
    const key = valued(component) ? String(component.key) : "";
    const here = key ? `${at}${key}` : "";
    const object = key !== "" && children(component).length > 0;
    return [...(here && !object ? [here] : []), ...paths(component, object ? `${here}.` : at)];
  });
}

function find(holder: Part, steps: string[]): Part | null {
  for (const component of children(holder)) {
    const keys = valued(component) ? String(component.key).split(".") : [];
    const fits = keys.length > 0 && keys.every((key, index) => steps[index] === key);
    if (fits && keys.length === steps.length) {
      return component;
    }
    const inside = keys.length === 0 ? find(component, steps) : fits ? find(component, steps.slice(keys.length)) : null;
    if (inside) {
      return inside;
    }
  }
  return null;
}

function children(holder: Part): Part[] {
  return listsBelow(holder).flatMap((list) => list.split("/").slice(1).reduce<unknown>((here, step) => (here as Part)[step], holder) as Part[]);
}

const valued = (component: Part): boolean => component.input !== false && !["panel", "fieldset", "columns", "well", "content", "tabs"].includes(String(component.type)) && Boolean(component.key);

function question(component: Part, path: string): Question {
  const type = String(component.type);
  const data = component.data as Part | undefined;
  const values = ((type === "select" ? data?.values : component.values) ?? []) as { label?: string; value?: unknown }[];
  const options = ["select", "radio"].includes(type) ? values.map((one) => ({ label: String(one.label ?? one.value), value: String(one.value) })) : [];
  const kind = options.length ? "choice" : ["number", "currency"].includes(type) ? "number" : type === "checkbox" ? "yesno" : type === "datetime" ? "date" : "text";
  const rules = component.validate as { min?: number; max?: number } | undefined;
  const limits = { ...(typeof rules?.min === "number" ? { min: rules.min } : {}), ...(typeof rules?.max === "number" ? { max: rules.max } : {}) };
  return { path, label: String(component.label ?? path), kind, options, known: true, ...limits };
}

/** {"hund.rasse": "Dackel"} as the case holds it: {hund: {rasse: "Dackel"}}. What is not said is not there. */
export function asData(values: Record<string, unknown>): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(values)) {
    if (value !== undefined && value !== "") {
      const steps = path.split(".");
      const holder = steps.slice(0, -1).reduce<Record<string, unknown>>((here, step) => (here[step] ??= {}) as Record<string, unknown>, data);
      holder[steps.at(-1) as string] = value;
    }
  }
  return data;
}
