import type BpmnModeler from "bpmn-js/lib/Modeler";
import { is } from "../bpmn";
import { START, type CityStep, type CitySteps } from "../city/steps";
import type { Room } from "../room";
import type { Linked } from "./nodes";

interface Point {
  x: number;
  y: number;
}

interface Modeling {
  createShape(shape: Linked, at: Point, parent: Linked, hints?: object): Linked;
  reconnectEnd(flow: Linked, target: Linked, at: Point): void;
  connect(source: Linked, target: Linked): Linked;
  removeElements(elements: Linked[]): void;
  updateLabel(element: Linked, name: string): void;
}

/** Changes the process by what is meant, not by where it is drawn; each is one step for undo. */
export class Edits {
  private readonly modeling: Modeling;
  private readonly steps: CitySteps;

  constructor(private readonly modeler: BpmnModeler) {
    this.modeling = modeler.get("modeling");
    this.steps = modeler.get("citySteps");
  }

  /** What can follow a row: nothing after an end, no second end behind something that goes on. */
  offered(element: Linked | null): CityStep[] {
    if (!element) {
      return [START];
    }
    if (is(element, "bpmn:SequenceFlow")) {
      return this.steps.after(element.source ?? null).filter((step) => !step.border && step.kind !== "end");
    }
    const goesOn = flowsOf(element).length === 1 && !is(element, "bpmn:Gateway");
    return this.steps.after(element).filter((step) => step.kind !== "end" || !goesOn);
  }

  addAfter(element: Linked | null, step: CityStep): Linked {
    return this.inOne(() => {
      const shape = this.steps.create(step) as Linked;
      if (!element) {
        return this.modeling.createShape(shape, { x: 200, y: 140 }, this.modeler.get<{ getRootElement(): Linked }>("canvas").getRootElement());
      }
      if (is(element, "bpmn:SequenceFlow")) {
        return this.between(element, shape);
      }
      if (step.border) {
        return this.modeling.createShape(shape, this.freeBorder(element), element, { attach: true });
      }
      const [flow, ...others] = flowsOf(element);
      return flow && !others.length && !is(element, "bpmn:Gateway") ? this.between(flow, shape) : this.append(element, shape);
    });
  }

  connect(source: Linked, target: Linked): Linked {
    return this.inOne(() => this.modeling.connect(source, target));
  }

  rename(element: Linked, name: string): void {
    this.modeling.updateLabel(element, name);
  }

  remove(element: Linked): void {
    this.modeling.removeElements([element]);
  }

  /** What a step can be connected to: everything of its own scope that may be entered. */
  targets(source: Linked): Linked[] {
    const parent = (source.host ?? source).parent;
    const rules = this.modeler.get<{ canConnect(source: Linked, target: Linked): { type: string } | false }>("bpmnRules");
    const linked = new Set(flowsOf(source).map((flow) => flow.target));
    return (parent?.children ?? []).filter((one) => one !== source && !linked.has(one) && is(one, "bpmn:FlowNode") && !one.labelTarget && (rules.canConnect(source, one) || null)?.type === "bpmn:SequenceFlow");
  }

  private append(source: Linked, shape: Linked): Linked {
    return this.modeler.get<{ append(source: Linked, shape: Linked, hints?: object): Linked }>("autoPlace").append(source, shape);
  }

  private between(flow: Linked, shape: Linked): Linked {
    const [source, target] = [flow.source as Linked, flow.target as Linked];
    const at = this.modeler.get<Room>("room").between(source, target, shape);
    const made = this.modeling.createShape(shape, at, (source.host ?? source).parent as Linked);
    this.modeling.reconnectEnd(flow, made, at);
    this.modeling.connect(made, target);
    return made;
  }

  /** The next place on the lower border that no other event has. */
  private freeBorder(host: Linked): Point {
    const taken = (host.attachers ?? []).length;
    return { x: host.x + host.width * (0.75 - 0.4 * (taken % 2)), y: host.y + (taken < 2 ? host.height : 0) };
  }

  private inOne<T>(change: () => T): T {
    let result: T | undefined;
    this.modeler.get<{ execute(command: string, context: object): void }>("commandStack").execute("laufzettel.steps", { run: () => (result = change()) });
    return result as T;
  }
}

function flowsOf(element: Linked): Linked[] {
  return (element.outgoing ?? []).filter((flow) => is(flow, "bpmn:SequenceFlow"));
}
