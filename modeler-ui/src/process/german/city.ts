/** The steps of a city, the search, and the studio's own groups in the panel. */
export const city: Record<string, string> = {
  "Steps of a service": "Schritte einer Leistung", "Application arrives": "Antrag eingegangen", "Work of a case worker": "Sachbearbeitung", "Decision by table": "Entscheidung",
  "Branch (either, or)": "Verzweigung", "Write a notice (PDF)": "Bescheid erstellen", "Message in the portal": "Nachricht im Portal", "Message by mail": "Nachricht per E-Mail",
  "File in the e-file": "In die E-Akte ablegen", "Deadline of this step": "Frist für diesen Schritt", "Wait for a time": "Warten bis zu einer Frist", "Call another process": "Anderen Ablauf aufrufen", "End": "Ende",
  "Connector step": "Schritt des Konnektors", "No installed connector does this.": "Kein eingerichteter Konnektor kann das.", "Caught: show": "Wird abgefangen: zeigen", "Catch this error": "Diesen Fehler abfangen",
  "Called process": "Aufgerufener Ablauf", "Process of this service": "Ablauf dieser Leistung", "Show this process": "Ablauf zeigen", "Draw a second pool: its process can be called.": "Zeichnen Sie einen zweiten Beteiligten: dessen Ablauf lässt sich aufrufen.",
  "There is no decision table yet. Make one under Decisions.": "Noch keine Entscheidungstabelle. Legen Sie eine unter „Entscheidungen“ an.", "There is no form yet. Make one under Forms.": "Noch kein Formular. Legen Sie eines unter „Formulare“ an.",
  "Try this step": "Schritt testen", "What the target may refuse": "Was das Ziel ablehnen kann",
  "Name, form, decision, connector, group or expression": "Name, Formular, Entscheidung, Konnektor, Gruppe, Ausdruck",
};

export const conditions: Record<string, string> = {
  "is": "ist", "is not": "ist nicht", "is less than": "ist kleiner als", "is at most": "ist höchstens", "is more than": "ist größer als", "is at least": "ist mindestens", "is yes": "ist ja", "is no": "ist nein",
  "is empty": "ist leer", "is filled in": "ist ausgefüllt", "and": "und", "or": "oder", "Both or one of them": "Beides oder eines davon", "Answer or result": "Angabe oder Ergebnis", "<choose an answer>": "<Angabe wählen>",
  "Comparison": "Vergleich", "Value to compare with": "Wert", "Add a condition": "Bedingung hinzufügen", "Remove the last condition": "Letzte Bedingung entfernen",
  "Taken when no other way is": "Gilt, wenn sonst kein Weg gilt", "Choose instead of writing": "Auswählen statt schreiben", "Write as an expression": "Als Ausdruck schreiben",
};
