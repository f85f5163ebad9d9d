import type { Json } from "../letter/json";
import { readHtml } from "../letter/html/readHtml";
import { Unreadable } from "../letter/unreadable";
import { xhtml } from "../letter/html/xhtml";

/** The text as a letter; or what in it only the source can show. */
export function letterOf(text: string): { letter: Json; foreign: null } | { letter: null; foreign: string } {
  const { root, wrong } = xhtml(text);
  try {
    return root ? { letter: readHtml(root), foreign: null } : { letter: null, foreign: wrong };
  } catch (error) {
    if (error instanceof Unreadable) {
      return { letter: null, foreign: error.message };
    }
    throw error;
  }
}
