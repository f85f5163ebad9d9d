import { computed, ref, type ComputedRef } from "vue";

/** Undo and redo of a whole file: the texts before and after where one is. */
export interface Steps {
  readonly canUndo: ComputedRef<boolean>;
  readonly canRedo: ComputedRef<boolean>;
  /** The text became another one by the designer's hand. */
  add(before: string): void;
  undo(now: string): string | null;
  redo(now: string): string | null;
  clear(): void;
}

const MOST = 100;

export function newSteps(): Steps {
  const past = ref<string[]>([]);
  const future = ref<string[]>([]);
  const take = (from: typeof past, to: typeof past, now: string): string | null => {
    const text = from.value.at(-1);
    if (text === undefined) {
      return null;
    }
    from.value = from.value.slice(0, -1);
    to.value = [...to.value, now];
    return text;
  };
  return {
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
    add: (before) => {
      past.value = [...past.value, before].slice(-MOST);
      future.value = [];
    },
    undo: (now) => take(past, future, now),
    redo: (now) => take(future, past, now),
    clear: () => {
      past.value = [];
      future.value = [];
    },
  };
}
