import type { Block, Offer } from "./host";
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

/** The builder's side bar: own groups with own names, all of Form.io's groups off; groups of fields of the library below them. */
export function offeredComponents(blocks: Block[], language: string): Record<string, unknown> {
  const groups = Object.fromEntries(OFFERED.map(([group, entries], index) => [
    `laufzettel-${group}`,
    { title: word(group), weight: index + 1, default: index === 0, components: Object.fromEntries(entries.map(([type, icon, schema]) => [type, offered(type, icon, schema)])) },
  ]));
  const ready = Object.fromEntries(blocks.map((block, weight) => [
    block.id,
    { title: block.title[language] ?? block.id, icon: block.icon, weight, schema: { ...structuredClone(block.components[0]), noNewEdit: true } },
  ]));
  const shelf = blocks.length ? { "laufzettel-blocks": { title: word("blocks"), weight: OFFERED.length + 1, components: ready } } : {};
  return { basic: false, advanced: false, layout: false, data: false, premium: false, resource: false, ...groups, ...shelf };
}

/** The same as a list. */
export function offers(blocks: Block[], language: string): Offer[] {
  return [
    ...OFFERED.flatMap(([group, entries]) => entries.map(([type, icon, schema]) => ({ group: word(group), title: word(type), schema: offered(type, icon, schema).schema }))),
    ...blocks.flatMap((block) => block.components.map((component) => ({ group: word("blocks"), title: block.title[language] ?? block.id, schema: component }))),
  ];
}

function offered(type: Word, icon: string, schema: object = {}): { schema: object } {
  const title = word(type);
  const titled = type === "panel" ? { title } : {};
  const entry = { title, icon, weight: 0, schema: { type, label: title, key: type, input: !OWN_INPUT.has(type), ...titled, ...structuredClone(schema) } };
  return entry;
}

export const offeredTypes: string[] = OFFERED.flatMap(([, entries]) => entries.map(([type]) => type));
