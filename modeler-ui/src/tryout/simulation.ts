import "bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css";
import "./drawing.css";
import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/bpmn-font/css/bpmn.css";
import NavigatedViewer from "bpmn-js/lib/NavigatedViewer";
import SimulationModule from "bpmn-js-token-simulation/lib/viewer";
import camunda from "camunda-bpmn-moddle/resources/camunda.json";
import { learnInstalled } from "../process/city/installed";
import { CityRendererModule } from "../process/city/renderer";
import { simulationWords } from "./simulationWords";

export interface Simulated {
  destroy(): void;
}

/** Opens the drawing with the simulation switched on; switching it off is leaving the page. */
export async function simulate(container: HTMLElement, xml: string, language: string): Promise<Simulated> {
  await learnInstalled();
  const viewer = new NavigatedViewer({ container, moddleExtensions: { camunda }, additionalModules: [SimulationModule, CityRendererModule] });
  await viewer.importXML(xml);
  (viewer.get("canvas") as { zoom(level: string, center: string): void }).zoom("fit-viewport", "auto");
  (viewer.get("toggleMode") as { toggleMode(active?: boolean): void }).toggleMode(true);
  const words = language === "de" ? new MutationObserver(() => simulationWords(container)) : undefined;
  words?.observe(container, { childList: true, subtree: true, attributes: true, attributeFilter: ["title"] });
  simulationWords(language === "de" ? container : document.createElement("div"));
  return {
    destroy() {
      words?.disconnect();
      viewer.destroy();
    },
  };
}
