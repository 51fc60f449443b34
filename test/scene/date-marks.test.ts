import { describe, expect, test } from "vitest";
import type { EventStatus } from "../../src/data/types.js";
import { drawMarks, type Mark } from "../../src/marks/mark.js";
import { dateMarks } from "../../src/scene/date-marks.js";
import { createScale } from "../../src/scene/scale.js";
import { parseEdtf } from "../../src/time/edtf.js";
import { statuses } from "../../src/data/statuses.js";
import { dateForms } from "../support/datasets.js";
import { view } from "../support/frames.js";
import { rememberingPen } from "../support/remembering-pen.js";

/** A pixel a day, from 1 January 2023 on. */
const scale = createScale(view("2023").domain, 365);

const marksOf = (date: string, status: EventStatus = "occurred"): readonly Mark[] =>
  dateMarks(parseEdtf(date), { scale, y: 50, status, isDerived: false });

function strokesOf(date: string, status: EventStatus = "occurred"): string {
  const pen = rememberingPen({ colourless: true });
  drawMarks(pen, marksOf(date, status));
  return pen.strokes.join("\n");
}

const pairs = dateForms.flatMap((a, index) => dateForms.slice(index + 1).map((b) => [a, b] as const));

test("every form of date is drawn unlike every other, whatever the colours", () => {
  const alike = pairs.filter(([[, a], [, b]]) => strokesOf(a) === strokesOf(b));
  expect(alike.map(([[a], [b]]) => `${a} = ${b}`)).toEqual([]);
});

describe.each(dateForms)("%s, %s", (_, date) => {
  test("expected is drawn otherwise than happened, possible otherwise than both, cancelled than all", () => {
    const looks = (["occurred", "expected", "possible", "cancelled"] as const).map((status) => strokesOf(date, status));
    expect(new Set(looks).size).toBe(4);
  });

  test("every status has a look", () => {
    for (const status of statuses) expect(strokesOf(date, status)).not.toBe("");
  });
});

const spans = (date: string): unknown[] =>
  marksOf(date).map((mark) => ("x0" in mark ? [mark.kind, Math.round(mark.x0), Math.round(mark.x1)] : [mark.kind]));

test.each<[string, string, unknown[]]>([
  ["a month is as wide as the month", "2023-03", [["bracket", 59, 90]]],
  ["about a month is no wider", "2023-03~", [["bracket", 59, 90]]],
  ["a season runs over its months", "2023-22", [["bracket", 151, 243]]],
  ["a year is as wide as the year", "2023", [["bracket", 0, 365]]],
  ["a decade is cut beyond the edges", "202X", [["bracket", -60, 425]]],
  ["a day takes a day", "2023-03-10", [["day", 68, 69]]],
  ["days from the first to the last are both in it", "2023-03-01/2023-03-10", [["bar", 59, 69]]],
  ["an open end stops before the edge, with its arrowhead in view", "2023-03-01/..", [["bar", 59, 356]]],
  ["an open start likewise", "../2023-03-01", [["bar", 9, 60]]],
  ["an open start does not lengthen what ended before the view", "../2022", [["bar", 0, 0]]],
  ["of an unknown end only the start is drawn", "2023-03-01/", [["bar", 59, 60]]],
  ["one day of a week is a bracket over the week", "[2023-03-06..2023-03-12]", [["bracket", 64, 71]]],
  [
    "either of two days is two dots, joined",
    "[2023-03-06,2023-03-20]",
    [
      ["joint", 67, 76],
      ["day", 64, 65],
      ["day", 78, 79],
    ],
  ],
  [
    "a month or one of ten days is two brackets, joined",
    "[2023-04,2023-05-01..2023-05-10]",
    [
      ["joint", 122, 122],
      ["bracket", 90, 120],
      ["bracket", 120, 130],
    ],
  ],
  [
    "each of two days is two dots, joined",
    "{2023-03-06,2023-03-20}",
    [
      ["joint", 67, 76],
      ["day", 64, 65],
      ["day", 78, 79],
    ],
  ],
])("%s", (_, date, marks) => {
  expect(spans(date)).toEqual(marks);
});

test("from month to month is certain only between the first and the last, and has wings for them", () => {
  expect(marksOf("2023-02/2023-04")).toEqual([
    expect.objectContaining({ kind: "bar", x0: 31, core0: 59, core1: 90, x1: 120, startCap: "flat", endCap: "flat" }),
  ]);
});

test("what is known only to the month is never a dot, at any zoom", () => {
  for (const days of [1, 30, 365, 36_500, 36_500_000]) {
    const [from] = view("2023-03").domain;
    const near = createScale([from, from + days * 86_400_000], 800);
    const marks = dateMarks(parseEdtf("2023-03"), { scale: near, y: 50, status: "occurred", isDerived: false });
    expect(marks.map(({ kind }) => kind)).toEqual(["bracket"]);
  }
});
