import type { Part } from "../forms/formTree";
import type { Draft } from "../workspace/draft";

/** The forms of a service that can be read. */
export async function formParts(draft: Draft): Promise<Part[]> {
  const all = await Promise.all(draft.paths("forms/", ".form.json").map(async (path) => parsed(await draft.text(path))));
  return all.filter((form): form is Part => form !== null);
}

function parsed(json: string): Part | null {
  try {
    return JSON.parse(json) as Part;
  } catch {
    // the check names it
    return null;
  }
}
