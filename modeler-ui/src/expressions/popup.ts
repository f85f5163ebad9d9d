import type { Proposal } from "./proposals";

let count = 0;

/** The list of proposals below a field: a listbox that never takes the focus. */
export class Popup {
  readonly id = `proposals-${++count}`;
  private readonly box = document.createElement("ul");
  private list: Proposal[] = [];
  private index = 0;

  constructor(label: string, private readonly unsure: string, private readonly onChoose: (proposal: Proposal) => void) {
    this.box.className = "proposals";
    this.box.id = this.id;
    this.box.setAttribute("role", "listbox");
    this.box.setAttribute("aria-label", label);
    // a click must not take the focus from the field
    this.box.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const at = [...this.box.children].indexOf((event.target as HTMLElement).closest("li") as HTMLElement);
      const proposal = this.list[at];
      if (proposal) {
        this.onChoose(proposal);
      }
    });
  }

  get open(): boolean {
    return this.box.isConnected;
  }

  get chosen(): Proposal | undefined {
    return this.list[this.index];
  }

  get chosenId(): string {
    return `${this.id}-${this.index}`;
  }

  /** The same list again leaves chosen what was chosen. */
  show(field: HTMLElement, list: Proposal[]): void {
    if (this.open && JSON.stringify(list) === JSON.stringify(this.list)) {
      return;
    }
    this.list = list;
    this.index = 0;
    this.box.replaceChildren(...list.map((proposal, index) => this.option(proposal, index)));
    (field.closest("dialog") ?? document.body).append(this.box);
    const { left, right, top, bottom } = field.getBoundingClientRect();
    const width = Math.min(420, innerWidth - 16);
    const below = innerHeight - bottom > 240 || top < 240;
    Object.assign(this.box.style, {
      width: `${width}px`, left: `${Math.max(8, Math.min(left, right - width, innerWidth - width - 8))}px`,
      top: below ? `${bottom + 2}px` : "auto", bottom: below ? "auto" : `${innerHeight - top + 2}px`,
    });
    this.mark();
  }

  move(by: number): void {
    this.index = (this.index + by + this.list.length) % this.list.length;
    this.mark();
  }

  hide(): void {
    this.box.remove();
  }

  private mark(): void {
    [...this.box.children].forEach((option, index) => option.setAttribute("aria-selected", String(index === this.index)));
    this.box.children[this.index]?.scrollIntoView({ block: "nearest" });
  }

  private option({ title, detail, unsure }: Proposal, index: number): HTMLElement {
    const option = document.createElement("li");
    option.id = `${this.id}-${index}`;
    option.setAttribute("role", "option");
    const strong = document.createElement("strong");
    strong.textContent = title;
    const small = document.createElement("span");
    small.textContent = unsure ? `${detail} · ${this.unsure}` : detail;
    option.append(strong, small);
    return option;
  }
}
