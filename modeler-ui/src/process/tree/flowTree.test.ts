import { describe, expect, it } from "vitest";
import { flowTree, pathTo, visibleRows, type Node, type Row } from "./flowTree";

/** "a b:ja c:nein" makes flows from a to b and to c. Nodes appear in the order of their first mention. */
function nodes(...lines: string[]): Node[] {
  const all = new Map<string, Node>();
  const node = (id: string): Node => {
    const known = all.get(id) ?? { id, outgoing: [], attached: [], inside: [], incoming: 0, flows: true, isBoundary: false };
    all.set(id, known);
    return known;
  };
  for (const [from, ...targets] of lines.map((line) => line.split(" "))) {
    const source = node(from as string);
    for (const to of targets) {
      const target = node(to);
      target.incoming++;
      source.outgoing.push({ id: `${from}-${to}`, target });
    }
  }
  return [...all.values()];
}

function text(rows: Row[], indent = ""): string[] {
  return rows.flatMap((row) => [`${indent}${row.kind === "jump" ? "→ " : ""}${row.id}`, ...text(row.children, `${indent}  `)]);
}

describe("the outline", () => {
  it("lists a sequence in the order of its flow, not of the file", () => {
    expect(text(flowTree(nodes("b c", "start b", "c end")))).toEqual(["start", "b", "c", "end"]);
  });

  it("puts branches below their gateway and goes on behind it where they meet", () => {
    expect(text(flowTree(nodes("start split", "split a b", "a join", "b join", "join end")))).toEqual(
      ["start", "split", "  split-a", "    a", "  split-b", "    b", "join", "end"]);
  });

  it("lets branches that never meet end where they end", () => {
    expect(text(flowTree(nodes("start split", "split a b", "a end1", "b end2")))).toEqual(
      ["start", "split", "  split-a", "    a", "    end1", "  split-b", "    b", "    end2"]);
  });

  it("says where a way back leads instead of going round for ever", () => {
    expect(text(flowTree(nodes("start work", "work ok", "ok end work")))).toEqual(["start", "work", "ok", "  ok-end", "  ok-work", "    → work", "end"]);
  });

  it("nests gateways in gateways", () => {
    expect(text(flowTree(nodes("s g", "g h j", "h a b", "a i", "b i", "i j", "j e")))).toEqual(
      ["s", "g", "  g-h", "    h", "      h-a", "        a", "      h-b", "        b", "    i", "  g-j", "j", "e"]);
  });

  it("lists what nothing leads to at the end", () => {
    expect(text(flowTree(nodes("start end", "lost more", "more lost")))).toEqual(["start", "end", "lost", "more", "→ lost"]);
  });

  it("puts an event at the border below its step, with the way that leaves it", () => {
    const [start, work, end, late, remind] = nodes("start work", "work end", "late remind", "remind end");
    Object.assign(late as Node, { isBoundary: true });
    (work as Node).attached.push(late as Node);
    expect(text(flowTree([start, work, end, late, remind] as Node[]))).toEqual(["start", "work", "  late", "    remind", "    → end", "end"]);
  });

  it("shows what is inside a sub-process", () => {
    const all = nodes("start sub", "sub end");
    (all.find((node) => node.id === "sub") as Node).inside = nodes("in1 in2");
    expect(text(flowTree(all))).toEqual(["start", "sub", "  in1", "  in2", "end"]);
  });

  it("reads a process of 500 steps in a row and one with 100 gateways without trouble", () => {
    const row = nodes(...Array.from({ length: 500 }, (_, i) => `n${i} n${i + 1}`));
    const split = nodes(...Array.from({ length: 100 }, (_, i) => [`g${i} a${i} b${i}`, `a${i} g${i + 1}`, `b${i} g${i + 1}`]).flat());
    expect(visibleRows(flowTree(row), new Set())).toHaveLength(501);
    expect(flowTree(split)).toHaveLength(101);
  });

  it("hides what is below a closed row, and finds the way to a row", () => {
    const rows = flowTree(nodes("start split", "split a b", "a join", "b join"));
    expect(visibleRows(rows, new Set(["split"])).map(({ row }) => row.id)).toEqual(["start", "split", "join"]);
    expect(pathTo(rows, (row) => row.id === "b").map((row) => row.id)).toEqual(["split", "split-b", "b"]);
  });
});
