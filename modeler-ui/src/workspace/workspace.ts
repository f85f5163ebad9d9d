import { computed, inject, provide, ref, shallowRef, type ComputedRef, type InjectionKey, type Ref } from "vue";
import * as api from "../api/services";
import type { Problem } from "../api/services";
import { inThisBrowser } from "./backup";
import { Draft } from "./draft";
import { keepRemarks, type Remarks } from "../review/remarks";
import { keepCompany, type Company } from "./presence";

/** What every page of an open service shares. */
export interface Workspace {
  readonly draft: Draft;
  readonly problems: Ref<Problem[]>;
  readonly checkedAt: Ref<Date | null>;
  readonly checking: Ref<boolean>;
  readonly errors: ComputedRef<number>;
  readonly warnings: ComputedRef<number>;
  /** Where the designer asked to be taken: editors watch it and show the place. */
  readonly place: Ref<Place | null>;
  /** What is chosen in the editor, for who wants to say something about it. */
  readonly chosen: Ref<{ file: string; place: string } | null>;
  readonly remarks: Remarks;
  /** Who else is here, and which files they have. */
  readonly company: Company;
  check(): Promise<void>;
}

export interface Place {
  file: string;
  place: string;
  /** Counts requests, so that the same place can be asked for twice. */
  request: number;
}

/** Long enough not to ask at every key, short enough to feel like typing. */
const CHECK_AFTER_MS = 300;
const KEY: InjectionKey<Workspace> = Symbol("workspace");

export function openWorkspace(id: string, file: () => string): Workspace {
  const problems = shallowRef<Problem[]>([]);
  const checkedAt = ref<Date | null>(null);
  const checking = ref(false);
  let again = false;

  async function run(): Promise<void> {
    if (checking.value) {
      again = true;
      return;
    }
    checking.value = true;
    try {
      problems.value = await api.checkUnsaved(id, draft.unsaved());
      checkedAt.value = new Date();
    } finally {
      checking.value = false;
      if (again) {
        again = false;
        void run().catch(() => {});
      }
    }
  }

  /** While somebody types: a moment after the last key, on what is on the screen, saved or not. */
  let typing: ReturnType<typeof setTimeout> | undefined;
  function soon(): void {
    clearTimeout(typing);
    typing = setTimeout(() => void run().catch(() => {}), CHECK_AFTER_MS);
  }

  const draft: Draft = new Draft(id, soon, api, inThisBrowser, (path) => {
    soon();
    if (path === file() && !company.lock.value) {
      void company.act("presence");
    }
  });
  const company = keepCompany(draft, file);
  const workspace: Workspace = {
    draft,
    company,
    problems,
    checkedAt,
    checking,
    errors: computed(() => problems.value.filter((problem) => problem.severity === "ERROR").length),
    warnings: computed(() => problems.value.filter((problem) => problem.severity === "WARNING").length),
    place: ref(null),
    chosen: ref(null),
    remarks: keepRemarks(id),
    check: run,
  };
  provide(KEY, workspace);
  return workspace;
}

export function useWorkspace(): Workspace {
  const workspace = inject(KEY);
  if (!workspace) {
    throw new Error("outside of a service");
  }
  return workspace;
}
