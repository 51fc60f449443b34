import { expect, test } from "vitest";
import { assertedFrom, issuedOf, publicationsOf, reportTimeOf } from "../../src/data/report-time.js";
import type { Source } from "../../src/data/types.js";
import { instantOf } from "../../src/time/instant.js";
import { source } from "../support/evidence.js";

const published = (at: string): Partial<Source> => ({ custom: { publishedAt: at } });

test.each<[string, Source, string | undefined]>([
  ["the day that it states", source("a", "2023-02-21"), "2023-02-21"],
  [
    "that day, whatever day it was in London",
    source("a", "2023-02-21", published("2023-02-20T22:30:00Z")),
    "2023-02-21",
  ],
  ["one of several days", source("a", "2023-02-22..2023-02-23"), "[2023-02-22..2023-02-23]"],
  ["the day of its instant", source("a", undefined, published("2023-02-21T17:12:00Z")), "2023-02-21"],
  ["the day in the zone of its instant", source("a", undefined, published("2023-02-21T23:30:00-05:00")), "2023-02-21"],
  [
    "the day of its instant before a mere month",
    source("a", "2023-02", published("2023-02-21T17:12:00Z")),
    "2023-02-21",
  ],
  ["the month, where the instant is none", source("a", "2023-02", published("2023-02-31T17:12:00Z")), "2023-02"],
  ["not known, from words", source("a", undefined, { issued: { literal: "last spring" } }), undefined],
  ["not known, from an instant in words", source("a", undefined, published("21 February 2023")), undefined],
  ["not known", source("a"), undefined],
])("a source was published on %s", (_, given, edtf) => {
  expect(issuedOf(given)).toBe(edtf);
});

test("a source of one of two days may have come out until the end of the second", () => {
  expect(reportTimeOf(source("a", "2023-02-22..2023-02-23"))).toEqual([instantOf(2023, 2, 22), instantOf(2023, 2, 24)]);
  expect(reportTimeOf(source("a"))).toBeUndefined();
});

test.each<[string, string | undefined, Source | undefined, number]>([
  ["from the first day of its source", undefined, source("a", "2023-02-22..2023-02-23"), instantOf(2023, 2, 22)],
  ["from its own day before that of its source", "2023-02-25", source("a", "2023-02-22"), instantOf(2023, 2, 25)],
  ["from the first day of its own month", "2023-02", source("a", "2023-02-22"), instantOf(2023, 2, 1)],
  ["from its own minute", "2023-02-21T17:12:00Z", undefined, instantOf(2023, 2, 21) + (17 * 60 + 12) * 60_000],
  ["from the day on which its open time begins", "2023-02-21/..", undefined, instantOf(2023, 2, 21)],
  ["at any time, where its own has no beginning", "../2023-02-21", source("a", "2023-02-22"), -Infinity],
  ["at any time, where its source has no date", undefined, source("a"), -Infinity],
  ["at any time, where its source is unknown", undefined, undefined, -Infinity],
])("a citation may have been made %s", (_, assertedAt, from, instant) => {
  expect(assertedFrom({ source: "a", ...(assertedAt !== undefined && { assertedAt }) }, from)).toBe(instant);
});

test("what came out from one day on is one publication, as long as the first of it took", () => {
  const publications = publicationsOf(
    [
      source("week", "2023-09-18..2023-09-24"),
      source("undated"),
      source("trip", "2023-09-18..2023-09-21"),
      source("february", "2023-02-21"),
      source("caesar", "-44-3-15"),
    ].map((one) => (one.id === "caesar" ? { ...one, issued: { "date-parts": [[-44, 3, 15]] } } : one)),
  );
  expect(publications.map(({ day, sources }) => [day, ...sources.map(({ id }) => id)])).toEqual([
    ["-0043-03-15", "caesar"],
    ["2023-02-21", "february"],
    ["2023-09-18", "trip", "week"],
  ]);
  expect(publications[2]?.interval).toEqual([instantOf(2023, 9, 18), instantOf(2023, 9, 22)]);
});

test("without dated sources there are no publications", () => {
  expect(publicationsOf([source("undated")])).toEqual([]);
});
