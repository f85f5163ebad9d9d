/** What the form designer says. The compiler wants both languages to have the same keys. */
export const de = {
  formWork: "Arbeiten am Formular", formTexts: "Texte", formSide: "Neben dem Formular", formOutline: "Gliederung", sideClose: "Seitenbereich schließen",
  outlineOfForm: "Felder des Formulars in der Reihenfolge, in der sie ausgefüllt werden", outlineHint: "Mit den Pfeiltasten gehen Sie durch die Felder. Alt und Pfeiltaste verschiebt, Eingabe bearbeitet, Entfernen löscht.",
  addField: "Feld hinzufügen", addFieldKind: "Art des Feldes", addAfter: "Danach einfügen", moveUp: "Nach oben", moveDown: "Nach unten", moveInto: "In die Gruppe davor", moveOut: "Aus der Gruppe heraus", removeField: "Entfernen", editField: "Bearbeiten",
  moved: "„{what}“ steht jetzt an Platz {place} von {size}.", added: "„{what}“ hinzugefügt.", removed: "„{what}“ entfernt. Mit „Rückgängig“ holen Sie es zurück.", cannotMove: "Weiter geht es hier nicht.",
  formEmpty: "Das Formular ist noch leer. Wählen Sie eine Art und fügen Sie das erste Feld hinzu.",
  previewLive: "So bekommt es die Bürgerin oder der Bürger. Sie können es ausfüllen; gesendet wird nichts.", previewNarrow: "Handy", previewWide: "Computer", previewWidth: "Breite der Vorschau", previewLanguage: "Sprache der Vorschau", restart: "Von vorn beginnen",
  textsIntro: "Alle Texte des Formulars nebeneinander. Was fehlt, erscheint der Bürgerin auf Deutsch.", textsMissing: "{language}: {n} von {all} fehlen", textsComplete: "{language}: vollständig", onlyMissing: "Nur Fehlende zeigen", textsNone: "Es fehlt keine Übersetzung.", textPlace: "Stelle", textKind: "Art", asTable: "Als CSV herunterladen", textOf: "{kind} von {where}, {language}",
  kind_title: "Überschrift", kind_label: "Frage", kind_legend: "Überschrift", kind_description: "Hinweis", kind_tooltip: "Erklärung", kind_placeholder: "Beispiel", kind_html: "Text", kind_customMessage: "Fehlermeldung", kind_addAnother: "Knopf", kind_prefix: "Davor", kind_suffix: "Dahinter", kind_answer: "Antwort",
  importForm: "Aus Schema", importTitle: "Formular aus einem Schema", importHint: "Wählen Sie ein FIM-Datenschema (XDatenfelder 2 oder 3, XML) oder ein JSON-Schema, zum Beispiel aus DigiWF. Sie sehen vorher, was sich nicht übernehmen lässt.",
  importFile: "Datei mit dem Schema", importing: "Die Datei wird gelesen …", importRead: "{source}: „{title}“ mit 1 Feld | {source}: „{title}“ mit {n} Feldern", importAccept: "Formular anlegen", importAll: "Alles wurde übernommen.", importNotes: "{n} Hinweise. Sie bleiben als Liste herunterladbar.", importReport: "Bericht herunterladen",
  import_LOST: "Nicht übernommen", import_CHANGED: "Anders übernommen", import_TO_DO: "Noch zu tun", importPlace: "Stelle im Schema",
};

export const en: Record<keyof typeof de, string> = {
  formWork: "Working on the form", formTexts: "Texts", formSide: "Beside the form", formOutline: "Outline", sideClose: "Close the side panel",
  outlineOfForm: "Fields of the form in the order in which they are filled in", outlineHint: "Go through the fields with the arrow keys. Alt and an arrow key moves, Enter edits, Delete removes.",
  addField: "Add a field", addFieldKind: "Kind of field", addAfter: "Insert after", moveUp: "Up", moveDown: "Down", moveInto: "Into the group before", moveOut: "Out of the group", removeField: "Remove", editField: "Edit",
  moved: "“{what}” is now at place {place} of {size}.", added: "“{what}” added.", removed: "“{what}” removed. “Undo” brings it back.", cannotMove: "It cannot go further here.",
  formEmpty: "The form is still empty. Choose a kind and add the first field.",
  previewLive: "This is what citizens get. You can fill it in; nothing is sent.", previewNarrow: "Phone", previewWide: "Computer", previewWidth: "Width of the preview", previewLanguage: "Language of the preview", restart: "Start again",
  textsIntro: "All texts of the form side by side. What is missing is shown to citizens in German.", textsMissing: "{language}: {n} of {all} missing", textsComplete: "{language}: complete", onlyMissing: "Show missing ones only", textsNone: "No translation is missing.", textPlace: "Place", textKind: "Kind", asTable: "Download as CSV", textOf: "{kind} of {where}, {language}",
  kind_title: "Heading", kind_label: "Question", kind_legend: "Heading", kind_description: "Hint", kind_tooltip: "Explanation", kind_placeholder: "Example", kind_html: "Text", kind_customMessage: "Error message", kind_addAnother: "Button", kind_prefix: "Before", kind_suffix: "Behind", kind_answer: "Answer",
  importForm: "From a schema", importTitle: "A form from a schema", importHint: "Choose a FIM data schema (XDatenfelder 2 or 3, XML) or a JSON Schema, for example of DigiWF. You see beforehand what cannot be taken over.",
  importFile: "File with the schema", importing: "Reading the file …", importRead: "{source}: “{title}” with 1 field | {source}: “{title}” with {n} fields", importAccept: "Create the form", importAll: "Everything was taken over.", importNotes: "{n} notes. You can download them as a list.", importReport: "Download the report",
  import_LOST: "Not taken over", import_CHANGED: "Taken over differently", import_TO_DO: "Left to do", importPlace: "Place in the schema",
};
