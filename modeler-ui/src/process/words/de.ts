export const processDe = {
  download: "Herunterladen",
  downloadSvg: "Bild zum Skalieren (SVG)",
  downloadPng: "Bild für Texte und Folien (PNG)",
  downloadPdf: "Seite zum Drucken (PDF)",
  downloadBpmn: "Modell (BPMN)",
  shortcutsIntro: "Die Tasten der Zeichenfläche gelten, solange sie den Fokus hat. Ohne Maus geht alles auch in der Gliederung.",
  shortcutsDrawing: "Zeichnen",
  shortcutsView: "Ansicht und Suche",
  shortcutsOutline: "Gliederung",
  shortcutsEverywhere: "Überall",
} as const;
