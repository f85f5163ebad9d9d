import { baseKeymap, chainCommands, exitCode, toggleMark } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import type { Command, Plugin } from "prosemirror-state";
import { goToNextCell } from "prosemirror-tables";
import { schema } from "./schema";

const { nodes, marks } = schema;

const lineBreak: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break!.create()).scrollIntoView());
  return true;
});

/**
 * The keys of every editor of texts. Tab goes through the cells of a table and deepens a list; where it can do neither it
 * leaves the text, so that nobody is caught in it.
 */
export function keys(insertPlaceholder: () => void): Plugin[] {
  return [
    keymap({
      "Mod-z": undo, "Mod-y": redo, "Mod-Shift-z": redo,
      "Mod-b": toggleMark(marks.strong!), "Mod-i": toggleMark(marks.em!), "Mod-u": toggleMark(marks.u!),
      "Shift-Enter": lineBreak,
      Enter: splitListItem(nodes.list_item!),
      Tab: chainCommands(goToNextCell(1), sinkListItem(nodes.list_item!)),
      "Shift-Tab": chainCommands(goToNextCell(-1), liftListItem(nodes.list_item!)),
      "Ctrl-Space": () => (insertPlaceholder(), true),
    }),
    keymap(baseKeymap),
    inputRules({
      rules: [
        wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list!),
        wrappingInputRule(/^\s*1\.\s$/, nodes.ordered_list!),
        textblockTypeInputRule(/^(#{1,3})\s$/, nodes.heading!, (match) => ({ level: match[1]?.length })),
      ],
    }),
  ];
}
