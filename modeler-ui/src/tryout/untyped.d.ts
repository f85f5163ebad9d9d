// published without types
declare module "bpmn-js-token-simulation/lib/viewer";
