import { withText, type FormText } from "./formTexts";
import type { Part } from "./formTree";

/** What was read of a table of texts, and what could not be put anywhere. */
export interface TakenOver {
  form: Part;
  /** How many texts are different now. */
  changed: number;
  /** Lines whose place the form does not have any more, in the words of the table. */
  unknown: string[];
}

export class NotATable extends Error {}

const ID = "id";
const idOf = (row: FormText): string => `${row.pointer}#${row.property}`;

/** A line a text, a column a language; the first column finds the text again. Spreadsheets would run what begins like a formula. */
export function toCsv(rows: FormText[], languages: string[], words: { place: string; kind: string; kindOf: (row: FormText) => string }): string {
  const cell = (text: string): string => `"${(/^[=+\-@'\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = [[ID, words.place, words.kind, ...languages], ...rows.map((row) => [idOf(row), row.where, words.kindOf(row), ...languages.map((one) => row.texts[one] ?? "")])];
  return "\uFEFF" + lines.map((line) => line.map(cell).join(";")).join("\r\n");
}

/**
 * Takes the texts of a table over. Spreadsheets save with semicolons, commas or tabs, and drop columns; a place is found by its id or,
 * where the form was changed meanwhile, by its German text and kind.
 */
export function fromCsv(csv: string, form: Part, rows: FormText[], languages: string[]): TakenOver {
  const [head, ...lines] = parse(csv.replace(/^\uFEFF/, ""));
  const columns = new Map((head ?? []).map((name, index) => [name.trim().toLowerCase(), index]));
  const given = languages.filter((language) => columns.has(language));
  if (!given.length || (!columns.has(ID) && !columns.has("de"))) {
    throw new NotATable();
  }
  const read = (line: string[], name: string): string => (line[columns.get(name) ?? -1] ?? "").replace(/^'(?=[=+\-@'\t])/, "");
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  const taken: TakenOver = { form, changed: 0, unknown: [] };
  for (const line of lines.filter((one) => one.some((cell) => cell.trim()))) {
    const german = read(line, "de");
    const same = byId.get(read(line, ID));
    const row = same && (!german || similar(same, german, rows)) ? same : only(rows.filter((one) => one.texts.de === german));
    if (!row) {
      taken.unknown.push(german || read(line, ID));
      continue;
    }
    for (const language of given) {
      const text = read(line, language);
      // an empty cell is one that nobody filled, not a text to delete
      if (text.trim() && text !== row.texts[language]) {
        taken.form = withText(taken.form, row, language, text);
        taken.changed++;
      }
    }
  }
  return taken;
}

/** A German text that was corrected in the table stays at its place; one that stands elsewhere in the form moved. */
const similar = (row: FormText, german: string, rows: FormText[]): boolean => row.texts.de === german || !rows.some((one) => one.texts.de === german);

const only = (rows: FormText[]): FormText | undefined => (rows.length === 1 ? rows[0] : undefined);

/** RFC 4180, with whichever of ; , and tab stands first in the first line. */
function parse(text: string): string[][] {
  const separator = /[;,\t]/.exec(text.split(/\r?\n/, 1)[0]?.replace(/"[^"]*"/g, "") ?? "")?.[0] ?? ";";
  const lines: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (quoted) {
      if (sign === '"' && text[i + 1] === '"') {
        cell += '"';
        i++;
      } else if (sign === '"') {
        quoted = false;
      } else {
        cell += sign;
      }
    } else if (sign === '"' && !cell) {
      quoted = true;
    } else if (sign === separator || sign === "\n") {
      lines.at(-1)?.push(cell.replace(/\r$/, ""));
      cell = "";
      if (sign === "\n") {
        lines.push([]);
      }
    } else {
      cell += sign;
    }
  }
  lines.at(-1)?.push(cell.replace(/\r$/, ""));
  return lines;
}
