/** The steps of a city, the search, and the studio's own groups in the panel. */
export const city: Record<string, string> = {
  "Steps of a service": "Schritte einer Leistung", "Application arrives": "Antrag eingegangen", "Work of a case worker": "Sachbearbeitung", "Decision by table": "Entscheidung",
  "Branch (either, or)": "Verzweigung", "Write a notice (PDF)": "Bescheid erstellen", "Message in the portal": "Nachricht im Portal", "Message by mail": "Nachricht per E-Mail",
  "File in the e-file": "In die E-Akte ablegen", "Deadline of this step": "Frist für diesen Schritt", "Wait for a time": "Warten bis zu einer Frist", "Call another process": "Anderen Ablauf aufrufen", "End": "Ende",
  "Name, form, decision, connector, group or expression": "Name, Formular, Entscheidung, Konnektor, Gruppe, Ausdruck",
};
