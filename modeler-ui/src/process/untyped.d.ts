// bpmn.io publishes these without types
declare module "bpmn-js-properties-panel";
declare module "bpmn-js-element-templates";
declare module "bpmn-js-create-append-anything";
declare module "@bpmn-io/element-template-chooser";
declare module "@bpmn-io/element-template-icon-renderer";
declare module "@bpmn-io/properties-panel";
declare module "@bpmn-io/align-to-origin";
declare module "bpmn-js-color-picker";
declare module "bpmn-js-native-copy-paste";
declare module "camunda-bpmn-js-behaviors/lib/camunda-platform/index.js";
declare module "diagram-js-minimap";
declare module "camunda-bpmn-moddle/resources/camunda.json";
declare module "bpmn-js-native-copy-paste/lib/PasteUtil";
declare module "@bpmn-io/properties-panel/preact/hooks" {
  export function useState<T>(initial: T): [T, (next: T) => void];
  export function useEffect(effect: () => void | (() => void), inputs: unknown[]): void;
}
declare module "bpmn-js-differ" {
  type Model = { $type: string; id?: string; name?: unknown; [key: string]: unknown };
  export function diff(before: unknown, after: unknown): Record<"_added" | "_removed" | "_layoutChanged" | "_changed", Record<string, Model>>;
}
