import { h } from "@bpmn-io/properties-panel/preact";
import { useEffect, useState } from "@bpmn-io/properties-panel/preact/hooks";
import { useService } from "bpmn-js-properties-panel";
import type { Operation } from "../../api/connectors";
import { language } from "../../language";
import type { BpmnElement } from "../bpmn";
import type { References } from "../references";
import type { Linked } from "../tree/nodes";
import { catcherOf, catchError } from "./catchError";

interface Props {
  element: BpmnElement;
  references: References;
}

/** What the operation of a connector step promises, what it can refuse, and a trial of it. */
export function ConnectorEntry({ element, references }: Props) {
  const translate = useService("translate") as (text: string) => string;
  const services = Object.fromEntries(["modeling", "bpmnFactory", "elementFactory", "commandStack", "canvas"].map((name) => [name, useService(name)])) as unknown as Parameters<typeof catchError>[3];
  const selection = useService("selection") as { select(element: Linked): void };
  const [operation, setOperation] = useState<Operation | null>(null);
  const topic: string = element.businessObject.get("camunda:topic") ?? "";
  useEffect(() => {
    let current = true;
    references.operations().then((all) => current && setOperation(all.find((one) => one.topic === topic) ?? null)).catch(() => {});
    return () => {
      current = false;
    };
  }, [topic]);
  if (!operation) {
    return topic ? h("p", { class: "bio-properties-panel-entry" }, translate("No installed connector does this.")) : null;
  }
  const refusals = operation.refusals.map(({ code, meaning }) => {
    const catcher = catcherOf(element as Linked, code);
    return h("li", { key: code }, [
      h("span", {}, meaning[language.value]),
      catcher
        ? h("button", { type: "button", class: "jump", onClick: () => selection.select(catcher) }, translate("Caught: show"))
        : h("button", { type: "button", class: "jump", onClick: () => selection.select(catchError(element as Linked, code, meaning[language.value].replace(/\.$/, ""), services)) }, translate("Catch this error")),
    ]);
  });
  return h("div", { class: "bio-properties-panel-entry connector-step" }, [
    h("p", { class: `guarantee ${operation.guarantee}` }, operation.guaranteeWords[language.value]),
    h("button", { type: "button", class: "jump", onClick: () => references.tryStep(element, operation) }, translate("Try this step")),
    refusals.length > 0 && h("strong", {}, translate("What the target may refuse")),
    refusals.length > 0 && h("ul", {}, refusals),
  ]);
}
