import type { BpmnElement } from "../bpmn";
import { stepIcon } from "./icons";
import { START, type CityStep, type CitySteps } from "./steps";

/** Before all other providers, so that a city's steps are the first group of a menu. */
const FIRST = 5000;
const GROUP = "Steps of a service";

interface Services {
  popupMenu: { registerProvider(menu: string, priority: number, provider: object): void; close(): void };
  palette: { registerProvider(provider: object): void };
  create: { start(event: unknown, shape: BpmnElement, context?: object): void };
  autoPlace: { append(source: BpmnElement, shape: BpmnElement): BpmnElement };
  modeling: { createElements(shape: BpmnElement, at: object, target: BpmnElement, hints: object): BpmnElement[] };
  selection: { select(element: BpmnElement): void };
  mouse: { getLastMoveEvent(): unknown };
}

type Translate = (text: string) => string;

class CityMenus {
  static $inject = ["injector", "citySteps", "translate"];
  private readonly services: Services;

  constructor(injector: { get(name: string): unknown }, private readonly citySteps: CitySteps, private readonly translate: Translate) {
    const names = ["popupMenu", "palette", "create", "autoPlace", "modeling", "selection", "mouse"];
    this.services = Object.fromEntries(names.map((name) => [name, injector.get(name)])) as unknown as Services;
    this.services.popupMenu.registerProvider("bpmn-append", FIRST, { getPopupMenuEntries: (element: BpmnElement) => this.entries(element, true) });
    this.services.popupMenu.registerProvider("bpmn-create", FIRST, { getPopupMenuEntries: () => this.entries(null, false) });
  }

  private entries(element: BpmnElement | null, append: boolean): object {
    const steps = append ? this.citySteps.after(element) : [START, ...this.citySteps.after(null)];
    return Object.fromEntries(
      steps.map((step) => [
        `city-${step.id}`,
        {
          label: this.translate(step.label),
          imageHtml: entryIcon(step),
          group: { id: "city", name: this.translate(GROUP) },
          rank: 10,
          action: {
            click: (event: unknown) => (append && element ? this.append(element, step) : this.start(event, step)),
            dragstart: (event: unknown) => this.start(event, step, append ? element : null),
          },
        },
      ]),
    );
  }

  private append(source: BpmnElement, step: CityStep): void {
    const shape = this.citySteps.create(step);
    if (step.border) {
      const at = { x: source.x + source.width / 2, y: source.y + source.height };
      this.services.selection.select(this.services.modeling.createElements(shape, at, source, { attach: true })[0] as BpmnElement);
    } else {
      this.services.autoPlace.append(source, shape);
    }
  }

  private start(event: unknown, step: CityStep, source?: BpmnElement | null): void {
    this.services.popupMenu.close();
    const at = event instanceof KeyboardEvent ? this.services.mouse.getLastMoveEvent() : event;
    this.services.create.start(at, this.citySteps.create(step), source ? { source } : {});
  }
}

/** The icon of a step that is not drawn yet. */
export function entryIcon(step: Pick<CityStep, "kind" | "template">, size = 22): string {
  return stepIcon(step.kind, step.template?.replace("de.laufzettel.", ""), size);
}

export const CityMenusModule = { __init__: ["cityMenus"], cityMenus: ["type", CityMenus] };
