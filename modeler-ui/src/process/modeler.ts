import "bpmn-js/dist/assets/diagram-js.css";
import "bpmn-js/dist/assets/bpmn-js.css";
import "bpmn-js/dist/assets/bpmn-font/css/bpmn.css";
import "@bpmn-io/properties-panel/dist/assets/properties-panel.css";
import "bpmn-js-element-templates/dist/assets/element-templates.css";
import "@bpmn-io/element-template-chooser/dist/element-template-chooser.css";
import "bpmn-js-color-picker/colors/color-picker.css";
import "diagram-js-minimap/assets/diagram-js-minimap.css";
import "./canvas.css";
import AlignToOriginModule from "@bpmn-io/align-to-origin";
import ElementTemplateChooserModule from "@bpmn-io/element-template-chooser";
import IconRendererModule from "@bpmn-io/element-template-icon-renderer";
import BpmnModeler from "bpmn-js/lib/Modeler";
import ColorPickerModule from "bpmn-js-color-picker";
import { CreateAppendAnythingModule, CreateAppendElementTemplatesModule } from "bpmn-js-create-append-anything";
import { ElementTemplatesPropertiesProviderModule } from "bpmn-js-element-templates";
import { BpmnPropertiesPanelModule, BpmnPropertiesProviderModule, CamundaPlatformPropertiesProviderModule } from "bpmn-js-properties-panel";
import CamundaBehaviorsModule from "camunda-bpmn-js-behaviors/lib/camunda-platform/index.js";
import camunda from "camunda-bpmn-moddle/resources/camunda.json";
import MinimapModule from "diagram-js-minimap";
import { cityModules } from "./city";
import { learnOperations } from "./city/kinds";
import { SharedClipboardModule } from "./clipboard/clipboard";
import { QuietBehaviorsModule } from "./quietBehaviors";
import { OfferedElementsModule } from "./offeredElements";
import type { References } from "./references";
import { propertiesModule } from "./properties";
import { RoomModule } from "./room";
import { RoomyPadModule } from "./roomyPad";
import { SearchModule } from "./search/search";
import { TemplateCleanupModule } from "./templateCleanup";
import { translateModule } from "./translate";

export interface ModelerOptions {
  container: HTMLElement;
  panel: HTMLElement;
  templates: object[];
  references: References;
}

/** bpmn-js with everything the process editor of the studio has, and nothing it does not use. */
export function newModeler({ container, panel, templates, references }: ModelerOptions): BpmnModeler {
  learnOperations(templates);
  const modeler = new BpmnModeler({
    container,
    propertiesPanel: { parent: panel },
    moddleExtensions: { camunda },
    // saving moves nothing: a drawing stays where its designer, or the file it came from, put it
    alignToOrigin: { alignOnSave: false },
    additionalModules: [
      BpmnPropertiesPanelModule,
      BpmnPropertiesProviderModule,
      CamundaPlatformPropertiesProviderModule,
      CamundaBehaviorsModule,
      QuietBehaviorsModule,
      ElementTemplatesPropertiesProviderModule,
      ElementTemplateChooserModule,
      IconRendererModule,
      CreateAppendAnythingModule,
      CreateAppendElementTemplatesModule,
      ColorPickerModule,
      SharedClipboardModule,
      SearchModule,
      RoomModule,
      RoomyPadModule,
      ...cityModules,
      AlignToOriginModule,
      MinimapModule,
      OfferedElementsModule,
      TemplateCleanupModule,
      propertiesModule(references),
      translateModule,
    ],
  });
  modeler.get<{ setTemplates(templates: object[]): void }>("elementTemplatesLoader").setTemplates(templates);
  return modeler;
}
