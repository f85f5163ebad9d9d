/** The few shapes of bpmn-js that the studio touches; the library itself is loosely typed. */
export interface ModdleElement {
  $type: string;
  id: string;
  name?: string;
  $instanceOf(type: string): boolean;
  get(name: string): any;
  [property: string]: any;
}

export interface BpmnElement {
  id: string;
  type: string;
  businessObject: ModdleElement;
  x: number;
  y: number;
  width: number;
  height: number;
  labelTarget?: BpmnElement;
}

export interface EventBus {
  on(event: string | string[], listener: (event: any) => void): void;
  on(event: string | string[], priority: number, listener: (event: any) => void): void;
}

export interface Modeling {
  updateProperties(element: BpmnElement, properties: Record<string, unknown>): void;
  updateModdleProperties(element: BpmnElement, target: ModdleElement, properties: Record<string, unknown>): void;
}

export function is(element: BpmnElement, ...types: string[]): boolean {
  return types.some((type) => element.businessObject?.$instanceOf?.(type));
}
