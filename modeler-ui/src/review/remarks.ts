import { computed, shallowRef, type ComputedRef, type Ref } from "vue";
import { remark, remarksOf, settle, type Remark } from "../api/review";

export interface Thread {
  first: Remark;
  replies: Remark[];
}

/** What was said about the service, for every page that shows it. */
export interface Remarks {
  readonly all: Ref<Remark[]>;
  readonly threads: ComputedRef<Thread[]>;
  load(): Promise<void>;
  write(file: string, place: string, text: string): Promise<void>;
  reply(thread: number, text: string): Promise<void>;
  settle(thread: number, settled: boolean): Promise<void>;
}

export function keepRemarks(id: string): Remarks {
  const all = shallowRef<Remark[]>([]);
  return {
    all,
    threads: computed(() => all.value.filter((one) => one.thread === null).map((first) => ({ first, replies: all.value.filter((one) => one.thread === first.id) }))),
    async load() {
      all.value = await remarksOf(id);
    },
    async write(file, place, text) {
      all.value = (await remark(id, { thread: null, file, place, text })).remarks;
    },
    async reply(thread, text) {
      all.value = (await remark(id, { thread, file: "-", place: "", text })).remarks;
    },
    async settle(thread, settled) {
      all.value = (await settle(id, thread, settled)).remarks;
    },
  };
}

/** Open threads by place in a file. */
export function openIn(threads: Thread[], file: string): Map<string, number> {
  const open = new Map<string, number>();
  for (const { first } of threads.filter((one) => one.first.file === file && one.first.place && !one.first.resolvedAt)) {
    open.set(first.place, (open.get(first.place) ?? 0) + 1);
  }
  return open;
}
