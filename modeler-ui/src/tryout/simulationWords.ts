/** The simulation asks nobody for its words: they are exchanged where they stand. */
const GERMAN: Record<string, string> = {
  "Toggle Simulation Log": "Protokoll zeigen",
  "Reset Simulation": "Simulation zurücksetzen",
  "Play/Pause Simulation": "Simulation anhalten oder fortsetzen",
  "Play Simulation": "Simulation fortsetzen",
  "Pause Simulation": "Simulation anhalten",
  "Set Sequence Flow": "Weg wählen",
  "Trigger Event": "Ereignis auslösen",
  "Add pause point": "Haltepunkt setzen",
  "Remove pause point": "Haltepunkt entfernen",
  "Simulation Log": "Protokoll",
  "No Entries": "Noch nichts",
  "Finished": "Beendet",
  "Not supported": "Wird nicht simuliert",
  "Found unsupported elements": "Manche Elemente werden nicht simuliert",
  "Token Simulation": "Simulation",
};
const SPEED = /^Set animation speed = (.+)$/;
const INSTANCE = /^Focus process instance (.+)$/;

function german(text: string): string {
  const known = GERMAN[text.trim()];
  return known ?? text.replace(SPEED, "Geschwindigkeit: $1").replace(INSTANCE, "Lauf $1 zeigen");
}

export function simulationWords(container: HTMLElement): void {
  for (const element of container.querySelectorAll<HTMLElement>("[title]")) {
    const words = german(element.title);
    if (words !== element.title) {
      element.title = words;
    }
  }
  const texts = document.createTreeWalker(container.querySelector(".djs-container") ?? container, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.nodeValue ?? "";
    if (GERMAN[text.trim()]) {
      node.nodeValue = german(text);
    }
  }
}
