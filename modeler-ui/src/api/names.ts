import { send } from "./http";
import type { Language } from "./services";

/*
 * Completion and checking of ${…}. Both calls take what is on the screen, saved or not, and a place:
 *   file     the file that is written in (default process.bpmn); for a text, form or decision the steps that use it are the place
 *   element  an element or arrow of the process: what was written before it decides `written`
 * Answers are in both languages; neither call saves anything.
 */

export type ValueType = "TEXT" | "NUMBER" | "YES_NO" | "DATE" | "LIST" | "DOCUMENT" | "GROUP" | "ANY";

/** SURELY: on every path that leads here. POSSIBLY: on some, or a person may leave it empty. NEVER: on none. */
export type Sureness = "SURELY" | "POSSIBLY" | "NEVER";

export interface Writer {
  kind: "FORM" | "DECISION" | "CONNECTOR" | "PROCESS" | "CASE";
  /** The form or decision, or process.bpmn; empty for what every case has. */
  file: string;
  /** The component (JSON pointer), decision or step in that file. */
  place: string;
  /** The step of the process that writes. */
  element: string;
}

export interface DataName {
  /** Without `data.`: `hund.rasse`. */
  path: string;
  type: ValueType;
  label: Record<Language, string>;
  /** The only values it can have; empty when it can have others. */
  options: { value: string; label: Record<Language, string> }[];
  /** Anything may be read below it: what is inside is not known. */
  open: boolean;
  written: Sureness;
  writers: Writer[];
}

export interface ExpressionFunction {
  name: string;
  /** `plusDays(day: DATE, days: NUMBER)` */
  signature: string;
  parameters: { name: string; type: ValueType }[];
  result: ValueType;
  text: Record<Language, string>;
  /** With its braces. */
  example: string;
}

export interface Names {
  names: DataName[];
  functions: ExpressionFunction[];
}

/** A wrong word in a text, by its characters; `suggestion` replaces exactly these. */
export interface Mark {
  from: number;
  to: number;
  severity: "ERROR" | "WARNING";
  code: string;
  suggestion: string | null;
  message: Record<Language, string>;
}

/** Files as they are in the editors, by path; null for one that is removed. */
export type UnsavedFiles = Record<string, string | null>;

export interface Place {
  files?: UnsavedFiles;
  file?: string;
  element?: string;
}

export const namesAt = (id: string, place: Place = {}) => send<Names>("POST", `/services/${id}/names`, place);

/** `text` with its ${…}; `condition` when the whole must give yes or no. In the order of the text; empty when all is well. */
export const checkExpression = (id: string, text: string, place: Place = {}, condition = false) =>
  send<Mark[]>("POST", `/services/${id}/expressions`, { ...place, text, condition });
