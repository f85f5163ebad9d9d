import { expect, it } from "vitest";
import { roomiest } from "./roomyPad";

const own = { left: 100, top: 100, right: 160, bottom: 140 };
const pad = { width: 90, height: 100 };
const area = { width: 800, height: 600 };
const usual = { left: 170, top: 100 };

it("stays at the right while nothing is there", () => {
  expect(roomiest(own, pad, [], area, usual)).toEqual(usual);
});

it("goes below when a neighbour stands at the right, and above when that is taken too", () => {
  const right = { left: 180, top: 100, right: 240, bottom: 140 };
  const below = { left: 100, top: 200, right: 160, bottom: 240 };
  expect(roomiest(own, pad, [right], area, usual)).toEqual({ left: 100, top: 150 });
  expect(roomiest({ ...own, top: 200, bottom: 240 }, pad, [{ ...right, top: 200, bottom: 240 }, { ...below, top: 300, bottom: 340 }], area, { left: 170, top: 200 })).toEqual({ left: 100, top: 90 });
});

it("never leaves the drawing area to make room", () => {
  const low = { ...own, top: 40, bottom: 80 };
  expect(roomiest(low, pad, [{ left: 180, top: 40, right: 240, bottom: 80 }], { width: 800, height: 150 }, { left: 170, top: 40 })).toEqual({ left: 0, top: 40 });
});
