import { childrenOf, id, isNode } from "./model";

export interface Flow {
  id: string;
  from: string;
  to: string;
}

/** Nodes of one process or sub-process with the flows between them, and in which column of a drawing each stands. */
export class Graph {
  readonly nodes = new Map<string, Element>();
  readonly attached = new Map<string, Element[]>();
  readonly flows: Flow[];
  readonly column = new Map<string, number>();
  readonly row = new Map<string, number>();

  constructor(scope: Element) {
    const all = childrenOf(scope).filter((child) => isNode(child) && id(child));
    const ids = new Set(all.map(id));
    for (const node of all) {
      const host = node.localName === "boundaryEvent" ? node.getAttribute("attachedToRef") : null;
      if (host && ids.has(host)) {
        this.attached.set(host, [...(this.attached.get(host) ?? []), node]);
      } else {
        this.nodes.set(id(node), node);
      }
    }
    this.flows = childrenOf(scope, "sequenceFlow")
      .map((flow) => ({ id: id(flow), from: flow.getAttribute("sourceRef") ?? "", to: flow.getAttribute("targetRef") ?? "" }))
      .filter(({ from, to }) => ids.has(from) && ids.has(to));
    this.place();
  }

  /** A boundary event's flows count as those of the step it sits on. */
  private standsFor(node: string): string {
    for (const [host, events] of this.attached) {
      if (events.some((event) => id(event) === node)) {
        return host;
      }
    }
    return node;
  }

  private place(): void {
    const next = new Map<string, string[]>();
    for (const { from, to } of this.flows) {
      const [source, target] = [this.standsFor(from), this.standsFor(to)];
      next.set(source, [...(next.get(source) ?? []), target]);
    }
    const targets = new Set(this.flows.map(({ to }) => this.standsFor(to)));
    const starts = [...this.nodes.keys()].filter((node) => !targets.has(node));
    const order = this.topological([...starts, ...this.nodes.keys()], next);
    const place = new Map(order.map((node, i) => [node, i]));
    const forward = (from: string, to: string): boolean => (place.get(from) as number) < (place.get(to) as number);
    for (const node of order) {
      this.column.set(node, this.column.get(node) ?? 0);
      for (const target of next.get(node) ?? []) {
        if (forward(node, target)) {
          this.column.set(target, Math.max(this.column.get(target) ?? 0, (this.column.get(node) as number) + 1));
        }
      }
    }
    this.rows(order, next, forward);
  }

  private topological(roots: string[], next: Map<string, string[]>): string[] {
    const seen = new Set<string>();
    const done: string[] = [];
    for (const root of roots) {
      const stack: { node: string; at: number }[] = seen.has(root) ? [] : [{ node: root, at: 0 }];
      seen.add(root);
      while (stack.length) {
        const top = stack[stack.length - 1] as { node: string; at: number };
        const target = next.get(top.node)?.[top.at++];
        if (target === undefined) {
          done.push(top.node);
          stack.pop();
        } else if (!seen.has(target)) {
          seen.add(target);
          stack.push({ node: target, at: 0 });
        }
      }
    }
    return done.reverse();
  }

  /** The first follower stays in the row, others go to the first row that is free in their column. */
  private rows(order: string[], next: Map<string, string[]>, forward: (from: string, to: string) => boolean): void {
    const taken = new Set<string>();
    const free = (node: string, wanted: number): void => {
      let row = wanted;
      while (taken.has(`${this.column.get(node)} ${row}`)) {
        row++;
      }
      taken.add(`${this.column.get(node)} ${row}`);
      this.row.set(node, row);
    };
    let below = 0;
    for (const node of order) {
      if (!this.row.has(node)) {
        free(node, below);
      }
      (next.get(node) ?? []).filter((target) => forward(node, target) && !this.row.has(target)).forEach((target) => free(target, this.row.get(node) as number));
      below = Math.max(0, ...[...this.row.entries()].filter(([other]) => (next.get(other) ?? []).length === 0).map(([, row]) => row + 1));
    }
  }
}
