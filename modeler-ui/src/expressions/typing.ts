/** What is being typed at the caret of a text with ${…}. */
export interface Typing {
  /** The characters that a proposal replaces. */
  from: number;
  to: number;
  text: string;
  /** Inside quotes: the path that is compared, whose options are proposed. */
  comparedWith: string | null;
}

const WORD = /[\p{L}\p{N}_.[\]]/u;

/** Null outside of ${…}. Braces inside quotes neither open nor close. */
export function typingAt(text: string, caret: number): Typing | null {
  let inside = -1;
  let quote = "";
  let quoted = -1;
  for (let i = 0; i < caret; i++) {
    const letter = text[i] as string;
    if (inside < 0) {
      if ((letter === "$" || letter === "#") && text[i + 1] === "{" && i + 1 < caret) {
        inside = i + 2;
        i++;
      }
    } else if (quote) {
      quote = letter === quote ? "" : quote;
    } else if (letter === "'" || letter === '"') {
      [quote, quoted] = [letter, i + 1];
    } else if (letter === "}") {
      inside = -1;
    }
  }
  if (inside < 0) {
    return null;
  }
  if (quote) {
    const compared = /([\p{L}_][\p{L}\p{N}_.]*)\s*(?:==|!=|eq|ne)\s*$/u.exec(text.slice(inside, quoted - 1));
    const end = text.slice(quoted).search(/['"}]/);
    return compared ? { from: quoted, to: end < 0 ? text.length : quoted + end, text: text.slice(quoted, caret), comparedWith: compared[1] ?? null } : null;
  }
  let from = caret;
  while (from > inside && WORD.test(text[from - 1] as string)) {
    from--;
  }
  let to = caret;
  while (to < text.length && WORD.test(text[to] as string)) {
    to++;
  }
  return /^\d/.test(text.slice(from, caret)) ? null : { from, to, text: text.slice(from, caret), comparedWith: null };
}
