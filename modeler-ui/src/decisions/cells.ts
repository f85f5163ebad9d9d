/** What a cell of a table lets through, as far as it is simple: texts, yes and no, numbers and ranges. */
export type Test = (value: Atom) => boolean;

/** One value, or one stretch of numbers between two of the table's limits. */
export interface Atom {
  label: string;
  text?: string;
  yes?: boolean;
  /** Any number of this stretch behaves the same; this one is in it. */
  number?: number;
}

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;

/** null when the cell is not simple. */
export function readTest(cell: string): Test | null {
  const text = cell.trim();
  if (text === "" || text === "-") {
    return () => true;
  }
  const not = /^not\s*\(([\s\S]*)\)$/.exec(text);
  if (not) {
    const inner = readTest(not[1] as string);
    return inner && ((value) => !inner(value));
  }
  const parts = split(text).map(readPart);
  return parts.every((part) => part !== null) ? (value) => parts.some((part) => (part as Test)(value)) : null;
}

function readPart(part: string): Test | null {
  const text = part.trim();
  const quoted = /^"((?:[^"\\]|\\.)*)"$/.exec(text);
  if (quoted) {
    return (value) => value.text === quoted[1];
  }
  if (text === "true" || text === "false") {
    return (value) => value.yes === (text === "true");
  }
  if (new RegExp(`^${NUMBER}$`).test(text)) {
    return (value) => value.number === Number(text);
  }
  const compared = new RegExp(`^(<=|>=|<|>)\\s*(${NUMBER})$`).exec(text);
  if (compared) {
    const limit = Number(compared[2]);
    const ways: Record<string, (n: number) => boolean> = { "<": (n) => n < limit, "<=": (n) => n <= limit, ">": (n) => n > limit, ">=": (n) => n >= limit };
    return (value) => value.number !== undefined && (ways[compared[1] as string] as (n: number) => boolean)(value.number);
  }
  const range = new RegExp(`^([[\\](])\\s*(${NUMBER})\\s*\\.\\.\\s*(${NUMBER})\\s*([\\])[])$`).exec(text);
  if (range) {
    const [from, to] = [Number(range[2]), Number(range[3])];
    return ({ number }) => number !== undefined && (range[1] === "[" ? number >= from : number > from) && (range[4] === "]" ? number <= to : number < to);
  }
  return null;
}

/** Commas inside texts separate nothing. */
function split(text: string): string[] {
  return text.match(/(?:"(?:[^"\\]|\\.)*"|[^,"])+/g) ?? [];
}

export interface Domain {
  /** Values that can occur at all; null when anything can. */
  values: string[] | null;
  whole: boolean;
  min?: number | undefined;
  max?: number | undefined;
}

/** Everything that can make a difference in a column. */
export function atomsOf(cells: string[], domain: Domain): Atom[] {
  const said = cells.join(",");
  const withoutTexts = said.replace(/"(?:[^"\\]|\\.)*"/g, "");
  if (/\b(true|false)\b/.test(withoutTexts)) {
    return [{ label: "true", yes: true }, { label: "false", yes: false }];
  }
  const numbers = [...withoutTexts.matchAll(new RegExp(NUMBER, "g"))].map((found) => Number(found[0]));
  if (numbers.length) {
    return stretches(numbers, domain);
  }
  const texts = [...said.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((found) => found[1] as string);
  const all = [...new Set([...(domain.values ?? []), ...texts])].map((text) => ({ label: `„${text}“`, text }));
  return domain.values?.length || !texts.length ? (all.length ? all : [{ label: "" }]) : [...all, { label: "…", text: "\u0000" }];
}

function stretches(numbers: number[], { whole, min, max }: Domain): Atom[] {
  const limits = [...new Set([...numbers, ...[min, max].filter((one) => one !== undefined)])].sort((a, b) => a - b);
  const atoms: Atom[] = [];
  const first = limits[0] as number;
  atoms.push({ label: `< ${first}`, number: first - 1 });
  limits.forEach((limit, index) => {
    atoms.push({ label: String(limit), number: limit });
    const next = limits[index + 1];
    if (next !== undefined && !(whole && next - limit <= 1)) {
      atoms.push({ label: `${limit} … ${next}`, number: whole ? limit + 1 : (limit + next) / 2 });
    }
  });
  const last = limits.at(-1) as number;
  atoms.push({ label: `> ${last}`, number: last + 1 });
  return atoms.filter((atom) => (min === undefined || (atom.number as number) >= min) && (max === undefined || (atom.number as number) <= max));
}
