import { atomsOf, readTest, type Atom, type Domain } from "./cells";
import type { Table } from "./dmnFile";

export interface Finding {
  kind: "gap" | "overlap" | "shadowed";
  /** Numbers of rows, from 1. */
  rows: number[];
  /** The combination for which it happens. */
  where: string;
}

const MOST_COMBINATIONS = 20_000;
const MOST_GAPS = 5;

/** Combinations that no row, or too many rows, answer for; null when a cell cannot be compared or there are too many combinations. */
export function findingsIn(table: Table, domainOf: (expression: string, type: string, values: string[]) => Domain): Finding[] | null {
  const tests = table.rules.map((rule) => table.inputs.map((_, column) => readTest(rule.tests[column] ?? "")));
  if (!table.inputs.length || tests.some((row) => row.some((test) => test === null))) {
    return null;
  }
  const columns = table.inputs.map((input, column) => atomsOf(table.rules.map((rule) => rule.tests[column] ?? ""), domainOf(input.expression, input.type, input.values)));
  if (columns.reduce((product, atoms) => product * atoms.length, 1) > MOST_COMBINATIONS) {
    return null;
  }
  const gaps: Finding[] = [];
  const overlaps = new Map<string, Finding>();
  const firstOf = new Set<number>();
  const everFits = new Set<number>();
  for (const combination of product(columns)) {
    const fitting = tests.flatMap((row, index) => (row.every((test, column) => test?.(combination[column] as Atom)) ? [index + 1] : []));
    const where = describe(table, columns, combination);
    if (!fitting.length) {
      gaps.push({ kind: "gap", rows: [], where });
    }
    fitting.forEach((row) => everFits.add(row));
    firstOf.add(fitting[0] ?? 0);
    const [a, b] = fitting;
    if (a !== undefined && b !== undefined && collides(table, fitting)) {
      overlaps.set(`${a} ${b}`, overlaps.get(`${a} ${b}`) ?? { kind: "overlap", rows: [a, b], where });
    }
  }
  const never = table.hitPolicy === "FIRST" ? [...everFits].filter((row) => !firstOf.has(row)) : [];
  return [...overlaps.values(), ...never.map((row): Finding => ({ kind: "shadowed", rows: [coverOf(tests, columns, row), row], where: "" })), ...gaps.slice(0, MOST_GAPS)];
}

function collides(table: Table, fitting: number[]): boolean {
  if (table.hitPolicy === "ANY") {
    return new Set(fitting.map((row) => table.rules[row - 1]?.outputs.join("\u0000"))).size > 1;
  }
  return table.hitPolicy === "UNIQUE";
}

/** The first row that fits where the row would. */
function coverOf(tests: ReturnType<typeof readTest>[][], columns: Atom[][], row: number): number {
  for (const combination of product(columns)) {
    const fits = (index: number): boolean => tests[index]?.every((test, column) => test?.(combination[column] as Atom)) ?? false;
    if (fits(row - 1)) {
      return tests.findIndex((_, index) => fits(index)) + 1;
    }
  }
  return row;
}

function describe(table: Table, columns: Atom[][], combination: Atom[]): string {
  return combination.flatMap((atom, column) => ((columns[column] as Atom[]).length > 1 ? [`${table.inputs[column]?.label} ${atom.label}`] : [])).join(", ");
}

function* product(columns: Atom[][], at = 0, chosen: Atom[] = []): Generator<Atom[]> {
  if (at === columns.length) {
    yield chosen;
    return;
  }
  for (const atom of columns[at] as Atom[]) {
    yield* product(columns, at + 1, [...chosen, atom]);
  }
}
