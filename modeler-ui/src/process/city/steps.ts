import type { BpmnElement, ModdleElement } from "../bpmn";
import type { Sign } from "./icons";

/** A step that a designer adds without knowing BPMN's name for it. */
export interface CityStep {
  id: string;
  /** Also its first name. In English; the dictionary has the German. */
  label: string;
  kind: Sign;
  /** Sits at the border of the step it belongs to. */
  border?: boolean;
  /** An element template instead of a plain shape. */
  template?: string;
  type?: string;
  eventDefinitionType?: string;
}

const STEPS: CityStep[] = [
  { id: "work", label: "Work of a case worker", kind: "work", type: "bpmn:UserTask" },
  { id: "decision", label: "Decision by table", kind: "decision", type: "bpmn:BusinessRuleTask" },
  { id: "branch", label: "Branch (either, or)", kind: "gateway", type: "bpmn:ExclusiveGateway" },
  { id: "notice", label: "Write a notice (PDF)", kind: "connector", template: "de.laufzettel.pdf.create" },
  { id: "portal", label: "Message in the portal", kind: "message", template: "de.laufzettel.portal.deliver" },
  { id: "mail", label: "Message by mail", kind: "message", template: "de.laufzettel.mail.send" },
  { id: "record", label: "File in the e-file", kind: "connector", template: "de.laufzettel.efile.complete-procedure" },
  { id: "deadline", label: "Deadline of this step", kind: "deadline", type: "bpmn:BoundaryEvent", eventDefinitionType: "bpmn:TimerEventDefinition", border: true },
  { id: "wait", label: "Wait for a time", kind: "deadline", type: "bpmn:IntermediateCatchEvent", eventDefinitionType: "bpmn:TimerEventDefinition" },
  { id: "call", label: "Call another process", kind: "call", type: "bpmn:CallActivity" },
  { id: "end", label: "End", kind: "end", type: "bpmn:EndEvent" },
];

export const START: CityStep = { id: "start", label: "Application arrives", kind: "start", type: "bpmn:StartEvent" };

interface Templates {
  get(id: string): object | null;
  createElement(template: object): BpmnElement;
}

/** Makes the steps of a city. One place for the palette, the menus and the outline. */
export class CitySteps {
  static $inject = ["elementFactory", "bpmnFactory", "elementTemplates", "translate", "rules"];

  constructor(
    private readonly elementFactory: { create(kind: string, attributes: object): BpmnElement },
    private readonly bpmnFactory: { create(type: string, attributes?: object): ModdleElement },
    private readonly elementTemplates: Templates,
    private readonly translate: (text: string) => string,
    private readonly rules: { allowed(action: string, context: object): unknown },
  ) {}

  /** Steps of connectors that are not installed are not offered; nothing follows an end. */
  after(element: BpmnElement | null): CityStep[] {
    if (element && !this.rules.allowed("shape.append", { element }) && !element.businessObject.$instanceOf("bpmn:Activity")) {
      return [];
    }
    return STEPS.filter((step) => (!step.template || this.elementTemplates.get(step.template)) && (!step.border || element?.businessObject.$instanceOf("bpmn:Activity")));
  }

  create(step: CityStep): BpmnElement {
    const template = step.template && this.elementTemplates.get(step.template);
    const shape = template ? this.elementTemplates.createElement(template) : this.elementFactory.create("shape", { type: step.type, eventDefinitionType: step.eventDefinitionType });
    const { businessObject } = shape;
    if (step.kind !== "gateway") {
      businessObject.name = this.translate(step.label);
    }
    if (step.kind === "decision") {
      businessObject.set("camunda:mapDecisionResult", "singleResult");
    }
    if (step.kind === "start") {
      businessObject.set("camunda:asyncAfter", true);
    }
    const timer = step.eventDefinitionType && (businessObject.get("eventDefinitions") as ModdleElement[])[0];
    if (timer) {
      const timeDuration = this.bpmnFactory.create("bpmn:FormalExpression", { body: "P14D" });
      timeDuration.$parent = timer;
      timer.set("timeDuration", timeDuration);
    }
    return shape;
  }
}

export const CityStepsModule = { citySteps: ["type", CitySteps] };
