/**
 * How the page around this frame and the builder talk, by messages of the same origin.
 * In: {type:"open", form, language, place, blocks}, {type:"show", place} and {type:"edit", place}.
 * Out: {type:"ready"}, {type:"opened", offers}, {type:"changed", form}, {type:"failed", reason}, {type:"key", key} for undo and redo.
 */
export interface OpenMessage {
  type: "open";
  form: string;
  language: "de" | "en";
  place: string;
  blocks: Block[];
}

/** A group of fields of the library. */
export interface Block {
  id: string;
  icon: string;
  title: Record<string, string>;
  hint: Record<string, string>;
  components: object[];
}

export interface PlaceMessage {
  type: "show" | "edit";
  place: string;
}

/** What can be added to a form, for the list beside the builder. */
export interface Offer {
  group: string;
  title: string;
  schema: object;
}

type Told =
  | { type: "ready" }
  | { type: "opened"; offers: Offer[] }
  | { type: "changed"; form: string }
  | { type: "failed"; reason: string }
  | { type: "key"; key: "undo" | "redo" };

export function listen(handle: (message: OpenMessage | PlaceMessage) => void): void {
  addEventListener("message", (event: MessageEvent<OpenMessage | PlaceMessage>) => {
    if (event.origin === location.origin && event.source === parent) {
      handle(event.data);
    }
  });
  tell({ type: "ready" });
}

export function tell(message: Told): void {
  parent.postMessage(message, location.origin);
}
