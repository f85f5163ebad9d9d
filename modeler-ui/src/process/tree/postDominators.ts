/**
 * For each node the first one that every way from it leads through: where the branches of a gateway meet again. None
 * where they never do. The algorithm of Cooper, Harvey and Kennedy on the reversed graph.
 */
export function postDominators(nodes: string[], next: (id: string) => string[]): Map<string, string | null> {
  const EXIT = "";
  const order = postOrder(nodes, next);
  const rank = new Map(order.map((id, index) => [id, index]));
  rank.set(EXIT, -1);
  const found = new Map<string, string>([[EXIT, EXIT]]);
  const meet = (one: string, other: string): string => {
    let [a, b] = [one, other];
    while (a !== b) {
      while ((rank.get(a) as number) > (rank.get(b) as number)) {
        a = found.get(a) as string;
      }
      while ((rank.get(b) as number) > (rank.get(a) as number)) {
        b = found.get(b) as string;
      }
    }
    return a;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const id of order) {
      const ways = next(id).filter((way) => rank.has(way));
      const known = (ways.length ? ways : [EXIT]).filter((way) => found.has(way));
      if (known.length) {
        const best = known.reduce(meet);
        if (found.get(id) !== best) {
          found.set(id, best);
          changed = true;
        }
      }
    }
  }
  return new Map(nodes.map((id) => [id, found.get(id) || null]));
}

/** What lies behind a node comes before it. Without recursion: a process may be long. */
function postOrder(nodes: string[], next: (id: string) => string[]): string[] {
  const order: string[] = [];
  const seen = new Set<string>();
  const known = new Set(nodes);
  for (const root of nodes) {
    const stack: { id: string; ways: string[] }[] = seen.has(root) ? [] : [{ id: root, ways: [...next(root)] }];
    seen.add(root);
    while (stack.length) {
      const top = stack[stack.length - 1] as { id: string; ways: string[] };
      const way = top.ways.shift();
      if (way === undefined) {
        order.push(top.id);
        stack.pop();
      } else if (known.has(way) && !seen.has(way)) {
        seen.add(way);
        stack.push({ id: way, ways: [...next(way)] });
      }
    }
  }
  return order;
}
