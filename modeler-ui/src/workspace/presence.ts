import { computed, onBeforeUnmount, onMounted, ref, shallowRef, watch, type ComputedRef, type Ref, type ShallowRef } from "vue";
import * as api from "../api/services";
import type { FileLock, Presence, PresenceAction } from "../api/services";
import type { Draft } from "./draft";

const BEAT_MS = 4000;
/** Whoever has not changed a file for so long is not changing it any more. */
const PAUSE_MS = 120_000;

export interface Company {
  readonly presence: ShallowRef<Presence | null>;
  /** Everybody but this tab. */
  readonly others: ComputedRef<Presence["people"]>;
  /** The lock on the file that is shown, whoever holds it. */
  readonly lock: ComputedRef<FileLock | null>;
  readonly now: Ref<number>;
  act(action: PresenceAction): Promise<void>;
}

/** Tells the server every few seconds that somebody is here, and learns who else is. */
export function keepCompany(draft: Draft, file: () => string): Company {
  const presence = shallowRef<Presence | null>(null);
  const now = ref(Date.now());
  const lock = computed(() => presence.value?.locks.find((one) => one.path === file()) ?? null);
  const others = computed(() => presence.value?.people.filter((person) => !person.thisTab) ?? []);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function changing(): boolean {
    const path = file();
    const asking = lock.value?.request?.me ?? false;
    return path !== "" && (asking || Date.now() - (draft.changedAt.get(path) ?? 0) < PAUSE_MS);
  }

  async function act(action: PresenceAction): Promise<void> {
    clearTimeout(timer);
    try {
      if (action === "lock/give") {
        await draft.flush();
        draft.changedAt.delete(file());
      }
      const answer = await api.presence(draft.id, action, file(), changing());
      if (answer) {
        await take(answer);
      }
    } catch {
      // without a connection nobody is seen; saving tells the designer about that
    }
    timer = setTimeout(beat, BEAT_MS);
  }

  async function take(answer: Presence): Promise<void> {
    presence.value = answer;
    now.value = Date.now();
    draft.locked.value = new Map(answer.locks.filter((one) => !one.thisTab).map((one) => [one.path, one.name]));
    if (answer.locks.some((one) => one.thisTab && one.path === file())) {
      draft.changedAt.set(file(), Math.max(draft.changedAt.get(file()) ?? 0, Date.now() - PAUSE_MS / 2));
    }
    if (answer.revision > (draft.service.value?.revision ?? answer.revision)) {
      await draft.refresh();
    }
  }

  /** A tab that nobody looks at changes nothing, and is not said to. */
  function beat(): void {
    if (document.visibilityState === "visible") {
      void act("presence");
    } else {
      timer = setTimeout(beat, BEAT_MS);
    }
  }

  function leave(): void {
    void api.presence(draft.id, "presence/left", "", false).catch(() => {});
  }

  onMounted(() => {
    void act("presence");
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", beat);
  });
  onBeforeUnmount(() => {
    clearTimeout(timer);
    removeEventListener("pagehide", leave);
    document.removeEventListener("visibilitychange", beat);
    leave();
  });
  watch(file, () => void act("presence"));
  return { presence, others, lock, now, act };
}
