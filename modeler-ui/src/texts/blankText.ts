export function blankText(key: string): string {
  return `<h1>${key}</h1>\n<p>Guten Tag,</p>\n<p>…</p>\n`;
}
