const SECTIONS: Record<string, string[]> = {
  de: ["Kurz gesagt", "Voraussetzungen", "Benötigte Unterlagen", "Kosten", "Ablauf", "Bearbeitungsdauer", "Fristen", "Rechtliche Grundlagen", "Kontakt"],
  en: ["In short", "Requirements", "Documents you need", "Costs", "Procedure", "Processing time", "Deadlines", "Legal basis", "Contact"],
  "de-leicht": ["Darum geht es", "Das brauchen Sie", "So viel kostet es", "So geht es weiter"],
};

/** The sections of a German service description, empty. */
export function blankDescription(language: string): string {
  return (SECTIONS[language] ?? SECTIONS.de ?? []).map((title) => `## ${title}\n\n…\n`).join("\n");
}
