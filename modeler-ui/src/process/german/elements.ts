/** Names of elements: menus write them "User task", the head of the panel "User Task". */
const EVENTS: Record<string, string> = {
  Message: "Nachricht", Timer: "Frist", Conditional: "Bedingung", Signal: "Signal", Error: "Fehler", Escalation: "Eskalation", Compensation: "Kompensation", Compensate: "Kompensation", Link: "Verweis", Cancel: "Abbruch", Terminate: "Beenden", Multiple: "Mehrere",
};
const POSITIONS: Record<string, string> = {
  "start event": "Start", "intermediate catch event": "Abwarten", "intermediate throw event": "Auslösen", "boundary event": "Ereignis am Rand", "end event": "Ende",
};

const PLAIN: Record<string, string> = {
  "Task": "Aufgabe", "User task": "Aufgabe für Menschen", "Service task": "Schritt eines Konnektors", "Send task": "Sendeaufgabe", "Receive task": "Empfangsaufgabe", "Manual task": "Aufgabe von Hand", "Business rule task": "Entscheidung (DMN)", "Script task": "Skriptaufgabe",
  "Call activity": "Aufruf eines Ablaufs", "Transaction": "Transaktion", "Event sub-process": "Ereignis-Teilprozess", "Sub-process": "Teilprozess", "Sub process": "Teilprozess", "Sub-process (collapsed)": "Teilprozess (zugeklappt)", "Sub-process (expanded)": "Teilprozess (aufgeklappt)", "Ad-hoc sub-process": "Ad-hoc-Teilprozess", "Ad hoc sub process": "Ad-hoc-Teilprozess",
  "Ad-hoc sub-process (collapsed)": "Ad-hoc-Teilprozess (zugeklappt)", "Ad-hoc sub-process (expanded)": "Ad-hoc-Teilprozess (aufgeklappt)", "Exclusive gateway": "Entweder-oder", "Parallel gateway": "Gleichzeitig", "Inclusive gateway": "Und-oder", "Complex gateway": "Komplexe Verzweigung", "Event-based gateway": "Was zuerst eintritt", "Event based gateway": "Was zuerst eintritt", "Gateway": "Verzweigung",
  "Event based instantiating Gateway": "Start durch Ereignis", "Parallel Event based instantiating Gateway": "Start durch mehrere Ereignisse", "Data store reference": "Datenspeicher", "Data object reference": "Datenobjekt", "Data input": "Dateneingang", "Data output": "Datenausgang", "Expanded pool/participant": "Beteiligte (aufgeklappt)", "Empty pool/participant": "Beteiligte (leer)", "Expanded pool": "Beteiligte", "Collapsed pool": "Beteiligte (zugeklappt)",
  "Start event": "Start", "Intermediate throw event": "Zwischenereignis", "Intermediate catch event": "Zwischenereignis", "Boundary event": "Ereignis am Rand", "End event": "Ende", "Start event (non-interrupting)": "Start (nicht unterbrechend)", "Boundary event (non-interrupting)": "Ereignis am Rand (nicht unterbrechend)", "Sequence flow": "Verbindung", "Default flow": "Verbindung, wenn sonst nichts gilt", "Conditional flow": "Verbindung mit Bedingung", "Message flow": "Nachrichtenfluss", "Association": "Zuordnung", "Data input association": "Zuordnung von Daten", "Data output association": "Zuordnung von Daten",
  "Text annotation": "Anmerkung", "Group": "Gruppe", "Lane": "Bahn", "Participant": "Beteiligte", "Pool": "Beteiligte", "Process": "Ablauf", "Collaboration": "Zusammenarbeit", "Event": "Ereignis", "Activity": "Aktivität", "Label": "Beschriftung",
};

export const elements: Record<string, string> = {};

function add(english: string, german: string): void {
  const words = english.charAt(0).toUpperCase() + english.slice(1);
  elements[words] = german;
  elements[words.replace(/\b[a-z]/g, (letter) => letter.toUpperCase())] = german;
}

for (const [english, german] of Object.entries(PLAIN)) {
  add(english, german);
}
for (const [position, where] of Object.entries(POSITIONS)) {
  for (const [event, what] of Object.entries(EVENTS)) {
    const name = where === "Ereignis am Rand" ? `${what} am Rand` : `${where}: ${what}`;
    add(`${event.toLowerCase()} ${position}`, name);
    add(`${event.toLowerCase()} ${position} (non-interrupting)`, `${name} (nicht unterbrechend)`);
  }
}
