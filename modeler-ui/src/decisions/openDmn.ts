import { compareXml } from "../fidelity/compare";
import { mended } from "../fidelity/converted";
import { Original } from "../fidelity/merge";
import { isHidden } from "../fidelity/openModel";
import { closed, messageOf, whyUnread, type Opened } from "../fidelity/opened";
import { prepared } from "../fidelity/prepare";
import { parseXml } from "../fidelity/xml";
import { type DecisionModeler, migrated } from "./modeler";
import { spokenAs13, versionOf } from "./versions";

/** Opens a DMN file of any version: 1.1 and 1.2 are converted, later ones are edited in their own version. */
export async function openDmn(modeler: DecisionModeler, xml: string): Promise<Opened> {
  const spoken = spokenAs13(xml);
  let text: string;
  let version: string | null;
  try {
    version = versionOf(parseXml(xml).documentElement);
    if (!version) {
      return closed("not-a-model", "", xml);
    }
    text = version === "1.1" || version === "1.2" ? mended((await migrated(spoken.text)).xml, xml) : spoken.text;
  } catch (error) {
    return closed(whyUnread(error), error, xml);
  }
  let warnings: string[];
  try {
    warnings = (await modeler.importXML(prepared(text))).warnings.map(messageOf);
  } catch (error) {
    return closed("not-readable", error, xml);
  }
  const converted = text !== spoken.text;
  const opened: Opened = {
    ...closed("not-savable", "", xml), shown: true, warnings, laidOut: !/DMNShape\b/.test(text), convertedFrom: converted ? version : null, notConverted: converted ? compareXml(xml, text).filter(isHidden) : [],
  };
  try {
    const written = async (): Promise<string> => spoken.back((await modeler.saveXML({ format: true })).xml);
    const untouched = await written();
    const base = converted ? text : xml;
    const original = new Original(base, untouched);
    return {
      ...opened, editable: true, readOnly: null, readOnlyReason: null, hidden: compareXml(base, untouched).filter(isHidden),
      save: async () => original.with(await written()),
    };
  } catch (error) {
    return { ...opened, readOnlyReason: messageOf(error) };
  }
}
