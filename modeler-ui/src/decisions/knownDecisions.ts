import type { Draft } from "../workspace/draft";

export interface KnownDecision {
  id: string;
  name: string;
  /** Name of the file below decisions/, without its ending. */
  file: string;
}

/** The decisions of all DMN files of a service: what a business rule task may refer to. */
export async function knownDecisions(draft: Draft): Promise<KnownDecision[]> {
  const files = await Promise.all(
    draft.paths("decisions/", ".dmn").map(async (path) => ({ file: path.slice(10, -4), text: await draft.text(path) })),
  );
  return files.flatMap(({ file, text }) => decisionsOf(text).map((decision) => ({ ...decision, file })));
}

function decisionsOf(xml: string): { id: string; name: string }[] {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  return [...document.getElementsByTagNameNS("*", "decision")].map((element) => {
    const id = element.getAttribute("id") ?? "";
    return { id, name: element.getAttribute("name") || id };
  });
}
