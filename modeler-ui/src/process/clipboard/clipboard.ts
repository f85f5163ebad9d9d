import { createReviver } from "bpmn-js-native-copy-paste/lib/PasteUtil";

const KEY = "laufzettel.clipboard";
const EARLY = 2050;

interface Context {
  tree?: unknown;
  hints?: Record<string, unknown>;
}

/**
 * What was copied can be pasted in another tab and another service. It is kept in this browser instead of the system's clipboard:
 * that one asks for a permission in one browser, is missing in another, and does not exist without https.
 */
class SharedClipboard {
  static $inject = ["eventBus", "copyPaste", "moddle"];

  constructor(eventBus: { on(event: string, priority: number, listener: (context: Context) => unknown): void }, copyPaste: { paste(context: object): unknown }, moddle: object) {
    eventBus.on("copyPaste.elementsCopied", EARLY, (context) => {
      if (context.hints?.clip === false) {
        return;
      }
      try {
        localStorage.setItem(KEY, JSON.stringify(context.tree));
      } catch {
        // too large or forbidden: copying inside this drawing works all the same
        localStorage.removeItem(KEY);
      }
    });
    eventBus.on("copyPaste.pasteElements", EARLY, (context) => {
      const kept = context.tree ? null : localStorage.getItem(KEY);
      if (kept) {
        copyPaste.paste({ ...context, tree: JSON.parse(kept, createReviver(moddle)) });
        return false;
      }
      return undefined;
    });
  }
}

export const SharedClipboardModule = { __init__: ["sharedClipboard"], sharedClipboard: ["type", SharedClipboard] };
