/**
 * How the page around this frame and the builder talk, by messages of the same origin.
 * In: {type:"open", form, language, place} and {type:"show", place}. Out: {type:"ready"}, {type:"changed", form}, {type:"failed", reason}.
 */
export interface OpenMessage {
  type: "open";
  form: string;
  language: "de" | "en";
  place: string;
}

export interface ShowMessage {
  type: "show";
  place: string;
}

export function listen(handle: (message: OpenMessage | ShowMessage) => void): void {
  addEventListener("message", (event: MessageEvent<OpenMessage | ShowMessage>) => {
    if (event.origin === location.origin && event.source === parent) {
      handle(event.data);
    }
  });
  tell({ type: "ready" });
}

export function tell(message: { type: "ready" } | { type: "changed"; form: string } | { type: "failed"; reason: string }): void {
  parent.postMessage(message, location.origin);
}
