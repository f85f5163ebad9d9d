import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { EditorState, NodeSelection, TextSelection, type Plugin } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import type { Source } from "../expressions/assist";
import type { Json } from "./json";
import { keys } from "./keys";
import { markWrong, placeholderPlugin, placeholdersOf, placeholderView } from "./placeholders";
import { schema } from "./schema";

export interface LetterHost {
  /** Somebody wrote: the text as it is to be kept. */
  changed(text: string): void;
  /** Cursor, content or marks are others now. */
  moved(state: EditorState): void;
  /** What shall stand at the cursor, or instead of the selected placeholder? */
  ask(expression: string | null): void;
  /** The document as the text of its file. */
  write(letter: Json): string;
  placeholders: Placeholders | undefined;
}

export interface Placeholders {
  /** An expression in the words of the forms. */
  words(expression: string): string;
  source: Source;
}

/** The editor of one text on the page. */
export class LetterView {
  readonly view: EditorView;

  constructor(place: HTMLElement, letter: Json, private readonly host: LetterHost, label: string) {
    const { placeholders } = host;
    const plugins: Plugin[] = [...keys(() => placeholders && host.ask(this.selected)), ...(placeholders ? [placeholderPlugin(() => host.ask(null))] : []), history(), tableEditing(), dropCursor(), gapCursor()];
    this.view = new EditorView(place, {
      state: EditorState.create({ doc: schema.nodeFromJSON(letter), plugins }),
      attributes: { role: "textbox", "aria-multiline": "true", "aria-label": label, tabindex: "0", class: "letter", spellcheck: "true" },
      nodeViews: placeholders ? { placeholder: placeholderView(placeholders.words, (at) => this.edit(at)) } : {},
      handleKeyDown: (_view, event) => this.key(event.key),
      dispatchTransaction: (transaction) => {
        this.view.updateState(this.view.state.apply(transaction));
        if (transaction.docChanged) {
          host.changed(this.text);
        }
        host.moved(this.view.state);
      },
    });
    host.moved(this.view.state);
  }

  get text(): string {
    return this.host.write(this.view.state.doc.toJSON() as Json);
  }

  /** The expression of the selected placeholder. */
  get selected(): string | null {
    const { selection } = this.view.state;
    return selection instanceof NodeSelection && selection.node.type === schema.nodes.placeholder ? String(selection.node.attrs.expression) : null;
  }

  put(expression: string): void {
    const { state } = this.view;
    this.view.dispatch(state.tr.replaceSelectionWith(schema.node("placeholder", { expression }), true).scrollIntoView());
    this.view.focus();
  }

  /** Selects the placeholder with this number. */
  show(number: number): void {
    const found = placeholdersOf(this.view.state.doc)[number];
    if (found) {
      this.view.dispatch(this.view.state.tr.setSelection(NodeSelection.create(this.view.state.doc, found.at)).scrollIntoView());
      this.view.focus();
    }
  }

  correct(number: number, expression: string): void {
    this.show(number);
    this.put(expression);
  }

  markWrong(numbers: number[]): void {
    const marking = markWrong(this.view.state, numbers);
    if (marking) {
      this.view.dispatch(marking);
    }
  }

  destroy(): void {
    this.view.destroy();
  }

  /** Enter changes the selected placeholder; a key that goes somewhere goes from behind it, where a browser would stay. */
  private key(key: string): boolean {
    if (this.selected === null) {
      return false;
    }
    if (key === "Enter") {
      this.host.ask(this.selected);
      return true;
    }
    if (["Home", "End", "ArrowUp", "ArrowDown"].includes(key)) {
      const { state } = this.view;
      this.view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, state.selection.to)));
    }
    return false;
  }

  private edit(at: number): void {
    this.view.dispatch(this.view.state.tr.setSelection(NodeSelection.create(this.view.state.doc, at)));
    this.host.ask(this.selected);
  }
}
