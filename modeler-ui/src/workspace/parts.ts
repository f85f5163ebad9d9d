import { t, type Key } from "../language";
import type { Shape } from "../look/shapes";

export interface Part {
  name: Shape & Key;
  /** Files of the service package that belong to this part. */
  owns: (file: string) => boolean;
}

/** The parts of a service in the order of the rail. */
export const parts: Part[] = [
  { name: "overview", owns: () => false },
  { name: "process", owns: (file) => file === "process.bpmn" },
  { name: "forms", owns: (file) => file.startsWith("forms/") },
  { name: "decisions", owns: (file) => file.startsWith("decisions/") },
  { name: "texts", owns: (file) => file.startsWith("texts/") },
  { name: "description", owns: (file) => file.startsWith("content/") },
  { name: "scenarios", owns: (file) => file.startsWith("scenarios/") },
  { name: "settings", owns: (file) => file === "service.yaml" },
  { name: "review", owns: () => false },
  { name: "versions", owns: () => false },
  { name: "operation", owns: () => false },
  { name: "environments", owns: () => false },
];

/** The page that shows a file of the service. */
export function routeOf(file: string): { name: string; params?: Record<string, string> } {
  const key = file.replace(/^[^/]*\//, "").replace(/\.(form\.json|dmn|html|md)$/, "");
  if (file.startsWith("forms/")) {
    return { name: "form", params: { name: key } };
  }
  if (file.startsWith("decisions/")) {
    return { name: "decision", params: { name: key } };
  }
  if (file.startsWith("texts/")) {
    return { name: "text", params: { name: key } };
  }
  if (file.startsWith("content/")) {
    return { name: "description", params: { lang: key } };
  }
  if (file.startsWith("scenarios/")) {
    return { name: "scenarios" };
  }
  return { name: file === "process.bpmn" ? "process" : file === "service.yaml" ? "settings" : "overview" };
}

/** The file that a page shows: the way back of {@link routeOf}. */
export function fileOf(route: string, params: Record<string, string | string[] | undefined>): string {
  const name = String(params.name ?? "");
  switch (route) {
    case "process":
      return "process.bpmn";
    case "settings":
      return "service.yaml";
    case "form":
      return `forms/${name}.form.json`;
    case "decision":
      return `decisions/${name}.dmn`;
    case "text":
      return `texts/${name}.html`;
    case "description":
      return `content/${String(params.lang || "de")}.md`;
    default:
      return "";
  }
}

/** A form is a page of the part "forms". */
export const groups: Record<string, Part["name"]> = { form: "forms", decision: "decisions", text: "texts" };

/** What a tab, a bookmark or a screen reader calls the page: "antrag (Formulare)", "Ablauf". */
export function pageName(route: string, params: Record<string, string | string[] | undefined>): string {
  const part = t(groups[route] ?? (route as Key));
  const one = params.name ?? params.lang;
  return one ? `${String(one)} (${part})` : part;
}
