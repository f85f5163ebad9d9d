import { word, type Word } from "./words";

type Json = Record<string, unknown>;

const text = (key: string, label: Word, more: Json = {}): Json => ({ type: "textfield", key, label: word(label), input: true, ...more });
const area = (key: string, label: Word, more: Json = {}): Json => ({ type: "textarea", key, label: word(label), input: true, rows: 3, ...more });
const number = (key: string, label: Word): Json => ({ type: "number", key, label: word(label), input: true });
const tick = (key: string, label: Word, more: Json = {}): Json => ({ type: "checkbox", key, label: word(label), input: true, ...more });
const choice = (key: string, label: Word, values: [Word, unknown][], more: Json = {}): Json => ({
  type: "select", key, label: word(label), input: true, widget: "html5", dataSrc: "values", data: { values: values.map(([name, value]) => ({ label: word(name), value })) }, ...more,
});
const hint = (name: Word): Json => ({ description: word(name) });

const isLayout = (type: string) => ["panel", "fieldset", "columns", "well", "content"].includes(type);
const isText = (type: string) => ["textfield", "textarea", "email", "url", "phoneNumber"].includes(type);
const isNumber = (type: string) => ["number", "currency"].includes(type);

/**
 * The dialog of a component, with what the staff of a city needs and in its words. What a form has beyond that is kept:
 * Form.io writes back the properties that no field of the dialog shows.
 */
export function editForm(type: string): Json {
  const tabs = [
    { key: "text", label: word("tabText"), components: textTab(type) },
    { key: "choices", label: word("tabChoices"), components: choicesTab(type) },
    { key: "rules", label: word("tabRules"), components: rulesTab(type) },
    { key: "english", label: word("tabEnglish"), components: englishTab(type) },
    { key: "when", label: word("tabWhen"), components: whenTab() },
    { key: "technical", label: word("tabTechnical"), components: technicalTab(type) },
  ].filter((tab) => tab.components.length);
  return { components: [{ type: "tabs", key: "tabs", components: tabs }, { type: "hidden", key: "type" }] };
}

function textTab(type: string): Json[] {
  if (type === "content") {
    return [area("html", "html", { rows: 8, validate: { required: true } })];
  }
  const named = type === "panel" ? text("title", "title") : type === "fieldset" ? text("legend", "title") : text("label", "label", { validate: { required: true } });
  return [
    named,
    ...(isLayout(type) ? [] : [area("description", "description", { rows: 2, ...hint("descriptionHint") }), area("tooltip", "tooltip", { rows: 2 })]),
    ...(isText(type) || isNumber(type) ? [text("placeholder", "placeholder")] : []),
    ...(type === "textarea" ? [number("rows", "rows")] : []),
    ...(["datagrid", "editgrid"].includes(type) ? [text("addAnother", "addAnother")] : []),
    ...(type === "columns" ? [widths()] : []),
  ];
}

function choicesTab(type: string): Json[] {
  const key = type === "select" ? "data.values" : "values";
  return ["radio", "selectboxes", "select"].includes(type) ? [grid(key, "values", "label", "value")] : [];
}

function rulesTab(type: string): Json[] {
  if (isLayout(type) || type === "hidden") {
    return [];
  }
  return [
    tick("validate.required", "required"),
    ...(isText(type) ? [number("validate.minLength", "minLength"), number("validate.maxLength", "maxLength")] : []),
    ...(type === "textfield" || type === "phoneNumber" ? [text("validate.pattern", "pattern"), text("validate.customMessage", "patternMessage")] : []),
    ...(isNumber(type) ? [number("validate.min", "min"), number("validate.max", "max"), number("decimalLimit", "decimals")] : []),
    ...(type === "currency" ? [text("currency", "currencyCode")] : []),
    ...(type === "file" ? [text("filePattern", "filePattern", hint("filePatternHint")), text("fileMaxSize", "fileMaxSize"), tick("multiple", "multiple")] : []),
    ...(type === "datetime" ? [tick("enableDate", "withDate"), tick("enableTime", "withTime")] : []),
    ...(["datagrid", "editgrid"].includes(type) ? [number("validate.minLength", "minRows"), number("validate.maxLength", "maxRows")] : []),
    ...(isText(type) || isNumber(type) ? [text("defaultValue", "defaultValue")] : []),
  ];
}

function whenTab(): Json[] {
  return [
    choice("conditional.show", "show", [["shown", true], ["notShown", false]]),
    choice("conditional.conjunction", "conjunction", [["all", "all"], ["any", "any"]]),
    {
      type: "datagrid", key: "conditional.conditions", label: word("conditions"), input: true, initEmpty: true, addAnother: word("addCondition"),
      components: [
        { type: "select", key: "component", label: word("whenField"), input: true, widget: "html5", dataSrc: "values", data: { values: otherFields } },
        choice("operator", "operator", [["isEqual", "isEqual"], ["isNotEqual", "isNotEqual"], ["isEmpty", "isEmpty"], ["isNotEmpty", "isNotEmpty"]], { defaultValue: "isEqual" }),
        text("value", "equals"),
      ],
    },
    tick("clearOnHide", "clearOnHide", { defaultValue: true }),
    area("conditional.json", "logic", { as: "json", ...hint("logicHint") }),
  ];
}

function englishTab(type: string): Json[] {
  if (type === "content") {
    return [area("i18n.en.html", "html", { rows: 8 })];
  }
  return [
    text(type === "panel" ? "i18n.en.title" : type === "fieldset" ? "i18n.en.legend" : "i18n.en.label", "label"),
    ...(isLayout(type) ? [] : [area("i18n.en.description", "description", { rows: 2 }), area("i18n.en.tooltip", "tooltip", { rows: 2 })]),
    ...(isText(type) || isNumber(type) ? [text("i18n.en.placeholder", "placeholder")] : []),
    ...(type === "textfield" || type === "phoneNumber" ? [text("i18n.en.customMessage", "patternMessage")] : []),
  ];
}

function technicalTab(type: string): Json[] {
  return [
    text("key", "key", { validate: { required: true, pattern: "[A-Za-z][A-Za-z0-9_]*(\\.[A-Za-z][A-Za-z0-9_]*)*" }, ...(isLayout(type) ? {} : hint("keyHint")) }),
    ...(isLayout(type) ? [] : [tick("hidden", "hiddenField"), tick("disabled", "disabled")]),
    ...(type === "textfield" || type === "phoneNumber" ? [text("inputMask", "inputMask")] : []),
    ...(isNumber(type) || type === "hidden" ? [area("calculateValue", "calculate", { as: "json" })] : []),
    { type: "datamap", key: "properties", label: word("properties"), input: true, keyLabel: word("propertyKey"), valueComponent: text("value", "propertyValue") },
  ];
}

function grid(key: string, label: Word, first: string, second: string): Json {
  return {
    type: "datagrid", key, label: word(label), input: true, reorder: true, addAnother: "+", defaultValue: [{ [first]: "", [second]: "" }],
    components: [
      text(first, "valueLabel", { validate: { required: true } }),
      text(second, "value", { validate: { required: true } }),
      text("i18n.en", "valueEnglish"),
    ],
  };
}

function widths(): Json {
  return { type: "datagrid", key: "columns", label: word("columnsOf"), input: true, addAnother: "+", defaultValue: [{ width: 6, components: [] }], components: [{ type: "hidden", key: "components", defaultValue: [] }, number("width", "width")] };
}

let otherFields: { label: string; value: string }[] = [];

/** The other fields of the form, for "when the field …". Set each time a dialog opens. */
export function offerFields(known: { label: string; value: string }[]): void {
  otherFields = known;
}
