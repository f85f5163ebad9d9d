import { ref, type Ref } from "vue";
import * as api from "../api/services";
import type { Problem } from "../api/services";
import type { Draft } from "./draft";

/** What a fix changed, so that it can be taken back. */
interface Done {
  problem: Problem;
  number: number;
  /** Each file as it was; null for one that was not there. */
  before: Record<string, string | null>;
}

export interface Fixes {
  /** The fix that is being worked out, or was refused. */
  readonly working: Ref<Problem | null>;
  readonly failed: Ref<Problem | null>;
  readonly done: Ref<Done | null>;
  apply(problem: Problem, number: number): Promise<void>;
  undo(): Promise<void>;
}

/** Fixes are worked out by the server and made in the editors, like any other change: they are saved, kept and can be undone. */
export function fixesOf(draft: Draft): Fixes {
  const working = ref<Problem | null>(null);
  const failed = ref<Problem | null>(null);
  const done = ref<Done | null>(null);

  async function put(files: Record<string, string | null>): Promise<Record<string, string | null>> {
    const before: Record<string, string | null> = {};
    for (const [path, text] of Object.entries(files)) {
      before[path] = draft.has(path) ? await draft.text(path) : null;
      if (text === null) {
        await draft.remove(path);
      } else {
        draft.replace(path, text);
      }
    }
    return before;
  }

  async function apply(problem: Problem, number: number): Promise<void> {
    working.value = problem;
    failed.value = null;
    try {
      const before = await put(await api.fix(draft.id, draft.unsaved(), problem, number));
      done.value = Object.keys(before).length ? { problem, number, before } : null;
      await draft.flush();
    } catch {
      failed.value = problem;
    } finally {
      working.value = null;
    }
  }

  async function undo(): Promise<void> {
    if (done.value) {
      await put(done.value.before);
      done.value = null;
      await draft.flush();
    }
  }

  return { working, failed, done, apply, undo };
}
