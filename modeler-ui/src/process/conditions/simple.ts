/** What a person without programming can say about one answer. */
export type Operator = "equals" | "notEquals" | "less" | "atMost" | "greater" | "atLeast" | "yes" | "no" | "empty" | "filled";

export interface Test {
  /** Below `data`: `hund.rasse`. */
  path: string;
  operator: Operator;
  value: string;
  /** Written without quotes. */
  number: boolean;
}

export interface Condition {
  /** All of the tests, or one of them. */
  join: "and" | "or";
  tests: Test[];
}

const SIGNS: Partial<Record<Operator, string>> = { equals: "==", notEquals: "!=", less: "<", atMost: "<=", greater: ">", atLeast: ">=" };
const WORDS: Record<string, string> = { eq: "==", ne: "!=", lt: "<", le: "<=", gt: ">", ge: ">=" };
const PATH = "data\\.([\\p{L}_][\\p{L}\\p{N}_.]*)";
const COMPARED = new RegExp(`^${PATH}\\s*(==|!=|<=|>=|<|>|\\b(?:eq|ne|lt|le|gt|ge)\\b)\\s*('(?:[^'\\\\]|\\\\.)*'|-?\\d+(?:\\.\\d+)?|true|false)$`, "u");
const EMPTY = new RegExp(`^(not |!)?\\s*empty ${PATH}$`, "u");
const YES = new RegExp(`^(not |!)?\\s*${PATH}$`, "u");

/** Null for whatever this cannot say: such a condition stays an expression. */
export function readCondition(text: string): Condition | null {
  const inside = /^\$\{([^{}]*)\}$/.exec(text.trim())?.[1];
  if (inside === undefined) {
    return null;
  }
  const all = split(inside, /^(&&|and\b)/);
  const any = split(inside, /^(\|\||or\b)/);
  if (all.length > 1 && any.length > 1) {
    return null;
  }
  const parts = any.length > 1 ? any : all;
  const tests = parts.map(readTest);
  return tests.every((test) => test !== null) ? { join: any.length > 1 ? "or" : "and", tests: tests as Test[] } : null;
}

export function writeCondition({ join, tests }: Condition): string {
  return `\${${tests.map(writeTest).join(join === "and" ? " && " : " || ")}}`;
}

function readTest(text: string): Test | null {
  const compared = COMPARED.exec(text);
  if (compared) {
    const [, path = "", sign = "", literal = ""] = compared;
    if (literal === "true" || literal === "false") {
      const positive = WORDS[sign] ?? sign;
      return positive === "==" || positive === "!=" ? { path, operator: (literal === "true") === (positive === "==") ? "yes" : "no", value: "", number: false } : null;
    }
    const operator = (Object.entries(SIGNS).find(([, one]) => one === (WORDS[sign] ?? sign))?.[0] ?? "equals") as Operator;
    const number = !literal.startsWith("'");
    return { path, operator, value: number ? literal : literal.slice(1, -1).replace(/\\(.)/g, "$1"), number };
  }
  const empty = EMPTY.exec(text);
  if (empty) {
    return { path: empty[2] ?? "", operator: empty[1] ? "filled" : "empty", value: "", number: false };
  }
  const yes = YES.exec(text);
  return yes ? { path: yes[2] ?? "", operator: yes[1] ? "no" : "yes", value: "", number: false } : null;
}

function writeTest({ path, operator, value, number }: Test): string {
  switch (operator) {
    case "yes": return `data.${path} == true`;
    case "no": return `data.${path} == false`;
    case "empty": return `empty data.${path}`;
    case "filled": return `not empty data.${path}`;
    default: return `data.${path} ${SIGNS[operator]} ${number && /^-?\d+(\.\d+)?$/.test(value) ? value : `'${value.replace(/[\\']/g, "\\$&")}'`}`;
  }
}

/** Cuts where the sign stands outside of quotes. */
function split(text: string, sign: RegExp): string[] {
  const parts: string[] = [];
  let quoted = false;
  let begin = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "\\" && quoted) {
      i++;
    } else if (text[i] === "'") {
      quoted = !quoted;
    } else if (!quoted && (i === 0 || /\W/.test(text[i - 1] as string))) {
      const found = sign.exec(text.slice(i));
      if (found) {
        parts.push(text.slice(begin, i).trim());
        begin = i + found[0].length;
        i = begin - 1;
      }
    }
  }
  return [...parts, text.slice(begin).trim()];
}
