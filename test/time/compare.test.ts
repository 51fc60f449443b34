import { expect, test } from "vitest";
import { bounds } from "../../src/time/bounds.js";
import { compareDates, type Comparison, orderOf } from "../../src/time/compare.js";
import { parseEdtf } from "../../src/time/edtf.js";

const boundsOf = (text: string) => bounds(parseEdtf(text));

const REVERSE: Readonly<Record<Comparison, Comparison>> = {
  before: "after",
  after: "before",
  overlaps: "overlaps",
  undecidable: "undecidable",
};

test.each<[string, string, Comparison]>([
  ["2023-09-17", "2023-09-18", "before"],
  ["2023-09-18", "2023-09-18", "undecidable"],
  ["2023-09-18", "2023-09", "undecidable"],
  ["2023-08", "2023-09-01", "before"],
  ["-0044", "-0043", "before"],
  ["198X", "1990", "before"],
  ["198X", "1985", "undecidable"],
  ["2020/2025", "2022", "overlaps"],
  ["2020/2022", "2022/2025", "undecidable"],
  ["2020/2023", "2022/2025", "overlaps"],
  ["1985/..", "2024", "overlaps"],
  ["1985/..", "1984", "after"],
  ["1985/", "2024", "undecidable"],
  ["1985/", "1984", "after"],
  ["/1985", "1986", "before"],
  ["/1985", "1900", "undecidable"],
  ["../1985", "1900", "overlaps"],
  ["../1985", "1984/..", "overlaps"],
  ["[1960,1990]", "1970", "undecidable"],
  ["{1960,1990}", "1970", "overlaps"],
  ["2023-09-18T10:00:00+02:00", "2023-09-18T08:00:01Z", "before"],
  ["Y-13800E6", "Y-4540E6", "before"],
])("%s and %s: %s", (a, b, comparison) => {
  expect(compareDates(boundsOf(a), boundsOf(b))).toBe(comparison);
  expect(compareDates(boundsOf(b), boundsOf(a))).toBe(REVERSE[comparison]);
});

test("events are read by earliest start, then by latest end; open starts first, open and unknown ends last", () => {
  const inOrder = [
    "../1950",
    "../1985",
    "-0044-03-15",
    "/1983",
    "1984-01-01",
    "1984-01",
    "1984",
    "1984/1985",
    "1984/..",
    "1984-01-02",
  ];
  const shuffled = [3, 8, 0, 9, 5, 1, 7, 2, 6, 4].map((index) => inOrder[index] ?? "");
  expect(shuffled.sort((a, b) => orderOf(boundsOf(a), boundsOf(b)))).toEqual(inOrder);
});

test("events of the same bounds keep the order they had", () => {
  expect(orderOf(boundsOf("1984?"), boundsOf("1984~"))).toBe(0);
  expect(orderOf(boundsOf("1984/.."), boundsOf("1984/"))).toBe(0);
  expect(orderOf(boundsOf("../1984"), boundsOf("../1984?"))).toBe(0);
});
