/** Form.io's own strings that can appear in the builder, in German. English needs only what Form.io leaves raw. */
export const translations = {
  de: {
    save: "Übernehmen", Save: "Übernehmen", cancel: "Abbrechen", Cancel: "Abbrechen", remove: "Entfernen", Remove: "Entfernen", edit: "Bearbeiten", Edit: "Bearbeiten",
    copy: "Kopieren", Copy: "Kopieren", paste: "Einfügen", "Paste below": "Darunter einfügen", pasteBelow: "Darunter einfügen", move: "Verschieben", Move: "Verschieben", moveButton: "Verschieben",
    editJson: "JSON bearbeiten", "Edit JSON": "JSON bearbeiten", preview: "Vorschau", Preview: "Vorschau", hidePreview: "Vorschau ausblenden", showPreview: "Vorschau zeigen", help: "Hilfe", Help: "Hilfe",
    "{{component}} Component": "{{component}}", componentSettings: "Einstellungen", "Drag and Drop a form component": "Ziehen Sie ein Feld hierher oder drücken Sie bei einem Feld die Eingabetaste.",
    dragAndDropComponent: "Ziehen Sie ein Feld hierher", searchFields: "Felder suchen", "Search field(s)": "Felder suchen", noMatchesFound: "Nichts gefunden",
    required: "„{{field}}“ fehlt.", pattern: "„{{field}}“ passt nicht zum Muster.", "Add Another": "Weitere Zeile", addAnother: "Weitere Zeile", "Add another": "Weitere Zeile", Add: "Hinzufügen", add: "Hinzufügen",
    apiKey: "Diesen Namen gibt es im Formular schon: {{key}}", confirmComponentRemove: "Dieses Feld entfernen?", confirmComponentRemoveWithChildren: "Diesen Teil mit allen Feldern darin entfernen?",
    complete: "Fertig", error: "Bitte korrigieren Sie die Angaben.", page: "Seite", Page: "Seite", newPage: "Neue Seite", createPage: "Seite anlegen", "Create Page": "Seite anlegen", Key: "Name", Value: "Wert", "Type to search": "Suchen", "Edit page": "Seite bearbeiten",
    Upload: "Hochladen", "Drop files to attach,": "Dateien hierher ziehen", dropFilesToAttach: "Dateien hierher ziehen", or: "oder", browse: "auswählen", browseFiles: "Dateien auswählen", Type: "Art", "File Name": "Dateiname", fileName: "Dateiname", Size: "Größe", size: "Größe",
    day: "Tag", month: "Monat", year: "Jahr", Day: "Tag", Month: "Monat", Year: "Jahr", submit: "Absenden", next: "Weiter", previous: "Zurück", addItem: "Eintrag hinzufügen", "Add Item": "Eintrag hinzufügen", Default: "Standard", Settings: "Einstellungen",
    january: "Januar", february: "Februar", march: "März", april: "April", may: "Mai", june: "Juni", july: "Juli", august: "August", september: "September", october: "Oktober", november: "November", december: "Dezember",
    autocomplete: "Automatisches Ausfüllen", January: "Januar", February: "Februar", March: "März", May: "Mai", June: "Juni", July: "Juli", October: "Oktober", December: "Dezember",
    component: "bearbeiten", "Text Field": "Textfeld", "Text Area": "Mehrzeiligen Text", Number: "Zahl", Currency: "Geldbetrag", Email: "E-Mail-Adresse", "Phone Number": "Telefonnummer", Url: "Internetadresse", Checkbox: "Ankreuzfeld", Radio: "Eine Antwort", "Select Boxes": "Mehrere Antworten", Select: "Auswahlliste", "Date / Time": "Datum", Time: "Uhrzeit", File: "Datei", Panel: "Seite oder Abschnitt", "Field Set": "Gruppe", Columns: "Spalten", Well: "Kasten", Content: "Hinweistext", Container: "Datengruppe", "Data Grid": "Tabelle", "Edit Grid": "Liste", Hidden: "Verborgenen Wert",
    fieldAlreadyExists: "Dieses Feld gibt es schon.", selectPlaceholder: "Bitte auswählen",
  },
  en: {
    save: "Apply", Save: "Apply", hidePreview: "Hide preview", showPreview: "Show preview", preview: "Preview", "{{component}} Component": "{{component}}",
    apiKey: "This name is already used in the form: {{key}}", createPage: "Create page", required: "“{{field}}” is missing.", dragAndDropComponent: "Drag a field here",
  },
};
