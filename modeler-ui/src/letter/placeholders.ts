import { Plugin, PluginKey, type EditorState, type Transaction } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView, type NodeView } from "prosemirror-view";
import type { Node } from "prosemirror-model";
import { PLACEHOLDER } from "./pattern";
import { schema } from "./schema";

/** Keeps the marks; as meta of a transaction, the numbers of the placeholders that are wrong. */
const WRONG = new PluginKey<DecorationSet>("wrong placeholders");

/** Where the placeholders stand, in order. */
export function placeholdersOf(letter: Node): { at: number; expression: string }[] {
  const found: { at: number; expression: string }[] = [];
  letter.descendants((node, at) => {
    if (node.type === schema.nodes.placeholder) {
      found.push({ at, expression: String(node.attrs.expression) });
    }
  });
  return found;
}

/** What came in as letters (pasted, dropped, typed at once) becomes a placeholder. */
function wholeOnes(_all: readonly Transaction[], old: EditorState, state: EditorState): Transaction | null {
  if (old.doc.eq(state.doc)) {
    return null;
  }
  const found: { from: number; to: number; expression: string; marks: Node["marks"] }[] = [];
  state.doc.descendants((node, at) => {
    for (const match of node.text?.matchAll(PLACEHOLDER) ?? []) {
      found.push({ from: at + match.index, to: at + match.index + match[0].length, expression: match[1] ?? "", marks: node.marks });
    }
  });
  return found.length ? found.reverse().reduce((tr, { from, to, expression, marks }) => tr.replaceWith(from, to, schema.node("placeholder", { expression }, undefined, marks)), state.tr) : null;
}

/** Null when they are marked already: every change of the view costs a cursor that is just being moved. */
export function markWrong(state: EditorState, numbers: number[]): Transaction | null {
  const wanted = placeholdersOf(state.doc).filter((_one, index) => numbers.includes(index)).map(({ at }) => at);
  const marked = (WRONG.getState(state) ?? DecorationSet.empty).find().map(({ from }) => from);
  return String(wanted) === String(marked) ? null : state.tr.setMeta(WRONG, numbers);
}

/** Marks what is wrong, and asks what shall stand here when somebody types `${`. */
export function placeholderPlugin(ask: () => void): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key: WRONG,
    appendTransaction: wholeOnes,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, marks) {
        const numbers = tr.getMeta(WRONG) as number[] | undefined;
        if (!numbers) {
          return marks.map(tr.mapping, tr.doc);
        }
        return DecorationSet.create(tr.doc, placeholdersOf(tr.doc).filter((_one, index) => numbers.includes(index)).map(({ at }) => Decoration.node(at, at + 1, { class: "wrong" })));
      },
    },
    props: {
      decorations: (state) => WRONG.getState(state),
      handleTextInput(view, from, to, text) {
        if (text !== "{" || view.state.doc.textBetween(Math.max(0, from - 1), from) !== "$") {
          return false;
        }
        view.dispatch(view.state.tr.delete(from - 1, to));
        ask();
        return true;
      },
    },
  });
}

/** A placeholder as a chip with the label of the field; the expression itself is its tooltip. */
export function placeholderView(words: (expression: string) => string, edit: (at: number) => void) {
  return (node: Node, view: EditorView, at: () => number | undefined): NodeView => {
    const dom = document.createElement("span");
    dom.className = "placeholder";
    dom.textContent = words(String(node.attrs.expression));
    dom.title = "${" + String(node.attrs.expression) + "}";
    dom.addEventListener("dblclick", () => {
      const position = at();
      if (position !== undefined) {
        view.focus();
        edit(position);
      }
    });
    return { dom };
  };
}
