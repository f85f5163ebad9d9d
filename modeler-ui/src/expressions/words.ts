export const expressionsDe = {
  proposals: "Vorschläge",
  proposalUnsure: "nicht auf jedem Weg vorhanden",
  correctTo: "Durch „{word}“ ersetzen",
  insertName: "Angabe einfügen",
  type_TEXT: "Text",
  type_NUMBER: "Zahl",
  type_YES_NO: "ja oder nein",
  type_DATE: "Datum",
  type_LIST: "Liste",
  type_DOCUMENT: "Dokument",
  type_GROUP: "Gruppe",
  type_ANY: "beliebig",
} as const;

export const expressionsEn: Record<keyof typeof expressionsDe, string> = {
  proposals: "Proposals",
  proposalUnsure: "not there on every way",
  correctTo: "Replace by “{word}”",
  insertName: "Insert an answer",
  type_TEXT: "text",
  type_NUMBER: "number",
  type_YES_NO: "yes or no",
  type_DATE: "date",
  type_LIST: "list",
  type_DOCUMENT: "document",
  type_GROUP: "group",
  type_ANY: "anything",
};
