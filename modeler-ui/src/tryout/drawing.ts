import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/bpmn-font/css/bpmn.css";
import "./drawing.css";
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import camunda from "camunda-bpmn-moddle/resources/camunda.json";
import type { BpmnElement } from "../process/bpmn";
import { learnInstalled } from "../process/city/installed";
import { CityRendererModule } from "../process/city/renderer";
import { runToken, type Point } from "./token";

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const MARGIN = 24;

interface Canvas {
  addMarker(id: string, marker: string): void;
  removeMarker(id: string, marker: string): void;
  viewbox(box?: Box): Box & { inner: Box; outer: { width: number; height: number } };
  scrollToElement(id: string, padding?: number): void;
  getLayer(name: string, index: number): SVGElement;
  resized(): void;
}

interface Registry {
  get(id: string): (BpmnElement & { waypoints?: Point[] }) | undefined;
  getAll(): BpmnElement[];
}

interface Overlays {
  add(id: string, type: string, overlay: object): void;
  remove(filter: object): void;
}

export type Marks = Record<string, string[]>;
export interface Badge {
  element: string;
  text: string;
  title: string;
  kind: string;
}

/** A drawing that is only looked at: marks on elements and arrows, badges, and a token that runs along arrows. */
export class Drawing {
  private marks: Marks = {};
  private constructor(private readonly viewer: NavigatedViewer) {}

  static async open(container: HTMLElement, xml: string): Promise<Drawing> {
    await learnInstalled();
    const viewer = new NavigatedViewer({ container, moddleExtensions: { camunda }, additionalModules: [CityRendererModule] });
    await importOrLayOut(viewer, xml);
    const drawing = new Drawing(viewer);
    drawing.fit();
    return drawing;
  }

  has(id: string): boolean {
    return Boolean(this.registry.get(id));
  }

  /** Steps, events and gateways with what they are called, in the order of the file. */
  elements(): { id: string; name: string }[] {
    return this.registry.getAll().filter((one) => one.businessObject?.$instanceOf?.("bpmn:FlowNode") && !one.labelTarget)
      .map((one) => ({ id: one.id, name: one.businessObject.name || one.id }));
  }

  /** The whole drawing with a margin; a small process is not blown up beyond its size. */
  fit(): void {
    this.canvas.resized();
    const { inner, outer } = this.canvas.viewbox();
    if (!inner.width || !outer.width) {
      return;
    }
    const scale = Math.min((outer.width - 2 * MARGIN) / inner.width, (outer.height - 2 * MARGIN) / inner.height, 1.4);
    const [width, height] = [outer.width / scale, outer.height / scale];
    this.canvas.viewbox({ x: inner.x - (width - inner.width) / 2, y: inner.y - (height - inner.height) / 2, width, height });
  }

  /** Marks by element or arrow; those of before are gone. */
  mark(marks: Marks): void {
    for (const [id, names] of Object.entries(this.marks)) {
      names.forEach((name) => this.registry.get(id) && this.canvas.removeMarker(id, name));
    }
    this.marks = marks;
    for (const [id, names] of Object.entries(marks)) {
      names.forEach((name) => this.registry.get(id) && this.canvas.addMarker(id, name));
    }
  }

  badges(badges: Badge[]): void {
    const overlays = this.viewer.get<Overlays>("overlays");
    overlays.remove({ type: "run" });
    for (const badge of badges.filter(({ element }) => this.registry.get(element))) {
      const html = document.createElement("div");
      html.className = `run-badge ${badge.kind}`;
      html.textContent = badge.text;
      html.title = badge.title;
      if (badge.title) {
        // what the mouse reads in the title, the keyboard and a screen reader reach as well
        html.tabIndex = 0;
        html.setAttribute("role", "img");
        html.setAttribute("aria-label", badge.title);
      }
      overlays.add(badge.element, "run", { position: this.registry.get(badge.element)?.waypoints ? { top: -10, left: -10 } : { top: -12, right: 12 }, html });
    }
  }

  show(id: string): void {
    if (this.registry.get(id)) {
      this.canvas.scrollToElement(id, 100);
    }
  }

  onClick(listener: (element: BpmnElement) => void): void {
    this.viewer.on("element.click", (event: { element: BpmnElement }) => listener(event.element));
  }

  /** A token runs along these arrows, one after the other; nothing moves for who asked for less motion. */
  async run(flows: string[], arrived: (flow: string) => void): Promise<void> {
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const each = Math.min(450, 2400 / Math.max(flows.length, 1));
    for (const flow of flows) {
      const points = this.registry.get(flow)?.waypoints;
      if (points && !still && !document.hidden) {
        await runToken(this.canvas.getLayer("tokens", 1000), points, each);
      }
      arrived(flow);
    }
  }

  destroy(): void {
    this.viewer.destroy();
  }

  private get canvas(): Canvas {
    return this.viewer.get<Canvas>("canvas");
  }

  private get registry(): Registry {
    return this.viewer.get<Registry>("elementRegistry");
  }
}

async function importOrLayOut(viewer: NavigatedViewer, xml: string): Promise<void> {
  try {
    await viewer.importXML(xml);
  } catch (error) {
    if (!(error instanceof Error) || !/no diagram to display/i.test(error.message)) {
      throw error;
    }
    const { drawn } = await import("../fidelity/drawing");
    await viewer.importXML(drawn(xml).text);
  }
}
