import { postDominators } from "./postDominators";

/** A node of the drawing as the tree needs it; made from the editor's elements, and by hand in tests. */
export interface Node {
  id: string;
  /** Sequence flows, in the order of the model. */
  outgoing: Flow[];
  /** Events at the border. */
  attached: Node[];
  /** What is inside: a sub-process, a pool. */
  inside: Node[];
  incoming: number;
  /** Takes part in the flow; annotations and data do not. */
  flows: boolean;
  isBoundary: boolean;
}

export interface Flow {
  id: string;
  target: Node;
}

export interface Row {
  key: string;
  /** The element of the drawing that this row is about. */
  id: string;
  kind: "step" | "flow" | "jump";
  children: Row[];
}

/**
 * The nodes of one scope in the order of their flow. Branches of a node are its children, and what comes after they meet
 * stands behind it again; a way that leads to something listed already ends in a row that says so.
 */
export function flowTree(nodes: Node[]): Row[] {
  const steps = nodes.filter((node) => node.flows);
  const byId = new Map(steps.map((node) => [node.id, node]));
  const ways = (id: string) => byId.get(id)?.outgoing.map((flow) => flow.target.id) ?? [];
  const meeting = postDominators(steps.map((node) => node.id), ways);
  const listed = new Set<string>();
  const borders: { event: Node; row: Row }[] = [];

  function walk(from: Node | undefined, until: string | null, way: string): Row[] {
    const rows: Row[] = [];
    let node = from;
    while (node && node.id !== until) {
      if (listed.has(node.id)) {
        rows.push({ key: `${way}>${node.id}`, id: node.id, kind: "jump", children: [] });
        return rows;
      }
      listed.add(node.id);
      const after = node.outgoing.length > 1 ? (meeting.get(node.id) ?? null) : null;
      const row: Row = { key: node.id, id: node.id, kind: "step", children: childrenOf(node, after ?? until) };
      rows.push(row);
      borders.push(...node.attached.map((event) => ({ event, row })));
      node = node.outgoing.length > 1 ? (after && after !== until ? byId.get(after) : undefined) : node.outgoing[0]?.target;
    }
    return rows;
  }

  function childrenOf(node: Node, until: string | null): Row[] {
    const inside = flowTree(node.inside);
    const flows = node.outgoing.length > 1 ? node.outgoing.map((flow): Row => ({ key: flow.id, id: flow.id, kind: "flow", children: walk(flow.target, until, flow.id) })) : [];
    return [...inside, ...flows];
  }

  /** After the way that is meant to be taken, so that an exception leads back to it and not the other way round. */
  function listBorders(): void {
    for (let next = borders.shift(); next; next = borders.shift()) {
      const { event, row } = next;
      listed.add(event.id);
      row.children.push({ key: event.id, id: event.id, kind: "step", children: event.outgoing.flatMap((flow) => walk(flow.target, null, flow.id)) });
    }
  }

  const starts = steps.filter((node) => node.incoming === 0 && !node.isBoundary);
  const rows = starts.flatMap((node) => (listed.has(node.id) ? [] : walk(node, null, node.id)));
  listBorders();
  // a circle that nothing leads into still has to be read
  const left = steps.filter((node) => !node.isBoundary).flatMap((node) => (listed.has(node.id) ? [] : walk(node, null, node.id)));
  listBorders();
  const others = nodes.filter((node) => !node.flows).map((node): Row => ({ key: node.id, id: node.id, kind: "step", children: flowTree(node.inside) }));
  return [...rows, ...left, ...others];
}

export function visibleRows(rows: Row[], closed: ReadonlySet<string>, level = 1): { row: Row; level: number; position: number; size: number }[] {
  return rows.flatMap((row, index) => [
    { row, level, position: index + 1, size: rows.length },
    ...(closed.has(row.key) ? [] : visibleRows(row.children, closed, level + 1)),
  ]);
}

/** The rows around one, the outermost first; empty when it is not in the tree. */
export function pathTo(rows: Row[], matches: (row: Row) => boolean): Row[] {
  for (const row of rows) {
    const below = matches(row) ? [row] : pathTo(row.children, matches);
    if (below.length) {
      return below[0] === row ? below : [row, ...below];
    }
  }
  return [];
}
