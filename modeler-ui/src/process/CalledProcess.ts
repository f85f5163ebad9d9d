import { SelectEntry } from "@bpmn-io/properties-panel";
import { h } from "@bpmn-io/properties-panel/preact";
import { useService } from "bpmn-js-properties-panel";
import type { BpmnElement, ModdleElement, Modeling } from "./bpmn";

interface Props {
  id: string;
  element: BpmnElement;
}

/** The other processes of this service: publishing knows no others. */
function others(root: BpmnElement, element: BpmnElement): ModdleElement[] {
  let own = element.businessObject;
  while (own.$parent && own.$type !== "bpmn:Process") {
    own = own.$parent as ModdleElement;
  }
  const definitions = root.businessObject.$parent as ModdleElement;
  return (definitions.get("rootElements") as ModdleElement[]).filter((one) => one.$type === "bpmn:Process" && one !== own);
}

export function CalledProcess({ id, element }: Props) {
  const translate = useService("translate") as (text: string) => string;
  const modeling = useService("modeling") as Modeling;
  const canvas = useService("canvas") as { getRootElement(): BpmnElement; scrollToElement(element: BpmnElement, padding: number): void };
  const registry = useService("elementRegistry") as { find(matches: (element: BpmnElement) => boolean): BpmnElement | undefined };
  const selection = useService("selection") as { select(element: BpmnElement): void };
  const called: string = element.businessObject.get("calledElement") ?? "";
  const known = others(canvas.getRootElement(), element);
  const lost = called && !known.some((process) => process.id === called) ? [{ label: `${called} (${translate("does not exist")})`, value: called }] : [];
  const pool = registry.find(({ businessObject }) => businessObject?.["processRef"]?.id === called && called !== "");

  function show(): void {
    if (pool) {
      selection.select(pool);
      canvas.scrollToElement(pool, 60);
    }
  }

  return h("div", {}, [
    h(SelectEntry, {
      element, id, label: translate("Process of this service"), getValue: () => called, description: known.length ? undefined : translate("Draw a second pool: its process can be called."),
      setValue: (value: string | undefined) => modeling.updateProperties(element, { calledElement: value || undefined }),
      getOptions: () => [{ label: translate("<none>"), value: "" }, ...known.map((process) => ({ label: process.name || process.id, value: process.id })), ...lost],
    }),
    pool && h("div", { class: "bio-properties-panel-entry" }, h("button", { type: "button", class: "jump", onClick: show }, translate("Show this process"))),
  ]);
}
