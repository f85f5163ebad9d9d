import type { BpmnElement, EventBus } from "../bpmn";
import { entryIcon } from "./menus";
import { START, type CityStep, type CitySteps } from "./steps";

interface Tool {
  activateHand(event: unknown): void;
  activateSelection(event: unknown): void;
  start(event: unknown): void;
}

/** Tools, then the steps that a city's services are made of; everything else of BPMN is behind the three dots. */
class CityPalette {
  static $inject = ["eventBus", "palette", "create", "citySteps", "translate", "handTool", "lassoTool", "spaceTool", "globalConnect"];

  constructor(
    eventBus: EventBus,
    palette: { registerProvider(provider: object): void },
    private readonly create: { start(event: unknown, shape: BpmnElement): void },
    private readonly citySteps: CitySteps,
    private readonly translate: (text: string) => string,
    private readonly handTool: Tool,
    private readonly lassoTool: Tool,
    private readonly spaceTool: Tool,
    private readonly globalConnect: Tool,
  ) {
    // which connectors are installed is known a moment later; registering again draws the palette anew
    eventBus.on("elementTemplates.changed", () => palette.registerProvider(this));
    palette.registerProvider(this);
  }

  getPaletteEntries(): object {
    const tool = (id: string, icon: string, title: string, click: (event: unknown) => void) => [id, { group: "tools", className: icon, title: this.translate(title), action: { click } }];
    return Object.fromEntries([
      tool("hand-tool", "bpmn-icon-hand-tool", "Activate hand tool", (event) => this.handTool.activateHand(event)),
      tool("lasso-tool", "bpmn-icon-lasso-tool", "Activate lasso tool", (event) => this.lassoTool.activateSelection(event)),
      tool("space-tool", "bpmn-icon-space-tool", "Activate create/remove space tool", (event) => this.spaceTool.activateSelection(event)),
      tool("global-connect-tool", "bpmn-icon-connection-multi", "Activate global connect tool", (event) => this.globalConnect.start(event)),
      ["tool-separator", { group: "tools", separator: true }],
      ...[START, ...this.citySteps.after(null).filter((step) => step.id !== "call")].map((step) => this.entry(step)),
    ]);
  }

  private entry(step: CityStep): [string, object] {
    const start = (event: unknown) => this.create.start(event, this.citySteps.create(step));
    return [`city-${step.id}`, { group: "city", html: `<div class="entry city">${entryIcon(step, 24)}</div>`, title: this.translate(step.label), action: { click: start, dragstart: start } }];
  }
}

export const CityPaletteModule = { paletteProvider: ["type", CityPalette] };
