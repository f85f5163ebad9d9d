/** What the builder says in its own words; Form.io's own strings are in formio.ts. */
const de = {
  fields: "Angaben", choices: "Auswahl", documents: "Unterlagen und Datum", layout: "Aufbau", repeating: "Wiederholungen", blocks: "Bausteine",
  textfield: "Textfeld", textarea: "Mehrzeiliger Text", number: "Zahl", currency: "Geldbetrag", email: "E-Mail-Adresse", phoneNumber: "Telefonnummer", url: "Internetadresse",
  checkbox: "Ankreuzfeld", radio: "Eine Antwort", selectboxes: "Mehrere Antworten", select: "Auswahlliste",
  datetime: "Datum", day: "Tag, Monat, Jahr", time: "Uhrzeit", file: "Datei hochladen",
  panel: "Seite oder Abschnitt", fieldset: "Gruppe", columns: "Spalten", well: "Kasten", content: "Hinweistext", container: "Datengruppe", datagrid: "Tabelle mit Zeilen", editgrid: "Liste mit Einträgen", hidden: "Verborgener Wert",
  tabText: "Text", tabRules: "Regeln", tabChoices: "Antworten", tabWhen: "Wann sichtbar", tabTechnical: "Technik",
  label: "Frage oder Beschriftung", title: "Überschrift", description: "Hinweis zur Frage", descriptionHint: "Steht zwischen Frage und Feld. Ganze Sätze, keine Abkürzungen.",
  emptyNote: "Noch kein Text.", placeholder: "Beispiel im Feld", html: "Text (HTML)", defaultValue: "Vorbelegung",
  required: "Muss beantwortet werden", minLength: "Mindestens … Zeichen", maxLength: "Höchstens … Zeichen", min: "Kleinster Wert", max: "Größter Wert",
  pattern: "Muster (regulärer Ausdruck)", patternMessage: "Meldung, wenn die Angabe nicht passt", multiple: "Mehrere Angaben erlaubt",
  values: "Antworten", valueLabel: "Antwort", value: "Wert in den Daten", rows: "Zeilen", currencyCode: "Währung", decimals: "Nachkommastellen",
  filePattern: "Erlaubte Dateiarten", filePatternHint: "Zum Beispiel *.pdf,*.jpg,*.png", fileMaxSize: "Größe höchstens", minRows: "Mindestens … Zeilen", maxRows: "Höchstens … Zeilen", addAnother: "Knopf für eine weitere Zeile",
  withDate: "Mit Datum", withTime: "Mit Uhrzeit", columnsOf: "Breite der Spalten (zusammen 12)", width: "Breite",
  show: "Das Feld wird", shown: "gezeigt", notShown: "ausgeblendet", whenField: "Feld", equals: "Wert", clearOnHide: "Wert löschen, wenn ausgeblendet",
  tabEnglish: "Englisch", conjunction: "wenn", all: "alle Bedingungen gelten", any: "eine der Bedingungen gilt", conditions: "Bedingungen", addCondition: "Bedingung hinzufügen", operator: "Vergleich", isEqual: "ist gleich", isNotEqual: "ist nicht gleich", isEmpty: "ist leer", isNotEmpty: "ist ausgefüllt", valueEnglish: "Antwort auf Englisch",
  logic: "Bedingung als JSONLogic", logicHint: "Für Bedingungen über mehrere Felder.", calculate: "Berechneter Wert (JSONLogic)",
  key: "Name in den Daten", keyHint: "So heißt die Angabe im Ablauf, in Entscheidungen und in Texten: data.<Name>", properties: "Eigene Angaben", propertyKey: "Name", propertyValue: "Wert",
  tooltip: "Erklärung auf Nachfrage", hiddenField: "Verborgen", disabled: "Nur lesen", inputMask: "Eingabemaske", open: "Formular",
};

export type Word = keyof typeof de;

const en: Record<Word, string> = {
  fields: "Answers", choices: "Choices", documents: "Documents and dates", layout: "Structure", repeating: "Repetition", blocks: "Building blocks",
  textfield: "Text field", textarea: "Text of several lines", number: "Number", currency: "Amount of money", email: "E-mail address", phoneNumber: "Phone number", url: "Web address",
  checkbox: "Tick box", radio: "One answer", selectboxes: "Several answers", select: "Drop-down list",
  datetime: "Date", day: "Day, month, year", time: "Time", file: "File upload",
  panel: "Page or section", fieldset: "Group", columns: "Columns", well: "Box", content: "Note", container: "Data group", datagrid: "Table with rows", editgrid: "List with entries", hidden: "Hidden value",
  tabText: "Text", tabRules: "Rules", tabChoices: "Answers", tabWhen: "When shown", tabTechnical: "Technical",
  label: "Question or label", title: "Heading", description: "Hint for the question", descriptionHint: "Stands between question and field. Whole sentences, no abbreviations.",
  emptyNote: "No text yet.", placeholder: "Example in the field", html: "Text (HTML)", defaultValue: "Default value",
  required: "Must be answered", minLength: "At least … characters", maxLength: "At most … characters", min: "Smallest value", max: "Largest value",
  pattern: "Pattern (regular expression)", patternMessage: "Message when the answer does not fit", multiple: "Several values allowed",
  values: "Answers", valueLabel: "Answer", value: "Value in the data", rows: "Lines", currencyCode: "Currency", decimals: "Decimal places",
  filePattern: "Allowed kinds of file", filePatternHint: "For example *.pdf,*.jpg,*.png", fileMaxSize: "Size at most", minRows: "At least … rows", maxRows: "At most … rows", addAnother: "Button for another row",
  withDate: "With date", withTime: "With time", columnsOf: "Width of the columns (12 together)", width: "Width",
  show: "The field is", shown: "shown", notShown: "hidden", whenField: "Field", equals: "Value", clearOnHide: "Clear the value when hidden",
  tabEnglish: "English", conjunction: "when", all: "all conditions hold", any: "one of the conditions holds", conditions: "Conditions", addCondition: "Add a condition", operator: "Comparison", isEqual: "equals", isNotEqual: "does not equal", isEmpty: "is empty", isNotEmpty: "is filled in", valueEnglish: "Answer in English",
  logic: "Condition as JSONLogic", logicHint: "For conditions over several fields.", calculate: "Calculated value (JSONLogic)",
  key: "Name in the data", keyHint: "The name in process, decisions and texts: data.<name>", properties: "Properties of your own", propertyKey: "Name", propertyValue: "Value",
  tooltip: "Explanation on request", hiddenField: "Hidden", disabled: "Read only", inputMask: "Input mask", open: "Form",
};

export type Language = "de" | "en";

let current: Record<Word, string> = de;

export function speak(language: Language): void {
  current = language === "de" ? de : en;
}

export const word = (name: Word): string => current[name];
