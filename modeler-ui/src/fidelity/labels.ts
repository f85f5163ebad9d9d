import type BpmnModeler from "bpmn-js/lib/Modeler";

/** The place of a label as the drawing of the file has it: none, none of its own, or this one. */
interface Place {
  label: any;
  bounds: Record<string, unknown> | null;
  seen: string;
}

/**
 * The editor measures the text of a label when it is changed, and keeps the measure when the change is taken back. The
 * function that is given back puts the file's own place in again wherever name and place are what they were.
 */
export function keepLabels(modeler: BpmnModeler): () => void {
  const registry = modeler.get<{ getAll(): any[] }>("elementRegistry");
  const places = new Map<any, Place>();
  for (const element of registry.getAll()) {
    if (element.di && !element.labelTarget) {
      const { label } = element.di;
      places.set(element, { label, bounds: label?.bounds ? boundsOf(label.bounds) : null, seen: seen(element) });
    }
  }
  return () => {
    for (const [element, { label, bounds, seen: before }] of places) {
      if (seen(element) === before) {
        element.di.label = label;
        if (label) {
          label.bounds = bounds ? Object.assign(label.bounds ?? {}, bounds) : undefined;
        }
      }
    }
  };
}

function boundsOf({ x, y, width, height }: any): Record<string, unknown> {
  return { x, y, width, height };
}

/** What a person sees of an element that has to do with its label. */
function seen(element: any): string {
  const object = element.businessObject;
  const line = element.waypoints?.map(({ x, y }: any) => [x, y]);
  return JSON.stringify([object?.name, object?.text, object?.categoryValueRef?.value, element.x, element.y, element.width, element.height, line, element.label && boundsOf(element.label)]);
}
