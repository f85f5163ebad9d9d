import { t } from "../language";

interface Files {
  has(path: string): boolean;
  text(path: string): Promise<string>;
}

/** What the import changed in the process that is open now, beside the file as it came. */
export async function importNotes(files: Files, now: string): Promise<string[]> {
  const original = "original/process.xml";
  if (!files.has(original)) {
    return [];
  }
  const [came, here] = [processIds(await files.text(original)), processIds(now)];
  const [before, after] = [came.find((id) => !here.includes(id)), here.find((id) => !came.includes(id))];
  return before && after ? [t("fileRenamed", { before, after })] : [];
}

/** Ids are plain letters in every encoding but UTF-16, whose zeros are left out here. */
function processIds(xml: string): string[] {
  const tags = xml.replaceAll("\0", "").replace(/<!--[\s\S]*?-->/g, "").matchAll(/<(?:[\w.-]+:)?process\b(?:[^>"']|"[^"]*"|'[^']*')*>/g);
  return [...tags].flatMap(([tag]) => /\sid\s*=\s*(?:"([^"]+)"|'([^']+)')/.exec(tag)?.slice(1).find(Boolean) ?? []);
}
