import { canvas } from "./german/canvas";
import { city, conditions } from "./german/city";
import { decisions } from "./german/decisions";
import { elements } from "./german/elements";
import { panel } from "./german/panel";
import { tables } from "./german/tables";

/** What bpmn-js, dmn-js and their panels say, in German. Keys are the strings that the libraries ask for. */
export const german: Record<string, string> = { ...tables, ...decisions, ...elements, ...panel, ...canvas, ...city, ...conditions };
