import { expect, test } from "vitest";
import type { Mark } from "../../src/marks/mark.js";
import { swimlanes } from "../../src/scene/swimlanes.js";
import { instantOf } from "../../src/time/instant.js";
import { dataset } from "../support/datasets.js";
import { frame, view } from "../support/frames.js";

const day = dataset(["2023-03-10 A day"]);

function marksOf<Kind extends Mark["kind"]>(
  kind: Kind,
  ...[seen, box]: [ReturnType<typeof view>, Parameters<typeof frame>[0]?]
): Extract<Mark, { kind: Kind }>[] {
  return swimlanes(day, seen, frame(box)).marks.filter(
    (mark): mark is Extract<Mark, { kind: Kind }> => mark.kind === kind,
  );
}

test("today is a line where it is, with its name on the side that has room", () => {
  expect(marksOf("now", view("2023"), { width: 365, now: instantOf(2023, 3, 1) })).toMatchObject([
    { x: 59, text: "Today", anchor: "start" },
  ]);
  expect(marksOf("now", view("2023"), { width: 365, now: instantOf(2023, 12, 1) })).toMatchObject([
    { x: 334, text: "Today", anchor: "end" },
  ]);
});

test("there is no line of today when it is out of view, or not known", () => {
  expect(marksOf("now", view("2023"), { now: instantOf(2024, 6) })).toEqual([]);
  expect(marksOf("now", view("2023"))).toEqual([]);
});

test("a timeline read as of a day marks the end of that day, not today", () => {
  const asOf = instantOf(2023, 3, 2);
  expect(marksOf("now", view("2023", { asOf }), { width: 365, now: instantOf(2023, 12, 1) })).toMatchObject([
    { x: 60, text: "As of 1 March 2023" },
  ]);
});

test("a year has a tick where each month begins, and its number above them", () => {
  const ticks = marksOf("tick", view("2023"), { width: 1460 });
  expect(ticks.map(({ x, text, major }) => [x, text, major]).slice(0, 3)).toEqual([
    [0, "Jan", true],
    [124, "Feb", false],
    [236, "Mar", false],
  ]);
  expect(marksOf("period", view("2023"), { width: 1460 })).toMatchObject([{ x: 5, text: "2023" }]);
});

test("the name of a period stays in view when its beginning has left, until there is no room for it", () => {
  expect(marksOf("period", view("2023-11/2024-10")).map(({ text }) => text)).toEqual(["2023", "2024"]);
  expect(marksOf("period", view("2023-12-27/2024-12")).map(({ text }) => text)).toEqual(["2024"]);
});

test("far before our era, years are named as people name them", () => {
  const texts = marksOf("tick", view("Y-13800E6/2023")).map(({ text }) => text);
  expect(texts).toContain("10 billion BCE");
});
