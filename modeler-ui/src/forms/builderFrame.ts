import type { Block } from "../api/designing";

/** What the frame of the form builder and this page tell each other; the other end is form-designer/web/src/host.ts. */
export interface Offer {
  group: string;
  title: string;
  schema: Record<string, unknown>;
}

export type FromBuilder =
  | { type: "ready" }
  | { type: "opened"; offers: Offer[] }
  | { type: "changed"; form: string }
  | { type: "failed"; reason: string }
  | { type: "key"; key: "undo" | "redo" };

type ToBuilder =
  | { type: "open"; form: string; language: string; place: string; blocks: Block[] }
  | { type: "show" | "edit"; place: string };

export function toBuilder(frame: HTMLIFrameElement | null | undefined, message: ToBuilder): void {
  frame?.contentWindow?.postMessage(message, location.origin);
}
