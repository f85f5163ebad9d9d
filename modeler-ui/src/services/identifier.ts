const WRITTEN: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** "Hundesteuer anmelden (Größe)" -> "hundesteuer-anmelden-groesse": what the address and file names allow. */
export function identifierOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => WRITTEN[letter] ?? letter)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^[^a-z]+|-+$/g, "")
    .slice(0, 60);
}

export function isIdentifier(text: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(text) && text.length <= 60;
}

/** "antrag", then "antrag-2": the first that is free. */
export function freeIdentifier(wish: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  let name = wish;
  for (let n = 2; names.has(name); n++) {
    name = `${wish}-${n}`;
  }
  return name;
}
