import { expect, test } from "vitest";
import { drawMarks, type Mark } from "../../src/marks/mark.js";
import { rememberingPen } from "../support/remembering-pen.js";

const date = {
  x0: 100,
  x1: 131,
  y: 50,
  fill: "solid",
  role: "occurred",
  approximate: false,
  uncertain: false,
} as const;

const strokesOf = (mark: Mark): readonly string[] => {
  const pen = rememberingPen();
  drawMarks(pen, [mark]);
  return pen.strokes;
};

test("a month is a bracket as wide as the month", () => {
  expect(strokesOf({ kind: "bracket", ...date, hatched: false, start: "post", end: "post" })).toEqual([
    "line 100 50 131 50 fill=none stroke=occurred 2 []",
    "line 101 46 101 55 fill=none stroke=occurred 2 []",
    "line 130 46 130 55 fill=none stroke=occurred 2 []",
  ]);
});

test("a month of less than a pixel is still no dot: its bracket is eight pixels wide", () => {
  expect(strokesOf({ kind: "bracket", ...date, x1: 100.5, hatched: false, start: "post", end: "post" })[0]).toBe(
    "line 96.3 50 104.3 50 fill=none stroke=occurred 2 []",
  );
});

test("a day is a dot about the middle of the day, and grows with it", () => {
  expect(strokesOf({ kind: "day", ...date, x1: 102, clock: false })).toEqual([
    "rect 96.8 45.8 8.5 8.5 r5 fill=occurred stroke=occurred 1.5 []",
  ]);
  expect(strokesOf({ kind: "day", ...date, clock: false })).toEqual([
    "rect 100.8 45.8 29.5 8.5 r5 fill=occurred stroke=occurred 1.5 []",
  ]);
});

test("where an end is known only to a month, wings stand beside the core", () => {
  expect(
    strokesOf({ kind: "bar", ...date, x1: 200, core0: 120, core1: 180, startCap: "flat", endCap: "flat" }),
  ).toEqual([
    "rect 100 48 20 4 r0 fill=paper stroke=occurred 1 []",
    "rect 180 48 20 4 r0 fill=paper stroke=occurred 1 []",
    "rect 120.8 47.3 58.5 5.5 r1 fill=occurred stroke=occurred 1.5 []",
  ]);
});

test("a bar of which nothing is certain has no core", () => {
  expect(strokesOf({ kind: "bar", ...date, core0: 131, core1: 100, startCap: "flat", endCap: "flat" })).toEqual([
    "rect 100 48 31 4 r0 fill=paper stroke=occurred 1 []",
  ]);
});

test("an open end is an arrowhead that points onwards", () => {
  expect(strokesOf({ kind: "bar", ...date, core0: 100, core1: 131, startCap: "flat", endCap: "open" }).at(-1)).toBe(
    "line 131 45 140 50 131 55 fill=occurred stroke=occurred 1 []",
  );
});

test("perhaps is a question mark, and what did not happen is struck through", () => {
  expect(
    strokesOf({ kind: "bracket", ...date, hatched: false, start: "post", end: "post", uncertain: true }).at(-1),
  ).toBe('text 134 50 "?" count start occurred');
  expect(strokesOf({ kind: "day", ...date, clock: false, fill: "struck" }).at(-1)).toBe(
    "line 107.5 55 123.5 45 fill=none stroke=occurred 1.5 []",
  );
});

test("dates of which one holds are joined by dots, those that all hold by a line", () => {
  const joint = { kind: "joint", x0: 10, x1: 40, y: 50, role: "occurred" } as const;
  expect([strokesOf({ ...joint, alternatives: true }), strokesOf({ ...joint, alternatives: false })]).toEqual([
    ["line 10 50 40 50 fill=none stroke=occurred 1.5 [1.5 3.5]"],
    ["line 10 50 40 50 fill=none stroke=occurred 1.5 []"],
  ]);
});

test("a cluster is a pill with a number", () => {
  expect(strokesOf({ kind: "cluster", x: 50, y: 20, width: 30, text: "12", isFaint: false })).toEqual([
    "rect 35 11 30 18 r9 fill=band stroke=muted 1 []",
    'text 50 20 "12" count middle ink',
  ]);
});

test("the name of today stands on the side where there is room", () => {
  const now = { kind: "now", x: 90, top: 22, bottom: 200, text: "Today" } as const;
  expect(strokesOf({ ...now, anchor: "end" })).toEqual([
    "line 90 22 90 200 fill=none stroke=now 1.5 [4 3]",
    'text 85 192 "Today" tick end now',
  ]);
  expect(strokesOf({ ...now, anchor: "start" }).at(-1)).toBe('text 95 192 "Today" tick start now');
});

test("ground, grid, periods and density are drawn where they lie", () => {
  const pen = rememberingPen();
  drawMarks(pen, [
    { kind: "band", y: 44, width: 300, height: 60, text: "Visits", tinted: true },
    { kind: "tick", x: 20, top: 22, bottom: 104, text: "Mar", major: true },
    { kind: "period", x: 5, y: 11, text: "2023" },
    { kind: "density", y: 40, height: 20, cell: 4, heights: [0, 1, 0.01], isFaint: false },
    { kind: "density", y: 40, height: 20, cell: 4, heights: [0.5], isFaint: true },
  ]);
  expect(pen.strokes).toEqual([
    "rect 0 44 300 60 r0 fill=band stroke=none 1.5 []",
    "line 0 104 300 104 fill=none stroke=rule 1 []",
    'text 8 57 "Visits" period start ink',
    "line 20 22 20 104 fill=none stroke=rule 1.5 []",
    'text 25 31 "Mar" tick start muted',
    'text 5 11 "2023" period start ink',
    "rect 4 20 3 20 r0 fill=occurred stroke=none 1.5 []",
    "rect 8 35 3 5 r0 fill=occurred stroke=none 1.5 []",
    "rect 1 30 1 10 r0 fill=muted stroke=none 1.5 []",
  ]);
});
