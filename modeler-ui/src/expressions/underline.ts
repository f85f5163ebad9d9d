import type { Mark } from "../api/names";

const COPIED = [
  "fontFamily", "fontSize", "fontWeight", "lineHeight", "letterSpacing", "paddingTop", "paddingRight", "paddingBottom", "paddingLeft", "borderTopWidth", "borderRightWidth",
  "borderBottomWidth", "borderLeftWidth", "textAlign", "tabSize",
] as const;

/** Draws wavy lines below parts of a field's text, on a layer of the same letters that nobody sees or can touch. */
export class Underline {
  private readonly layer = document.createElement("div");

  constructor(private readonly field: HTMLInputElement | HTMLTextAreaElement) {
    this.layer.className = "wrong-words";
    this.layer.setAttribute("aria-hidden", "true");
    field.addEventListener("scroll", () => this.follow());
  }

  draw(marks: Mark[]): void {
    if (!marks.length) {
      this.layer.remove();
      return;
    }
    const style = getComputedStyle(this.field);
    COPIED.forEach((name) => (this.layer.style[name] = style[name]));
    const { offsetLeft, offsetTop, offsetWidth, offsetHeight } = this.field;
    Object.assign(this.layer.style, {
      left: `${offsetLeft}px`, top: `${offsetTop}px`, width: `${offsetWidth}px`, height: `${offsetHeight}px`, whiteSpace: this.field instanceof HTMLInputElement ? "pre" : "pre-wrap",
    });
    const { value } = this.field;
    let at = 0;
    const parts: (string | HTMLElement)[] = [];
    for (const { from, to, severity } of [...marks].sort((a, b) => a.from - b.from)) {
      if (from >= at) {
        const word = document.createElement("span");
        word.className = severity === "ERROR" ? "is-error" : "is-warning";
        word.textContent = value.slice(from, Math.max(to, from + 1));
        parts.push(value.slice(at, from), word);
        at = Math.max(to, from + 1);
      }
    }
    this.layer.replaceChildren(...parts, value.slice(at));
    this.field.insertAdjacentElement("afterend", this.layer);
    this.follow();
  }

  private follow(): void {
    this.layer.scrollTop = this.field.scrollTop;
    this.layer.scrollLeft = this.field.scrollLeft;
  }
}
