import type { Difference } from "./compare";
import { HasDocumentType, NotXml } from "./xml";

/** Why a file is only shown: its text is kept and can be read and downloaded, but not edited here. */
export type ReadOnly = "not-xml" | "document-type" | "not-a-model" | "no-diagram" | "not-readable" | "not-savable";

/** What a designer is told about a file that was opened. */
export interface Opened {
  /** The editor shows the model; else only its text can be shown. */
  shown: boolean;
  editable: boolean;
  readOnly: ReadOnly | null;
  /** Why the file is only shown, in the editor's own words. */
  readOnlyReason: string | null;
  /** What the editor could not read, in its own words. */
  warnings: string[];
  /** The file has no drawing: it was laid out. */
  laidOut: boolean;
  /** Version of the standard that the file was converted from. */
  convertedFrom: string | null;
  /** What the conversion could not take along. */
  notConverted: Difference[];
  /** Parts that the editor does not show and therefore cannot change; they are kept as they are. */
  hidden: Difference[];
  /** Elements that the drawing of the file leaves out. */
  undrawn: string[];
  /** The file with the designer's changes, and with everything else as it was opened. */
  save(): Promise<string>;
}

export function closed(readOnly: ReadOnly, reason: unknown, xml: string): Opened {
  return {
    shown: false, editable: false, readOnly, readOnlyReason: messageOf(reason), warnings: [], laidOut: false, convertedFrom: null, notConverted: [], hidden: [],
    undrawn: [], save: () => Promise.resolve(xml),
  };
}

export function whyUnread(error: unknown): ReadOnly {
  return error instanceof NotXml ? "not-xml" : error instanceof HasDocumentType ? "document-type" : "not-readable";
}

export function messageOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : typeof problem === "object" && problem && "message" in problem ? String(problem.message) : String(problem);
}
