interface Files {
  has(path: string): boolean;
  text(path: string): Promise<string>;
}

/** The id that the import gave to the process that is open now, and the one of the file as it came; null where it gave none. */
export async function renamedOnImport(files: Files, now: string): Promise<{ before: string; after: string } | null> {
  const original = "original/process.xml";
  if (!files.has(original)) {
    return null;
  }
  const [came, here] = [processIds(await files.text(original)), processIds(now)];
  const [before, after] = [came.find((id) => !here.includes(id)), here.find((id) => !came.includes(id))];
  return before && after ? { before, after } : null;
}

/** Ids are plain letters in every encoding but UTF-16, whose zeros are left out here. */
function processIds(xml: string): string[] {
  const tags = xml.replaceAll("\0", "").replace(/<!--[\s\S]*?-->/g, "").matchAll(/<(?:[\w.-]+:)?process\b(?:[^>"']|"[^"]*"|'[^']*')*>/g);
  return [...tags].flatMap(([tag]) => /\sid\s*=\s*(?:"([^"]+)"|'([^']+)')/.exec(tag)?.slice(1).find(Boolean) ?? []);
}
