import type BpmnModeler from "bpmn-js/lib/Modeler";
import { is, type BpmnElement } from "../bpmn";
import type { Flow, Node } from "./flowTree";

/** Elements as diagram-js links them. */
export interface Linked extends BpmnElement {
  children?: Linked[];
  attachers?: Linked[];
  outgoing?: Linked[];
  incoming?: Linked[];
  source?: Linked;
  target?: Linked;
  parent?: Linked;
  host?: Linked;
}

/** What the drawing shows, and what a collapsed sub-process hides on a plane of its own. */
export function nodesOf(modeler: BpmnModeler): Node[] {
  const canvas = modeler.get<{ getRootElements(): Linked[]; getRootElement(): Linked }>("canvas");
  const registry = modeler.get<{ get(id: string): Linked | undefined }>("elementRegistry");
  const roots = canvas.getRootElements().filter((root) => !is(root, "bpmn:SubProcess") && !root.id.startsWith("__implicit"));
  const made = new Map<string, Node>();

  function scope(element: Linked): Node[] {
    const plane = registry.get(`${element.id}_plane`);
    const shapes = [...(element.children ?? []), ...(plane?.children ?? [])].filter(isListed);
    return shapes.filter((shape) => !shape.host).map(node);
  }

  function node(element: Linked): Node {
    const known = made.get(element.id);
    if (known) {
      return known;
    }
    const one: Node = { id: element.id, outgoing: [], attached: [], inside: [], incoming: 0, flows: is(element, "bpmn:FlowNode"), isBoundary: is(element, "bpmn:BoundaryEvent") };
    made.set(element.id, one);
    one.inside = is(element, "bpmn:SubProcess", "bpmn:Participant") ? scope(element) : [];
    one.attached = (element.attachers ?? []).filter(isListed).map(node);
    one.outgoing = (element.outgoing ?? []).filter((flow) => is(flow, "bpmn:SequenceFlow") && flow.target).map((flow): Flow => ({ id: flow.id, target: node(flow.target as Linked) }));
    one.incoming = (element.incoming ?? []).filter((flow) => is(flow, "bpmn:SequenceFlow")).length;
    return one;
  }

  return roots.flatMap(scope);
}

function isListed(element: Linked): boolean {
  return !element.labelTarget && is(element, "bpmn:FlowNode", "bpmn:Participant", "bpmn:TextAnnotation", "bpmn:DataObjectReference", "bpmn:DataStoreReference", "bpmn:Group");
}
