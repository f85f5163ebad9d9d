import { elementsOf, parseXml } from "../fidelity/xml";
import { at, nodes, type Part } from "../forms/formTree";

/** Something in a file that a remark can stand at. */
export interface RemarkPlace {
  place: string;
  name: string;
}

const STEPS = /(Task|Event|Gateway|subProcess|callActivity|task|transaction|adHocSubProcess)$/;

/** In the order of the file. Empty where a file has no parts, or cannot be read as it is now. */
export function placesOf(file: string, text: string): RemarkPlace[] {
  try {
    return file.endsWith(".bpmn") ? steps(text) : file.endsWith(".form.json") ? fields(text) : file.endsWith(".dmn") ? rows(text) : [];
  } catch {
    return [];
  }
}

function steps(xml: string): RemarkPlace[] {
  return [...parseXml(xml).getElementsByTagName("*")]
    .filter((one) => one.getAttribute("id") && (STEPS.test(one.localName) || (one.localName === "sequenceFlow" && one.getAttribute("name"))))
    .map((one) => ({ place: one.getAttribute("id") ?? "", name: one.getAttribute("name")?.replace(/\s+/g, " ") || (one.getAttribute("id") ?? "") }));
}

/** By key: a pointer is another one after something was put before it. */
function fields(json: string): RemarkPlace[] {
  return nodes(JSON.parse(json) as Part).filter(({ key }) => key).map(({ key, label }) => ({ place: key, name: label || key }));
}

function rows(xml: string): RemarkPlace[] {
  const found: RemarkPlace[] = [];
  for (const decision of elementsOf(parseXml(xml).documentElement).filter(({ localName }) => localName === "decision")) {
    const name = decision.getAttribute("name") || decision.getAttribute("id") || "";
    found.push({ place: decision.getAttribute("id") ?? "", name });
    [...decision.getElementsByTagName("*")].filter(({ localName }) => localName === "rule")
      .forEach((rule, index) => rule.getAttribute("id") && found.push({ place: rule.getAttribute("id") ?? "", name: `${name}, ${index + 1}` }));
  }
  return found.filter(({ place }) => place);
}

/** The JSON pointer of the field with this key, which the form's editor understands; "" when it is gone. */
export function pointerOf(json: string, key: string): string {
  try {
    const form = JSON.parse(json) as Part;
    return nodes(form).find((node) => node.key === key)?.pointer ?? "";
  } catch {
    return "";
  }
}

export function keyAt(json: string, pointer: string): string {
  try {
    const component = at(JSON.parse(json), pointer) as Part | undefined;
    return typeof component?.key === "string" ? component.key : "";
  } catch {
    return "";
  }
}
