import type { Key } from "../language";

export interface Shortcut {
  keys: { de: string; en: string };
  what: { de: string; en: string };
}

export interface ShortcutGroup {
  title: Key;
  rows: Shortcut[];
}

const row = (deKeys: string, de: string, enKeys: string, en: string): Shortcut => ({ keys: { de: deKeys, en: enKeys }, what: { de, en } });
const same = (keys: string, de: string, en: string): Shortcut => row(keys, de, keys, en);

export const shortcutGroups: ShortcutGroup[] = [
  {
    title: "shortcutsEverywhere",
    rows: [
      row("Strg + F", "Suchen: Name, Formular, Entscheidung, Konnektor, Gruppe, Ausdruck", "Ctrl + F", "Search: name, form, decision, connector, group, expression"),
      row("Strg + S", "Sofort speichern", "Ctrl + S", "Save at once"),
      same("?", "Diese Übersicht", "This overview"),
    ],
  },
  {
    title: "shortcutsDrawing",
    rows: [
      same("N", "Element anlegen (Auswahlliste)", "Create an element (menu)"),
      same("A", "An das gewählte Element anhängen", "Append to the selected element"),
      same("R", "Art des gewählten Elements ändern", "Replace the selected element"),
      same("E", "Namen bearbeiten", "Edit the name"),
      same("C", "Verbinden", "Connect"),
      same("L", "Mehrere auswählen", "Lasso"),
      same("H", "Zeichenfläche schieben", "Move the canvas"),
      same("S", "Platz schaffen oder entfernen", "Make or remove space"),
      row("Strg + Z", "Rückgängig", "Ctrl + Z", "Undo"),
      row("Strg + Y", "Wiederholen", "Ctrl + Y", "Redo"),
      row("Strg + C, X, V", "Kopieren, ausschneiden, einfügen; auch in einer anderen Leistung", "Ctrl + C, X, V", "Copy, cut, paste; in another service, too"),
      row("Strg + D", "Verdoppeln", "Ctrl + D", "Duplicate"),
      row("Strg + A", "Alles auswählen", "Ctrl + A", "Select all"),
      row("Entf", "Entfernen", "Delete", "Remove"),
      row("Pfeiltasten", "Gewähltes verschieben (mit Umschalt weiter)", "Arrow keys", "Move what is selected (further with shift)"),
      row("Esc", "Abbrechen", "Esc", "Cancel"),
    ],
  },
  {
    title: "shortcutsView",
    rows: [
      row("Strg + Pfeiltasten", "Ausschnitt schieben", "Ctrl + arrow keys", "Scroll the canvas"),
      row("Strg + +, −", "Größer, kleiner", "Ctrl + +, −", "Zoom in, out"),
      row("Strg + 0", "Originalgröße", "Ctrl + 0", "Zoom 100 %"),
    ],
  },
  {
    title: "shortcutsOutline",
    rows: [
      row("Pfeil auf, ab", "Voriges, nächstes Element", "Arrow up, down", "Previous, next element"),
      row("Pfeil rechts, links", "Aufklappen, zuklappen oder zum übergeordneten", "Arrow right, left", "Open, close or to the parent"),
      row("Pos 1, Ende", "Erstes, letztes Element", "Home, End", "First, last element"),
      row("Buchstaben", "Zum nächsten Element, das so beginnt", "Letters", "To the next element that begins like this"),
      row("Eingabe", "Eigenschaften", "Enter", "Properties"),
      row("Esc", "Von den Eigenschaften zurück zur Gliederung", "Esc", "From the properties back to the outline"),
      row("Einfg", "Danach einfügen", "Insert", "Add after"),
      row("Umschalt + Eingabe", "Verbinden", "Shift + Enter", "Connect"),
      row("Strg + Z, Strg + Y", "Rückgängig, wiederholen", "Ctrl + Z, Ctrl + Y", "Undo, do again"),
      same("F2", "Umbenennen", "Rename"),
      row("Umschalt + F10", "Alle Aktionen des Elements", "Shift + F10", "All actions of the element"),
      row("Entf", "Entfernen", "Delete", "Remove"),
    ],
  },
];
