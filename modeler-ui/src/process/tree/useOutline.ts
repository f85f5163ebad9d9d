import type BpmnModeler from "bpmn-js/lib/Modeler";
import { computed, onBeforeUnmount, ref, shallowRef, type Ref } from "vue";
import type { EventBus } from "../bpmn";
import { flowTree, pathTo, visibleRows, type Row } from "./flowTree";
import { nodesOf, type Linked } from "./nodes";
import { sentenceOf } from "./sentences";

/** Typing in the panel changes the drawing at each key: the tree follows when the hand rests. */
const REST_MS = 120;

interface Selection {
  get(): Linked[];
  select(element: Linked): void;
}

/** The tree of one drawing: its rows, which are open, and the one row that both drawing and tree have chosen. */
export function useOutline(modeler: BpmnModeler) {
  const rows = shallowRef<Row[]>([]);
  const closed: Ref<Set<string>> = ref(new Set());
  const active = ref("");
  const registry = modeler.get<{ get(id: string): Linked | undefined }>("elementRegistry");
  const selection = modeler.get<Selection>("selection");
  const canvas = modeler.get<{ scrollToElement(element: Linked, padding: number): void; findRoot(id: string): object; setRootElement(root: object): void; getRootElement(): object }>("canvas");
  const bus = modeler.get<EventBus & { off(event: string | string[], listener: unknown): void }>("eventBus");
  let timer: ReturnType<typeof setTimeout> | undefined;

  const shown = computed(() => visibleRows(rows.value, closed.value).map((one) => ({ ...one, sentence: sentenceOf(one.row, registry.get(one.row.id)) })));

  function read(): void {
    clearTimeout(timer);
    rows.value = flowTree(nodesOf(modeler));
    follow();
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(read, REST_MS);
  }

  /** What is chosen in the drawing is chosen here, and whatever hides it opens. */
  function follow(): void {
    const [element, ...more] = selection.get();
    const id = element && !more.length ? (element.labelTarget?.id ?? element.id) : "";
    const current = pathTo(rows.value, (row) => row.key === active.value).pop();
    if (id && current?.id !== id) {
      const path = pathTo(rows.value, (row) => row.id === id && row.kind !== "jump");
      if (path.length) {
        path.slice(0, -1).forEach((row) => closed.value.delete(row.key));
        active.value = path[path.length - 1]?.key ?? "";
        return;
      }
    }
    if (!pathTo(rows.value, (row) => row.key === active.value).length) {
      active.value = rows.value[0]?.key ?? "";
    }
  }

  function choose(row: Row): void {
    active.value = row.key;
    const element = registry.get(row.id);
    if (element) {
      const root = canvas.findRoot(element.id);
      if (root && root !== canvas.getRootElement()) {
        canvas.setRootElement(root);
      }
      selection.select(element);
      canvas.scrollToElement(element, 100);
    }
  }

  function toggle(row: Row, open: boolean): void {
    closed.value[open ? "delete" : "add"](row.key);
  }

  const EVENTS = ["commandStack.changed", "import.done"];
  bus.on(EVENTS, later);
  bus.on("selection.changed", follow);
  onBeforeUnmount(() => {
    clearTimeout(timer);
    bus.off(EVENTS, later);
    bus.off("selection.changed", follow);
  });
  read();
  return { shown, active, closed, choose, toggle, read, element: (id: string) => registry.get(id) };
}
