import type { Json, Mark } from "../json";

/** The words of a block; marks that go on over several words stay open, so that `<strong>a <em>b</em></strong>` comes back as it was. */
export function inlineHtml(block: Json): string {
  let html = "";
  let open: Mark[] = [];
  for (const one of block.content ?? []) {
    const marks = one.marks ?? [];
    const same = sameStart(open, marks);
    html += closing(open.slice(same)) + marks.slice(same).map(opening).join("") + written(one);
    open = marks;
  }
  return html + closing(open);
}

function written({ type, text, attrs }: Json): string {
  if (type === "hard_break") {
    return "<br />";
  }
  if (type === "soft_break") {
    return "\n";
  }
  return type === "placeholder" ? escaped("${" + String(attrs?.expression ?? "") + "}") : escaped(text ?? "");
}

function sameStart(a: Mark[], b: Mark[]): number {
  const differs = a.findIndex((mark, index) => JSON.stringify(mark) !== JSON.stringify(b[index]));
  return differs < 0 ? a.length : differs;
}

function opening({ type, attrs }: Mark): string {
  return type === "link" ? `<a href="${escaped(String(attrs?.href)).replaceAll('"', "&quot;")}">` : `<${type}>`;
}

function closing(marks: Mark[]): string {
  return marks.map(({ type }) => `</${type === "link" ? "a" : type}>`).reverse().join("");
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\u00a0", "&#160;");
}
