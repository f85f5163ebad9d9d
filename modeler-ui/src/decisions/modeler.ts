import "dmn-js/dist/assets/diagram-js.css";
import "dmn-js/dist/assets/dmn-js-shared.css";
import "dmn-js/dist/assets/dmn-js-drd.css";
import "dmn-js/dist/assets/dmn-js-decision-table.css";
import "dmn-js/dist/assets/dmn-js-decision-table-controls.css";
import "dmn-js/dist/assets/dmn-js-literal-expression.css";
import "dmn-js/dist/assets/dmn-js-boxed-expression.css";
import "dmn-js/dist/assets/dmn-js-boxed-expression-controls.css";
import "dmn-js/dist/assets/dmn-font/css/dmn.css";
import "./tables.css";
import { migrateDiagram } from "@bpmn-io/dmn-migrate";
import DmnModeler from "dmn-js/lib/Modeler";
import camunda from "camunda-dmn-moddle/resources/camunda.json";
import { translateModule } from "../process/translate";

export interface View {
  type: string;
  element: { id: string; name?: string; decisionLogic?: { rule?: { id: string }[] } };
}

/** The parts of dmn-js that the studio uses. */
export interface DecisionModeler {
  importXML(xml: string): Promise<{ warnings: unknown[] }>;
  saveXML(options: { format: boolean }): Promise<{ xml: string }>;
  getViews(): View[];
  getActiveView(): View | undefined;
  open(view: View): Promise<unknown>;
  getActiveViewer(): { get<T>(service: string): T; on(event: string, listener: () => void): void } | undefined;
  on(event: string, listener: (event: { activeView?: View; views?: View[] }) => void): void;
  destroy(): void;
}

/** A name that an expression can read, as the FEEL editor offers it. */
export interface Variable {
  name: string;
  type?: string;
  info?: string;
  entries?: Variable[];
}

/** What the engine can tell apart; of other types it would only say in its log that it does not know them. */
const TYPES = ["string", "boolean", "integer", "long", "double", "date"];

export function newModeler(container: HTMLElement, readable: () => Variable[] = () => []): DecisionModeler {
  const resolver = { getVariables: readable };
  const shared = { additionalModules: [translateModule, { variableResolver: ["value", resolver], dmnVariableProvider: ["value", {}] }] };
  return new DmnModeler({
    container,
    moddleExtensions: { camunda },
    common: { dataTypes: TYPES },
    drd: shared,
    decisionTable: shared,
    literalExpression: shared,
    boxedExpression: shared,
  }) as DecisionModeler;
}

/** dmn-js reads DMN 1.3; what Camunda 7 models often are (1.1) is converted first. */
export async function migrated(xml: string): Promise<{ xml: string; changed: boolean }> {
  const result = (await migrateDiagram(xml)) as string;
  return { xml: result, changed: result !== xml };
}
