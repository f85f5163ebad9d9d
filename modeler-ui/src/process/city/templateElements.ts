import type { BpmnElement, ModdleElement } from "../bpmn";

interface Property {
  value?: string;
  binding: { type: string; name: string };
}

interface Template {
  id: string;
  version?: number;
  appliesTo: string[];
  elementType?: { value: string };
  properties: Property[];
}

/**
 * bpmn-js offers templates in its append and create menus, but can make an element of one for Camunda 8 only; for Camunda 7 a click would
 * fail. This makes it: the attributes, inputs and properties that the template gives a value to.
 */
class TemplateElements {
  static $inject = ["elementTemplates", "elementFactory", "bpmnFactory"];

  constructor(
    elementTemplates: { createElement?: (template: Template) => BpmnElement },
    private readonly elementFactory: { create(kind: string, attributes: object): BpmnElement },
    private readonly bpmnFactory: { create(type: string, attributes?: object): ModdleElement },
  ) {
    elementTemplates.createElement = (template) => this.make(template);
  }

  private make(template: Template): BpmnElement {
    const shape = this.elementFactory.create("shape", { type: template.elementType?.value ?? template.appliesTo[0] });
    const { businessObject } = shape;
    businessObject.set("camunda:modelerTemplate", template.id);
    if (template.version !== undefined) {
      businessObject.set("camunda:modelerTemplateVersion", template.version);
    }
    const given = template.properties.filter(({ value }) => value !== undefined && value !== "");
    given.filter(({ binding }) => binding.type === "property").forEach(({ binding, value }) => businessObject.set(binding.name, value));
    const values = [
      this.container("camunda:InputOutput", "inputParameters", "camunda:InputParameter", given, "camunda:inputParameter"),
      this.container("camunda:Properties", "values", "camunda:Property", given, "camunda:property"),
    ].filter((one) => one !== null);
    if (values.length) {
      const extensions = this.bpmnFactory.create("bpmn:ExtensionElements", { values });
      extensions.$parent = businessObject;
      values.forEach((one) => (one.$parent = extensions));
      businessObject.set("extensionElements", extensions);
    }
    return shape;
  }

  private container(type: string, list: string, entryType: string, given: Property[], binding: string): ModdleElement | null {
    const entries = given.filter((property) => property.binding.type === binding).map(({ binding: { name }, value }) => this.bpmnFactory.create(entryType, { name, value }));
    if (!entries.length) {
      return null;
    }
    const container = this.bpmnFactory.create(type, { [list]: entries });
    entries.forEach((entry) => (entry.$parent = container));
    return container;
  }
}

export const TemplateElementsModule = { __init__: ["templateElements"], templateElements: ["type", TemplateElements] };
