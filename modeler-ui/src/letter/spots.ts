import { PLACEHOLDER } from "./pattern";

/** A placeholder in the source of a text, by its characters, braces included. */
export interface Spot {
  from: number;
  to: number;
  /** Its expression, with the marked characters replaced. */
  replaced(mark: { from: number; to: number }, word: string): string;
}

export function spots(text: string): Spot[] {
  return [...text.matchAll(PLACEHOLDER)].map((found) => {
    const [from, to] = [found.index, found.index + found[0].length];
    return { from, to, replaced: (mark, word) => plain(text.slice(from + 2, mark.from) + word + text.slice(mark.to, to - 1)) };
  });
}

/** Without the signs that XML writes for others. */
function plain(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&#160;", "\u00a0").replaceAll("&amp;", "&");
}
