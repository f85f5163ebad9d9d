import { is, type EventBus } from "./bpmn";
import type { Linked } from "./tree/nodes";

const GAP = 50;
/** Before bpmn-js connects what was dropped on an arrow. */
const EARLY = 2000;

interface Point {
  x: number;
  y: number;
}

interface SpaceTool {
  calculateAdjustments(elements: Linked[], axis: "x", delta: number, start: number): { movingShapes: Linked[]; resizingShapes: Linked[] };
  makeSpace(moving: Linked[], resizing: Linked[], delta: Point, direction: string, start: number): void;
}

/** Makes room where a step comes between two others: what is behind moves to the right. */
export class Room {
  static $inject = ["eventBus", "spaceTool", "elementRegistry", "canvas"];

  constructor(
    eventBus: EventBus,
    private readonly spaceTool: SpaceTool,
    private readonly elements: { filter(keep: (element: Linked) => boolean): Linked[] },
    private readonly canvas: { getRootElement(): Linked },
  ) {
    eventBus.on("commandStack.shape.create.preExecute", EARLY, ({ context }: { context: { shape: Linked; parent: Linked; position: Point } }) => this.onDrop(context));
  }

  /** The middle of the new step, after room was made for it. */
  between(source: Linked, target: Linked, shape: Linked): Point {
    const level = is(source, "bpmn:Gateway") ? target : source;
    const needed = shape.width + 2 * GAP;
    const start = source.x + source.width;
    if (target.x >= start && target.x - start < needed) {
      this.make(needed - (target.x - start), start + 1);
    }
    return { x: source.x + source.width + GAP + shape.width / 2, y: level.y + level.height / 2 };
  }

  /** A step that is dropped on a level arrow too short for it would lie on its neighbours. */
  private onDrop(context: { shape: Linked; parent: Linked; position: Point }): void {
    const { source, target } = context.parent ?? {};
    if (!source || !target || !is(context.parent, "bpmn:SequenceFlow") || !is(context.shape, "bpmn:FlowNode")) {
      return;
    }
    const gap = target.x - (source.x + source.width);
    const level = Math.abs(target.y + target.height / 2 - (source.y + source.height / 2)) < 10;
    if (level && gap >= 0 && gap < context.shape.width + 2 * GAP) {
      context.position = this.between(source, target, context.shape);
    }
  }

  private make(delta: number, start: number): void {
    const root = this.canvas.getRootElement();
    const shapes = this.elements.filter((element) => element !== root && !("waypoints" in element) && rootOf(element) === root);
    const { movingShapes, resizingShapes } = this.spaceTool.calculateAdjustments(shapes, "x", delta, start);
    this.spaceTool.makeSpace(movingShapes, resizingShapes, { x: delta, y: 0 }, "e", start);
  }
}

function rootOf(element: Linked): Linked {
  let one = element;
  while (one.parent) {
    one = one.parent;
  }
  return one;
}

export const RoomModule = { __init__: ["room"], room: ["type", Room] };
