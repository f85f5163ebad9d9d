export interface Point {
  x: number;
  y: number;
}

/** A dot that runs along an arrow once, and is gone. */
export function runToken(layer: SVGElement, points: Point[], millis: number): Promise<void> {
  const dot = document.createElementNS("http://www.w3.org/2000/svg", "circle");
  dot.setAttribute("r", "9");
  dot.setAttribute("class", "run-token");
  layer.append(dot);
  const lengths = points.slice(1).map((point, at) => Math.hypot(point.x - (points[at]?.x ?? 0), point.y - (points[at]?.y ?? 0)));
  const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
  return new Promise((done) => {
    const begun = performance.now();
    const frame = (now: number) => {
      const part = Math.min((now - begun) / millis, 1);
      const { x, y } = pointAt(points, lengths, part * total);
      dot.setAttribute("cx", String(x));
      dot.setAttribute("cy", String(y));
      if (part < 1 && dot.isConnected) {
        requestAnimationFrame(frame);
      } else {
        dot.remove();
        done();
      }
    };
    requestAnimationFrame(frame);
  });
}

/** Where somebody is who has gone so far along a line. */
export function pointAt(points: Point[], lengths: number[], way: number): Point {
  let left = way;
  for (let at = 0; at < lengths.length; at++) {
    const length = lengths[at] ?? 0;
    const [from, to] = [points[at], points[at + 1]];
    if (from && to && (left <= length || at === lengths.length - 1)) {
      const part = length ? Math.min(left / length, 1) : 1;
      return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    }
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}
