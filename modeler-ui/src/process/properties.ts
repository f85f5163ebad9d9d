import type { BpmnElement } from "./bpmn";
import { groupsOf } from "./propertyGroups";
import { visible } from "./propertyFilter";
import type { References } from "./references";

export interface Group {
  id: string;
  label: string;
  component?: unknown;
  entries?: Entry[];
  items?: unknown[];
  [more: string]: unknown;
}

export interface Entry {
  id: string;
  component: unknown;
  isEdited?: unknown;
  [more: string]: unknown;
}

/** Later than every other provider, so that it sees all groups and can leave out what the engine would refuse. */
const LAST = 100;

/** Puts the properties a municipal process needs first, in its words, and takes away what can never be published. */
export function propertiesModule(references: References): object {
  class MunicipalProperties {
    static $inject = ["propertiesPanel", "translate"];

    constructor(
      propertiesPanel: { registerProvider(priority: number, provider: object): void },
      private readonly translate: (text: string) => string,
    ) {
      propertiesPanel.registerProvider(LAST, this);
    }

    getGroups(element: BpmnElement) {
      return (groups: Group[]) => {
        const shown = visible(groups, element, references.expert());
        const general = shown.findIndex((group) => group.id === "general");
        const own = groupsOf(element, references, this.translate);
        // what a connector needs is filled in before it is tried
        const connector = own.filter(({ id }) => id === "laufzettel-connector");
        shown.splice(general + 1, 0, ...own.filter((group) => !connector.includes(group)));
        const last = shown.findLastIndex(({ id }) => id.startsWith("ElementTemplates__"));
        shown.splice((last < 0 ? general : last) + 1, 0, ...connector);
        return shown;
      };
    }
  }
  return { __init__: ["municipalProperties"], municipalProperties: ["type", MunicipalProperties] };
}
