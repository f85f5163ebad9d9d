/** A placeholder, with its expression. Braces inside quotes do not end one. */
export const PLACEHOLDER = /\$\{((?:[^}'"]|'[^']*'|"[^"]*")*)\}/g;

/** Every ${…} of a text, in order and with repetitions. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => (match[1] ?? "").trim());
}

/** An expression as its readers know it: the names of answers by their labels. Without `data.` where no form knows the name. */
export function inWords(expression: string, fields: { path: string; label: string }[]): string {
  const labels = new Map(fields.map(({ path, label }) => [path, label]));
  return expression.replace(/\bdata\.([\p{L}\p{N}_.]+)/gu, (_all, path: string) => labels.get(path) || path);
}
