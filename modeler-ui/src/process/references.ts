/** What a process may name inside its own service, and how to get there. Read when a list is opened, so always current. */
export interface References {
  forms(): string[];
  decisions(): { id: string; name: string }[];
  open(kind: "form" | "decision", name: string): void;
  /** Shows what only engineers need, too. */
  expert(): boolean;
}
