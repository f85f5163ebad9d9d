/** Without a heading: the letter and the mail around it have their title already. */
export function blankText(): string {
  return "<p>Guten Tag,</p>\n<p>…</p>\n";
}
