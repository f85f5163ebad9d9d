declare module "dmn-js/lib/Modeler";
declare module "dmn-js-properties-panel";
declare module "@bpmn-io/dmn-migrate";
declare module "camunda-dmn-moddle/resources/camunda.json";
