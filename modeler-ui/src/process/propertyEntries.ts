import { SelectEntry, TextAreaEntry, TextFieldEntry } from "@bpmn-io/properties-panel";
import { h } from "@bpmn-io/properties-panel/preact";
import { useService } from "bpmn-js-properties-panel";
import type { BpmnElement, Modeling } from "./bpmn";
import { readProperty, writeProperty } from "./extensionProperties";
import type { References } from "./references";

interface Props {
  id: string;
  element: BpmnElement;
  references: References;
}

interface Choice {
  label: string;
  value: string;
}

/** An attribute of the element, as the entry components of the properties panel want it. */
function useAttribute(element: BpmnElement, name: string) {
  const modeling = useService("modeling") as Modeling;
  return {
    getValue: (): string => element.businessObject.get(name) ?? "",
    setValue: (value: string | undefined): void => modeling.updateProperties(element, { [name]: value || undefined }),
  };
}

function translated(): (text: string) => string {
  return useService("translate") as (text: string) => string;
}

/** A value that no longer exists stays visible in the list: otherwise it would look as if nothing were chosen. */
function choices(none: string, known: Choice[], current: string, gone: string): Choice[] {
  const lost = current && !known.some((choice) => choice.value === current) ? [{ label: `${current} (${gone})`, value: current }] : [];
  return [{ label: none, value: "" }, ...known, ...lost];
}

export function FormKey({ id, element, references }: Props) {
  const translate = translated();
  const attribute = useAttribute(element, "camunda:formKey");
  const known = references.forms().map((name) => ({ label: name, value: name }));
  return SelectEntry({
    element, id, label: translate("Form of this step"), ...attribute,
    description: known.length ? undefined : translate("There is no form yet. Make one under Forms."),
    getOptions: () => choices(translate("<none>"), known, attribute.getValue(), translate("does not exist")),
  });
}

export function DecisionRef({ id, element, references }: Props) {
  const translate = translated();
  const attribute = useAttribute(element, "camunda:decisionRef");
  const known = references.decisions().map(({ id: value, name }) => ({ label: name, value }));
  return SelectEntry({
    element, id, label: translate("Decision table"), ...attribute,
    description: known.length ? undefined : translate("There is no decision table yet. Make one under Decisions."),
    getOptions: () => choices(translate("<none>"), known, attribute.getValue(), translate("does not exist")),
  });
}

export function DecisionResult({ id, element }: Props) {
  const translate = translated();
  return TextFieldEntry({
    element, id, label: translate("Result is kept as"), description: translate("Name below data, for example steuer: then data.steuer"),
    debounce: useService("debounceInput"), ...useAttribute(element, "camunda:resultVariable"),
  });
}

export function MapResult({ id, element }: Props) {
  const translate = translated();
  const attribute = useAttribute(element, "camunda:mapDecisionResult");
  return SelectEntry({
    element, id, label: translate("Shape of the result"), getValue: () => attribute.getValue() || "resultList", setValue: attribute.setValue,
    getOptions: () => [
      { label: translate("one row with several values"), value: "singleResult" },
      { label: translate("one value"), value: "singleEntry" },
      { label: translate("list of values"), value: "collectEntries" },
      { label: translate("list of rows"), value: "resultList" },
    ],
  });
}

function statusEntry(language: "de" | "en", label: string) {
  return function Status({ id, element }: Props) {
    const translate = translated();
    const bpmnFactory = useService("bpmnFactory");
    const commandStack = useService("commandStack");
    return TextAreaEntry({
      element, id, label: translate(label), rows: 2, autoResize: true, debounce: useService("debounceInput"),
      getValue: () => readProperty(element, `status.${language}`),
      setValue: (value: string | undefined) => writeProperty(element, `status.${language}`, value, { bpmnFactory, commandStack }),
    });
  };
}

export const StatusDe = statusEntry("de", "Status in German");
export const StatusEn = statusEntry("en", "Status in English");

/** From a step to its form or decision table. */
export function Jump({ element, references, kind }: Props & { kind: "form" | "decision" }) {
  const translate = translated();
  const name: string = element.businessObject.get(kind === "form" ? "camunda:formKey" : "camunda:decisionRef") ?? "";
  const exists = kind === "form" ? references.forms().includes(name) : references.decisions().some(({ id }) => id === name);
  if (!exists) {
    return null;
  }
  return h("div", { class: "bio-properties-panel-entry" },
    h("button", { type: "button", class: "jump", onClick: () => references.open(kind, name, element.id) }, translate(kind === "form" ? "Open form" : "Open decision table")));
}
