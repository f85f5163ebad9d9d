import { CityMenusModule } from "./menus";
import { OneStepModule } from "./oneStep";
import { CityPaletteModule } from "./palette";
import { CityRendererModule } from "./renderer";
import { CityStepsModule } from "./steps";
import { TemplateElementsModule } from "./templateElements";

export const cityModules = [OneStepModule, TemplateElementsModule, CityStepsModule, CityRendererModule, CityMenusModule, CityPaletteModule];
