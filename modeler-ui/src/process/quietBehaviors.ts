import CompensateBoundaryEventBehavior from "bpmn-js/lib/features/modeling/behavior/CompensateBoundaryEventBehavior";
import CommandInterceptor from "diagram-js/lib/command/CommandInterceptor";
import { getBusinessObject, is } from "bpmn-js/lib/util/ModelUtil";

const HIGH_PRIORITY = 5000;

/**
 * Takes the place of camunda-bpmn-js-behaviors' behaviour of this name, which removes a step's error definitions on
 * every change of the step, a new name included; they go when the step is no longer external.
 */
class DeleteErrorEventDefinitionBehavior extends CommandInterceptor {
  static $inject = ["eventBus", "modeling"];

  constructor(eventBus: any, modeling: any) {
    super(eventBus);
    this.postExecute(["element.updateProperties", "element.updateModdleProperties"], HIGH_PRIORITY, ({ element, moddleElement, properties }: any) => {
      const object = moddleElement ?? getBusinessObject(element);
      const changesType = properties && ("camunda:type" in properties || ("type" in properties && moddleElement));
      if (!changesType || !is(object, "camunda:ExternalCapable") || object.get("camunda:type") === "external") {
        return;
      }
      const extensions = object.get("extensionElements");
      const values = extensions?.get("values") ?? [];
      const kept = values.filter((value: any) => !is(value, "camunda:ErrorEventDefinition"));
      if (kept.length < values.length) {
        modeling.updateModdleProperties(element, extensions, { values: kept });
      }
    }, true);
  }
}

/**
 * bpmn-js removes the flows of a compensation step, and events attached to it, on every change of its properties. Here
 * only a change of what makes it one does.
 */
class CompensationBehavior {
  static $inject = ["eventBus", "modeling", "bpmnRules"];

  constructor(eventBus: any, modeling: any, bpmnRules: any) {
    const quiet = Object.create(eventBus);
    quiet.on = (events: string[], priority: number, listener: (event: any) => void, that: unknown) =>
      eventBus.on(events, priority, (event: any) => (isOtherUpdate(event) ? undefined : listener.call(that, event)));
    new (CompensateBoundaryEventBehavior as any)(quiet, modeling, bpmnRules);
  }
}

function isOtherUpdate({ command, context }: any): boolean {
  return command === "element.updateProperties" && !("isForCompensation" in context.properties);
}

/** Changing one thing changes nothing else. */
export const QuietBehaviorsModule = {
  deleteErrorEventDefinitionBehavior: ["type", DeleteErrorEventDefinitionBehavior],
  compensateBoundaryEventBehaviour: ["type", CompensationBehavior],
};
