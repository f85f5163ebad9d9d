import type { Mark, Names } from "../api/names";
import { language, t } from "../language";
import { markList } from "./markList";
import { Popup } from "./popup";
import { proposals, type Proposal } from "./proposals";
import { typingAt, type Typing } from "./typing";
import { Underline } from "./underline";

type Field = HTMLInputElement | HTMLTextAreaElement;

export interface Source {
  names(): Promise<Names>;
  check(text: string): Promise<Mark[]>;
  /** After a proposal or a correction was put into the field. */
  changed?(text: string): void;
  /** What is wrong, for whoever shows it elsewhere; without it a list appears below the field. */
  marked?(marks: Mark[]): void;
}

const REST_MS = 250;

/**
 * Makes a field of plain HTML propose names inside ${…} and mark what is wrong in it, while it is typed. It is the combobox of
 * the ARIA patterns; a field of several lines may not be called so and stays a text field that controls a list.
 */
export class Assist {
  private readonly popup: Popup;
  private readonly underline: Underline;
  /** Read out when it changes; the list is inside, because a list that is a status is no list any more. */
  private readonly told = document.createElement("div");
  private timer: ReturnType<typeof setTimeout> | undefined;
  private typing: Typing | null = null;
  private known: Names | null = null;
  private asked = 0;
  private checked = "";

  constructor(private readonly field: Field, private readonly source: Source) {
    this.popup = new Popup(t("proposals"), t("proposalUnsure"), (proposal) => this.take(proposal));
    this.underline = new Underline(field);
    this.told.className = "wrong-told";
    this.told.setAttribute("role", "status");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("autocomplete", "off");
    if (field instanceof HTMLInputElement) {
      field.setAttribute("role", "combobox");
      field.setAttribute("aria-expanded", "false");
    } else {
      field.setAttribute("aria-haspopup", "listbox");
    }
    field.addEventListener("input", () => void this.onInput());
    field.addEventListener("keydown", (event) => this.onKey(event as KeyboardEvent), true);
    field.addEventListener("blur", () => this.close());
    this.refresh();
  }

  /** Proposals at the caret; outside of an expression one is begun. For a button and for Ctrl+Space. */
  async offer(): Promise<void> {
    this.field.focus();
    if (!typingAt(this.field.value, this.caret)) {
      const at = this.caret;
      this.replace(at, this.field.selectionEnd ?? at, "${}");
      this.field.setSelectionRange(at + 2, at + 2);
    }
    await this.propose();
  }

  /** The field shows another element now. */
  refresh(): void {
    this.checkLater(0);
  }

  /** Another hand may have written into the field: undo, or a second field for the same value. */
  refreshIfChanged(): void {
    if (this.field.value !== this.checked) {
      this.underline.draw([]);
      this.checkLater(0);
    }
  }

  private get caret(): number {
    return this.field.selectionStart ?? this.field.value.length;
  }

  private async onInput(): Promise<void> {
    this.checkLater(REST_MS);
    this.underline.draw([]);
    await this.propose();
  }

  private async propose(): Promise<void> {
    const mine = ++this.asked;
    const typing = typingAt(this.field.value, this.caret);
    if (!typing) {
      this.close();
      return;
    }
    // at once with the names of the last time: who types quickly and presses Enter must not take what the letters before asked for
    if (this.known) {
      this.list(typing, this.known);
    }
    const names = await this.source.names().catch(() => null);
    if (!names || mine !== this.asked || document.activeElement !== this.field) {
      return;
    }
    this.known = names;
    this.list(typing, names);
  }

  private list(typing: Typing, names: Names): void {
    const found = proposals(typing, names, language.value, (name) => t(`type_${name.type}`));
    if (!found.length || (found.length === 1 && found[0]?.insert === this.field.value.slice(typing.from, typing.to))) {
      this.close();
      return;
    }
    this.typing = typing;
    this.popup.show(this.field, found);
    this.describe();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key === " " && event.ctrlKey) {
      event.preventDefault();
      event.stopPropagation();
      void this.offer();
      return;
    }
    if (!this.popup.open) {
      return;
    }
    const act = { ArrowDown: () => this.popup.move(1), ArrowUp: () => this.popup.move(-1), Enter: () => this.take(this.popup.chosen), Tab: () => this.take(this.popup.chosen), Escape: () => this.close() }[event.key];
    if (act) {
      event.preventDefault();
      event.stopImmediatePropagation();
      act();
      this.describe();
    }
  }

  private take(proposal: Proposal | undefined): void {
    if (proposal && this.typing) {
      const { from, to } = this.typing;
      this.close();
      this.replace(from, to, proposal.insert);
      if (proposal.insert.endsWith("(")) {
        void this.propose();
      } else {
        this.asked++;
        this.close();
      }
    }
  }

  /** Through the browser, so that Ctrl+Z takes it back and whoever listens to the field hears of it. */
  private replace(from: number, to: number, text: string): void {
    this.field.focus();
    this.field.setSelectionRange(from, to);
    if (!document.execCommand("insertText", false, text)) {
      this.field.setRangeText(text, from, to, "end");
      this.field.dispatchEvent(new Event("input", { bubbles: true }));
    }
    this.source.changed?.(this.field.value);
  }

  private checkLater(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check(), delay);
  }

  private async check(): Promise<void> {
    const text = this.field.value;
    this.checked = text;
    const marks = /[$#]\{/.test(text) ? await this.source.check(text).catch(() => []) : [];
    if (this.field.value !== text || !this.field.isConnected) {
      return;
    }
    this.underline.draw(marks);
    this.field.setAttribute("aria-invalid", String(marks.some((mark) => mark.severity === "ERROR")));
    if (this.source.marked) {
      this.source.marked(marks);
      return;
    }
    const lines = markList(marks, text, (mark) => this.field.setSelectionRange(mark.from, mark.to), (mark, word) => this.replace(mark.from, mark.to, word));
    this.told.replaceChildren(...(lines.length ? [listOf(lines)] : []));
    (this.field.closest(".bio-properties-panel-entry") ?? this.field.parentElement)?.append(this.told);
  }

  private close(): void {
    this.popup.hide();
    this.describe();
  }

  private describe(): void {
    const { open } = this.popup;
    if (this.field instanceof HTMLInputElement) {
      this.field.setAttribute("aria-expanded", String(open));
    }
    const links: [string, string][] = [["aria-controls", this.popup.id], ["aria-activedescendant", this.popup.chosenId]];
    links.forEach(([name, value]) => (open ? this.field.setAttribute(name, value) : this.field.removeAttribute(name)));
  }
}

function listOf(lines: HTMLElement[]): HTMLElement {
  const list = document.createElement("ul");
  list.className = "wrong-list";
  list.append(...lines);
  return list;
}
