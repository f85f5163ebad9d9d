import { parseXml, serialize } from "./xml";

const BPMNDI = "http://www.omg.org/spec/BPMN/20100524/DI";

/** The file with a drawing: its own, or one made for it, put into the file without changing anything else. */
export async function drawn(xml: string): Promise<{ text: string; laidOut: boolean }> {
  const document = parseXml(xml);
  if (document.getElementsByTagNameNS(BPMNDI, "BPMNPlane").length > 0) {
    return { text: xml, laidOut: false };
  }
  const { layoutProcess } = await import("bpmn-auto-layout");
  const laidOut = parseXml(await layoutProcess(xml));
  for (const diagram of laidOut.getElementsByTagNameNS(BPMNDI, "BPMNDiagram")) {
    document.documentElement.append(document.createTextNode("  "), document.importNode(diagram, true), document.createTextNode("\n"));
  }
  return { text: serialize(document, xml), laidOut: true };
}
