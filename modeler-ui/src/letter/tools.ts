import { setBlockType, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import type { MarkType, NodeType } from "prosemirror-model";
import { liftListItem, wrapInList } from "prosemirror-schema-list";
import { TextSelection, type Command, type EditorState } from "prosemirror-state";
import { addColumnAfter, addRowAfter, deleteColumn, deleteRow, isInTable } from "prosemirror-tables";
import { schema } from "./schema";

const { nodes, marks } = schema;

export interface Tool {
  /** Its word and its picture. */
  id: ToolId;
  command: Command;
  active?: (state: EditorState) => boolean;
}

export type ToolId = "undo" | "redo" | "bold" | "italic" | "underline" | "bullets" | "numbers" | "table" | "rowAfter" | "columnAfter" | "rowAway" | "columnAway" | "tableAway";

/** The kinds of paragraph, as a list to choose from: 0 is plain words, else the level of the heading. */
export const levels = [0, 1, 2, 3] as const;

export function setLevel(level: number): Command {
  return level ? setBlockType(nodes.heading!, { level }) : setBlockType(nodes.paragraph!);
}

export function levelAt({ selection }: EditorState): number {
  const { parent } = selection.$from;
  return parent.type === nodes.heading ? Number(parent.attrs.level) : 0;
}

export const tools: Tool[] = [
  { id: "undo", command: undo },
  { id: "redo", command: redo },
  { id: "bold", command: toggleMark(marks.strong!), active: has(marks.strong!) },
  { id: "italic", command: toggleMark(marks.em!), active: has(marks.em!) },
  { id: "underline", command: toggleMark(marks.u!), active: has(marks.u!) },
  { id: "bullets", command: list(nodes.bullet_list!), active: inside(nodes.bullet_list!) },
  { id: "numbers", command: list(nodes.ordered_list!), active: inside(nodes.ordered_list!) },
  { id: "table", command: newTable },
];

/** Shown while the cursor is in a table. */
export const tableTools: Tool[] = [
  { id: "rowAfter", command: addRowAfter },
  { id: "columnAfter", command: addColumnAfter },
  { id: "rowAway", command: deleteRow },
  { id: "columnAway", command: deleteColumn },
  { id: "tableAway", command: tableAway },
];

export { isInTable };

function has(mark: MarkType): (state: EditorState) => boolean {
  return ({ selection, storedMarks, doc }) =>
    selection.empty ? Boolean(mark.isInSet(storedMarks ?? selection.$from.marks())) : doc.rangeHasMark(selection.from, selection.to, mark);
}

function inside(type: NodeType): (state: EditorState) => boolean {
  return ({ selection: { $from } }) => Array.from({ length: $from.depth }, (_none, depth) => $from.node(depth + 1)).some((node) => node.type === type);
}

function list(type: NodeType): Command {
  return (state, dispatch, view) => (inside(type)(state) ? liftListItem(nodes.list_item!) : wrapInList(type))(state, dispatch, view);
}

/** Two columns with a head: what a screen reader needs to tell the cells apart is there from the start. */
function newTable(state: EditorState, dispatch?: Parameters<Command>[1]): boolean {
  if (isInTable(state)) {
    return false;
  }
  const heads = [0, 1].map(() => nodes.table_header!.create({ scope: "col" }));
  const cells = () => [0, 1].map(() => nodes.table_cell!.create());
  const table = nodes.table!.create({ body: true }, [nodes.table_row!.create({ head: true }, heads), nodes.table_row!.create(null, cells()), nodes.table_row!.create(null, cells())]);
  const { $from } = state.selection;
  const at = $from.depth ? $from.after(1) : state.selection.to;
  if (dispatch) {
    const tr = state.tr.insert(at, table);
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  }
  return true;
}

/** The table with its caption. */
function tableAway(state: EditorState, dispatch?: Parameters<Command>[1]): boolean {
  const { $from } = state.selection;
  for (let depth = 1; depth <= $from.depth; depth++) {
    const { type } = $from.node(depth);
    if (type === nodes.captioned || type === nodes.table) {
      dispatch?.(state.tr.delete($from.before(depth), $from.after(depth)).scrollIntoView());
      return true;
    }
  }
  return false;
}
