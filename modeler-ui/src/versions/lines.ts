export interface Line {
  kind: "same" | "added" | "removed";
  text: string;
}

/** Beyond this product of lines the comparison would freeze the page: then all is removed and all is added. */
const MOST = 4_000_000;

/** The shortest way from one text to the other, line by line. */
export function linesOf(before: string, after: string): Line[] {
  const old = before === "" ? [] : before.split("\n");
  const now = after === "" ? [] : after.split("\n");
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) {
    start++;
  }
  let end = 0;
  while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end]) {
    end++;
  }
  const same = (lines: string[]): Line[] => lines.map((text) => ({ kind: "same", text }));
  return [
    ...same(old.slice(0, start)),
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...same(end ? old.slice(-end) : []),
  ];
}

function middle(old: string[], now: string[]): Line[] {
  const lines: Line[] = [];
  if (old.length * now.length > MOST) {
    return [...old.map((text): Line => ({ kind: "removed", text })), ...now.map((text): Line => ({ kind: "added", text }))];
  }
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i * width + j] = old[i] === now[j] ? (common[(i + 1) * width + j + 1] as number) + 1 : Math.max(common[(i + 1) * width + j] as number, common[i * width + j + 1] as number);
    }
  }
  let i = 0;
  let j = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push({ kind: "same", text: old[i++] as string });
      j++;
    } else if (i < old.length && (j === now.length || (common[(i + 1) * width + j] as number) >= (common[i * width + j + 1] as number))) {
      lines.push({ kind: "removed", text: old[i++] as string });
    } else {
      lines.push({ kind: "added", text: now[j++] as string });
    }
  }
  return lines;
}

/** Long stretches of equal lines become a number, with some lines left around what changed. */
export function folded(lines: Line[], around = 2): (Line | { kind: "fold"; n: number })[] {
  const near = lines.map((_, at) => lines.slice(Math.max(0, at - around), at + around + 1).some((line) => line.kind !== "same"));
  const shown: (Line | { kind: "fold"; n: number })[] = [];
  lines.forEach((line, at) => {
    const last = shown.at(-1);
    if (near[at]) {
      shown.push(line);
    } else if (last?.kind === "fold") {
      last.n++;
    } else {
      shown.push({ kind: "fold", n: 1 });
    }
  });
  return shown;
}
