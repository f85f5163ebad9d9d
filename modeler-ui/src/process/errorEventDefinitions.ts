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

export const ErrorEventDefinitionsModule = { deleteErrorEventDefinitionBehavior: ["type", DeleteErrorEventDefinitionBehavior] };
