import { t, type Key } from "../language";
import type { Difference } from "./compare";
import type { Opened, ReadOnly } from "./opened";

const READ_ONLY: Record<ReadOnly, Key> = {
  "not-xml": "fileNotXml", "document-type": "fileDocumentType", "not-a-model": "fileNotAModel", "no-diagram": "fileNoDiagram", "not-readable": "fileNotReadable", "not-savable": "fileNotSavable",
};
const SHOWN = 12;

export function readOnlyNotes({ readOnly, readOnlyReason }: Opened): string[] {
  return readOnly ? [t(READ_ONLY[readOnly]), ...(readOnlyReason ? [t("fileReason", { reason: readOnlyReason })] : []), t("fileWhatToDo")] : [];
}

/** Everything that is not as one would expect of a file that was opened, one sentence each. */
export function notes(opened: Opened): string[] {
  const said: [boolean, Key, string[]][] = [
    [opened.laidOut, "fileLaidOut", []],
    [opened.convertedFrom !== null, "fileConverted", [opened.convertedFrom ?? ""]],
    [opened.notConverted.length > 0, "fileNotConverted", opened.notConverted.map(spelled)],
    [opened.undrawn.length > 0, "fileUndrawn", opened.undrawn],
    [opened.hidden.length > 0, "fileHidden", opened.hidden.map(spelled)],
    [opened.warnings.length > 0, "fileUnread", opened.warnings],
  ];
  return said.filter(([holds]) => holds).map(([, key, things]) => t(key, { what: listed(things), version: things[0] ?? "" }));
}

function spelled({ name, place, before }: Difference): string {
  return [name, before ? `„${before}“` : "", place ? `(${place})` : ""].filter(Boolean).join(" ");
}

function listed(things: string[]): string {
  const different = [...new Set(things)];
  const what = different.slice(0, SHOWN).join(", ");
  return different.length > SHOWN ? t("fileAnd", { what, more: different.length - SHOWN }) : what;
}
