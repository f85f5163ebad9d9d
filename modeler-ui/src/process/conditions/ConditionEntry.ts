import { TextAreaEntry } from "@bpmn-io/properties-panel";
import { h } from "@bpmn-io/properties-panel/preact";
import { useState } from "@bpmn-io/properties-panel/preact/hooks";
import { useService } from "bpmn-js-properties-panel";
import type { BpmnElement, Modeling } from "../bpmn";
import type { References } from "../references";
import { ConditionBuilder } from "./ConditionBuilder";
import { readCondition } from "./simple";

interface Props {
  id: string;
  element: BpmnElement;
  references: References;
}

/** When a way is taken: as a choice, as an expression, or when nothing else holds. */
export function ConditionEntry({ id, element, references }: Props) {
  const translate = useService("translate") as (text: string) => string;
  const modeling = useService("modeling") as Modeling;
  const bpmnFactory = useService("bpmnFactory") as { create(type: string, attributes: object): object };
  const debounce = useService("debounceInput");
  const { businessObject } = element;
  const body: string = businessObject.get("conditionExpression")?.get("body") ?? "";
  const source = (element as BpmnElement & { source: BpmnElement }).source;
  const otherwise = source.businessObject.get("default") === businessObject;
  const [written, setWritten] = useState(false);
  const simple = !body || readCondition(body) !== null;

  function write(text: string | undefined): void {
    modeling.updateProperties(element, { conditionExpression: text ? bpmnFactory.create("bpmn:FormalExpression", { body: text }) : undefined });
  }

  function setOtherwise(yes: boolean): void {
    modeling.updateProperties(source, { default: yes ? businessObject : undefined });
    if (yes) {
      write(undefined);
    }
  }

  const check = h("label", { class: "otherwise" }, h("input", { type: "checkbox", checked: otherwise, onChange: (event: Event) => setOtherwise((event.target as HTMLInputElement).checked) }), translate("Taken when no other way is"));
  if (otherwise) {
    return h("div", { class: "bio-properties-panel-entry" }, check);
  }
  const asText = written || !simple;
  const toggle = h("button", { type: "button", class: "jump", disabled: asText && !simple, onClick: () => setWritten(!asText) }, translate(asText ? "Choose instead of writing" : "Write as an expression"));
  return h("div", { class: "condition" }, [
    h("div", { class: "bio-properties-panel-entry" }, check),
    asText
      ? h(TextAreaEntry, {
          element, id, label: translate("This way is taken when"), monospace: true, rows: 2, autoResize: true, debounce,
          description: translate("For example ${data.entscheidung.ergebnis == 'zustimmen'}"), getValue: () => body, setValue: write,
        })
      : h("div", { class: "bio-properties-panel-entry" }, [
          h("span", { class: "bio-properties-panel-label" }, translate("This way is taken when")),
          h(ConditionBuilder, { key: element.id, id: `${id}-builder`, body, names: () => references.names(element.id), translate, write }),
        ]),
    h("div", { class: "bio-properties-panel-entry" }, toggle),
  ]);
}
