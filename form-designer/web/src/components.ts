import { word, type Word } from "./words";

/** Everything the server can evaluate and render; what is not here is not offered. Group, type, Bootstrap icon, extra schema. */
const OFFERED: [group: Word, entries: [type: Word, icon: string, schema?: object][]][] = [
  ["fields", [
    ["textfield", "input-cursor-text"], ["textarea", "textarea-t", { rows: 4 }], ["number", "123"], ["currency", "currency-euro", { currency: "EUR" }],
    ["email", "at"], ["phoneNumber", "telephone"], ["url", "link-45deg"],
  ]],
  ["choices", [
    ["checkbox", "check-square"], ["radio", "ui-radios", { values: answers() }], ["selectboxes", "ui-checks", { values: answers() }],
    ["select", "menu-button-wide", { dataSrc: "values", data: { values: answers() }, widget: "html5" }],
  ]],
  ["documents", [
    ["datetime", "calendar3", { format: "dd.MM.yyyy", enableTime: false, widget: { type: "calendar", displayInTimezone: "viewer", locale: "de", useLocaleSettings: false, allowInput: true, mode: "single", enableTime: false, noCalendar: false, format: "dd.MM.yyyy" } }],
    ["day", "calendar-date", { dayFirst: true, fields: { day: { required: false }, month: { type: "number", required: false }, year: { required: false } } }], ["time", "clock"],
    ["file", "paperclip", { storage: "laufzettel", filePattern: "*.pdf,*.jpg,*.jpeg,*.png", fileMaxSize: "10MB" }],
  ]],
  ["layout", [
    ["panel", "card-heading", { input: false, components: [] }], ["fieldset", "collection", { input: false, components: [] }],
    ["columns", "layout-three-columns", { input: false, columns: [{ components: [], width: 6, size: "md" }, { components: [], width: 6, size: "md" }] }],
    ["well", "square", { input: false, components: [] }], ["content", "info-circle", { input: false, html: "<p>…</p>" }],
  ]],
  ["repeating", [
    ["container", "folder", { components: [] }], ["datagrid", "table", { components: [] }], ["editgrid", "list-ul", { components: [] }], ["hidden", "eye-slash"],
  ]],
];

const OWN_INPUT = new Set(["panel", "fieldset", "columns", "well", "content"]);

function answers(): object[] {
  return [{ label: "Ja", value: "ja" }, { label: "Nein", value: "nein" }];
}

/** The builder's side bar: own groups with own names, all of Form.io's groups off. */
export function offeredComponents(): Record<string, unknown> {
  const groups = Object.fromEntries(OFFERED.map(([group, entries], index) => [
    `laufzettel-${group}`,
    { title: word(group), weight: index, default: index === 0, components: Object.fromEntries(entries.map(([type, icon, schema]) => [type, offered(type, icon, schema)])) },
  ]));
  return { basic: false, advanced: false, layout: false, data: false, premium: false, resource: false, ...groups };
}

function offered(type: Word, icon: string, schema: object = {}): object {
  const title = word(type);
  const titled = type === "panel" ? { title } : {};
  return { title, icon, weight: 0, schema: { type, label: title, key: type, input: !OWN_INPUT.has(type), ...titled, ...structuredClone(schema) } };
}

export const offeredTypes: string[] = OFFERED.flatMap(([, entries]) => entries.map(([type]) => type));
