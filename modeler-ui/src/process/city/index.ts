import { CityMenusModule } from "./menus";
import { CityPaletteModule } from "./palette";
import { CityRendererModule } from "./renderer";
import { CityStepsModule } from "./steps";

export const cityModules = [CityStepsModule, CityRendererModule, CityMenusModule, CityPaletteModule];
