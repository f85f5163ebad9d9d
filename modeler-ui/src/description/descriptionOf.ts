import type { Json } from "../letter/json";
import { readMarkdown } from "../letter/markdown/readMarkdown";
import { writeMarkdown } from "../letter/markdown/writeMarkdown";
import { Unreadable } from "../letter/unreadable";

/** What stands above the description for programs; it is kept as it is. */
const FRONT = /^---\n[\s\S]*?\n---\n\n?/;

export interface Description {
  /** Null when only the source can show the description; `foreign` is then what the letter has no place for. */
  letter: Json | null;
  foreign: string;
  /** The file again, with another letter. */
  write(letter: Json): string;
}

export function descriptionOf(text: string): Description {
  const front = FRONT.exec(text)?.[0] ?? "";
  const write = (letter: Json) => front + writeMarkdown(letter);
  try {
    return { letter: readMarkdown(text.slice(front.length)), foreign: "", write };
  } catch (error) {
    if (error instanceof Unreadable) {
      return { letter: null, foreign: error.message, write };
    }
    throw error;
  }
}

/** The words of the description without what is for programs. */
export function withoutFront(text: string): string {
  return text.replace(FRONT, "");
}
