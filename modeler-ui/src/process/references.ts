import type { Operation } from "../api/connectors";
import type { DataName } from "../api/names";
import type { BpmnElement } from "./bpmn";

/** What a process may name inside its own service, and how to get there. Read when a list is opened, so always current. */
export interface References {
  forms(): string[];
  decisions(): { id: string; name: string }[];
  /** @param from the element that the way back leads to */
  open(kind: "form" | "decision", name: string, from: string): void;
  /** What may be read at an element. */
  names(element: string): Promise<DataName[]>;
  /** Of the installed connectors. */
  operations(): Promise<Operation[]>;
  tryStep(element: BpmnElement, operation: Operation): void;
  /** Shows what only engineers need, too. */
  expert(): boolean;
}
