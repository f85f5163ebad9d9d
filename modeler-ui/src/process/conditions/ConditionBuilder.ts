import { h } from "@bpmn-io/properties-panel/preact";
import { useEffect, useState } from "@bpmn-io/properties-panel/preact/hooks";
import type { DataName } from "../../api/names";
import { language } from "../../language";
import type { Operator, Test } from "./simple";
import { readCondition, writeCondition } from "./simple";

type Translate = (text: string) => string;

interface Props {
  id: string;
  body: string;
  names: () => Promise<DataName[]>;
  translate: Translate;
  write: (body: string) => void;
}

const WORDS: Record<Operator, string> = {
  equals: "is", notEquals: "is not", less: "is less than", atMost: "is at most", greater: "is more than", atLeast: "is at least", yes: "is yes", no: "is no", empty: "is empty", filled: "is filled in",
};
const VALUED: Operator[] = ["equals", "notEquals", "less", "atMost", "greater", "atLeast"];

/** Field, operator, value: a condition for people who do not program. It writes the expression that engineers see. */
export function ConditionBuilder({ id, body, names, translate, write }: Props) {
  const [known, setKnown] = useState<DataName[]>([]);
  useEffect(() => {
    let current = true;
    names().then((list) => current && setKnown(list.filter((name) => !name.open && !["GROUP", "LIST", "DOCUMENT"].includes(name.type)))).catch(() => {});
    return () => {
      current = false;
    };
  }, [id]);
  const condition = readCondition(body) ?? { join: "and" as const, tests: [] };
  const tests = condition.tests.length ? condition.tests : [{ path: "", operator: "equals" as const, value: "", number: false }];

  function put(index: number, change: Partial<Test>): void {
    const next = tests.map((test, at) => (at === index ? { ...test, ...change } : test)).filter((test) => test.path);
    write(next.length ? writeCondition({ ...condition, tests: next }) : "");
  }

  const rows = tests.map((test, index) => {
    const name = known.find(({ path }) => path === test.path);
    const operators = operatorsOf(name, test.operator);
    return h("div", { class: "condition-row", key: index }, [
      index > 0 && h("select", { class: "bio-properties-panel-input", "aria-label": translate("Both or one of them"), value: condition.join, onChange: (event: Event) => write(writeCondition({ ...condition, join: valueOf(event) as "and" | "or" })) },
        h("option", { value: "and" }, translate("and")), h("option", { value: "or" }, translate("or"))),
      h("select", { class: "bio-properties-panel-input", id: `${id}-field-${index}`, "aria-label": translate("Answer or result"), value: test.path, onChange: (event: Event) => choose(index, valueOf(event)) }, [
        h("option", { value: "" }, translate("<choose an answer>")),
        ...(test.path && !name ? [h("option", { value: test.path }, `data.${test.path}`)] : []),
        ...known.map((one) => h("option", { value: one.path }, `${one.label[language.value] || one.path} (${one.path})`)),
      ]),
      h("select", { class: "bio-properties-panel-input", "aria-label": translate("Comparison"), value: test.operator, disabled: !test.path, onChange: (event: Event) => put(index, { operator: valueOf(event) as Operator }) },
        operators.map((operator) => h("option", { value: operator }, translate(WORDS[operator])))),
      VALUED.includes(test.operator) && test.path && value(index, test, name),
    ]);
  });

  function choose(index: number, path: string): void {
    const name = known.find((one) => one.path === path);
    const operator = operatorsOf(name)[0] as Operator;
    put(index, { path, operator, value: name?.options[0]?.value ?? "", number: name?.type === "NUMBER" });
  }

  function value(index: number, test: Test, name: DataName | undefined) {
    const label = translate("Value to compare with");
    if (name?.options.length) {
      const lost = name.options.some((option) => option.value === test.value) ? [] : [h("option", { value: test.value }, test.value)];
      return h("select", { class: "bio-properties-panel-input", "aria-label": label, value: test.value, onChange: (event: Event) => put(index, { value: valueOf(event) }) },
        [...lost, ...name.options.map((option) => h("option", { value: option.value }, option.label[language.value] || option.value))]);
    }
    const number = name ? name.type === "NUMBER" : test.number;
    return h("input", { class: "bio-properties-panel-input", type: number ? "number" : "text", step: "any", "aria-label": label, value: test.value, onChange: (event: Event) => put(index, { value: valueOf(event), number }) });
  }

  return h("div", { class: "condition-rows", id }, [
    ...rows,
    condition.tests.length > 0 && h("button", { type: "button", class: "jump", onClick: () => write(writeCondition({ ...condition, tests: [...condition.tests, { ...(condition.tests[0] as Test) }] })) }, translate("Add a condition")),
    condition.tests.length > 1 && h("button", { type: "button", class: "jump", onClick: () => write(writeCondition({ ...condition, tests: condition.tests.slice(0, -1) })) }, translate("Remove the last condition")),
  ]);
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}

function operatorsOf(name: DataName | undefined, current?: Operator): Operator[] {
  const list: Operator[] = name?.type === "YES_NO" ? ["yes", "no", "filled", "empty"]
    : name?.type === "NUMBER" ? ["equals", "notEquals", "less", "atMost", "greater", "atLeast", "filled", "empty"]
    : name?.type === "DATE" ? ["filled", "empty"]
    : ["equals", "notEquals", "filled", "empty"];
  return current && !list.includes(current) ? [current, ...list] : list;
}
