import type { Key } from "../language";
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
  { name: "settings", owns: (file) => file === "service.yaml" },
  { name: "versions", owns: () => false },
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
  return { name: file === "process.bpmn" ? "process" : file === "service.yaml" ? "settings" : "overview" };
}
