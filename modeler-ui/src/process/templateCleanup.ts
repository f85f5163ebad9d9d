import type { BpmnElement, EventBus, Modeling } from "./bpmn";

const IMPLEMENTATIONS = ["camunda:class", "camunda:expression", "camunda:delegateExpression", "camunda:resultVariable"];

/**
 * Applying a template for an external task leaves an implementation that was there before, and the engine would take
 * that one. This behaviour removes what competes with the template.
 */
class TemplateCleanup {
  static $inject = ["eventBus", "modeling"];

  constructor(eventBus: EventBus, modeling: Modeling) {
    eventBus.on("commandStack.propertiesPanel.camunda.changeTemplate.postExecuted", ({ context }: { context: { element: BpmnElement; newTemplate: object | null } }) => {
      const { businessObject } = context.element;
      if (!context.newTemplate || businessObject.get("camunda:type") !== "external") {
        return;
      }
      const competing = IMPLEMENTATIONS.filter((name) => businessObject.get(name) !== undefined);
      if (competing.length) {
        modeling.updateProperties(context.element, Object.fromEntries(competing.map((name) => [name, undefined])));
      }
    });
  }
}

export const TemplateCleanupModule = { __init__: ["templateCleanup"], templateCleanup: ["type", TemplateCleanup] };
