import type { DataName } from "../../api/names";

const DOCUMENT = { id: "00000000-0000-4000-8000-000000000001", name: "Beispiel.pdf", mediaType: "application/pdf", size: 1024 };

/** Known names of a case get answers that look like what they are; others what fits their type. */
const BY_NAME: [RegExp, string][] = [
  [/e?-?mail$/i, "erika.mustermann@example.org"], [/vorname$/i, "Erika"], [/nachname$/i, "Mustermann"], [/strasse|straße$/i, "Beispielweg"], [/hausnummer$/i, "1"], [/plz$/i, "12345"],
  [/(^|\.)ort$/i, "Musterstadt"], [/reference$/, "LZ-2027-000001"], [/iban$/i, "DE02120300000000202051"], [/telefon/i, "0123 456789"],
];

/** What a trial begins with; a person may change it. */
export function exampleOf(path: string, name: DataName | undefined): string | number | boolean | object {
  if (name?.options.length) {
    return name.options[0]?.value ?? "";
  }
  switch (name?.type) {
    case "NUMBER": return 1;
    case "YES_NO": return true;
    case "DATE": return "2027-01-15";
    case "DOCUMENT": return DOCUMENT;
    case "LIST": return /document|application|attachment|anlage|unterlage/i.test(path) ? [DOCUMENT] : [];
    default: return BY_NAME.find(([pattern]) => pattern.test(path))?.[1] ?? (/document$/i.test(path) ? DOCUMENT : "Beispiel");
  }
}
