import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataset, dateOf, derive } from "../../src/data/dataset.js";
import type { TimelineEvent } from "../../src/data/types.js";
import { hull } from "../../src/time/bounds.js";
import { EdtfError, parseEdtf } from "../../src/time/edtf.js";
import { DAY, instantOf } from "../../src/time/instant.js";
import { dataset, documents } from "../support/datasets.js";

test("events are in order of earliest start, then of latest end, whatever their order in the document", () => {
  const { events, rowOf } = dataset(["2023-03 month", "2023 year", "2023-03-01 day", "1917 revolution"]);
  expect(events.map(({ title }) => title)).toEqual(["revolution", "year", "day", "month"]);
  expect(rowOf.get("event-2")).toBe(2);
});

test("events of the same time are in order of their ids, and events that are in order keep their array", () => {
  const made = (...ids: string[]): readonly TimelineEvent[] =>
    ids.map((id) => ({ id, title: id, date: "2023-03", status: "occurred", citations: [] }));
  const idsOf = (events: readonly TimelineEvent[]): string[] =>
    createDataset({ version: 1, sources: [], events }).events.map(({ id }) => id);
  expect([idsOf(made("b", "c", "a")), idsOf(made("c", "b", "a"))]).toEqual([
    ["a", "b", "c"],
    ["a", "b", "c"],
  ]);
  const events = made("a", "b", "c");
  expect(createDataset({ version: 1, sources: [], events }).events).toBe(events);
});

test("an event is found by its id, and what is none is not found", () => {
  const { rowOf } = dataset(["2023-03 later", "2022 earlier"]);
  expect([rowOf.get("event-0"), rowOf.get("event-1"), rowOf.get("event-2"), rowOf.get("")]).toEqual([
    1,
    0,
    undefined,
    undefined,
  ]);
  expect([rowOf.has("event-1"), rowOf.has("")]).toEqual([true, false]);
});

test.each(["2022/2023", "2023-02/2023-04-05", "2023-04-05/2023", "2023/2023-04-05", "2023-04-05/2023-04-05"])(
  "%s covers what its parts cover",
  (date) => {
    const { from, to } = dataset([`${date} visit`]);
    expect([from[0], to[0]]).toEqual(hull(parseEdtf(date)));
  },
);

test("an interval that ends before it begins is refused", () => {
  expect(() => dataset(["2023-03/2023-02 never"])).toThrow(EdtfError);
});

test("a month covers all its days, the end not included", () => {
  const { from, to, extent } = dataset(["1917-03 Abdication"]);
  expect([from[0], to[0]]).toEqual([instantOf(1917, 3), instantOf(1917, 4)]);
  expect(extent).toEqual([instantOf(1917, 3), instantOf(1917, 4)]);
});

test("open ends reach to the ends of what is known, and take at least a day", () => {
  const { from, to } = dataset(["../2020-01-05 until", "2020-01-01 first", "2020-01-10 last", "2020-01-10/.. since"]);
  expect([from[0], to[0]]).toEqual([instantOf(2020, 1, 1), instantOf(2020, 1, 6)]);
  expect([from[3], to[3]]).toEqual([instantOf(2020, 1, 10), instantOf(2020, 1, 11)]);
});

test("an unknown end is drawn no further than the start is known", () => {
  const { from, to } = dataset(["2020-01-02/ vanished"]);
  expect([from[0], to[0]]).toEqual([instantOf(2020, 1, 2), instantOf(2020, 1, 3)]);
});

test("an event that has only one end is read about that end", () => {
  expect(dataset(["1985-06-01/.. since"]).extent).toEqual([instantOf(1985, 6, 1), instantOf(1985, 6, 2)]);
  expect(dataset(["../1985-06-01 until"]).extent).toEqual([instantOf(1985, 6, 1), instantOf(1985, 6, 2)]);
});

test("without events, the extent is the first day of 1970", () => {
  expect(dataset([]).extent).toEqual([0, DAY]);
});

test("southern seasons are read as such where the document says so", () => {
  const { from } = createDataset({
    version: 1,
    defaults: { hemisphere: "south" },
    sources: [],
    events: [{ id: "a", title: "Autumn", date: "2023-23", status: "occurred", citations: [] }],
  });
  expect(from[0]).toBe(instantOf(2023, 3));
});

test("the more important event ranks higher, and equals are told apart", () => {
  const { rank } = dataset([
    { date: "2020", importance: 0.2 },
    { date: "2021", importance: 0.9 },
    { date: "2022" },
    { date: "2023" },
  ]);
  expect([...rank.keys()].sort((a, b) => rank[b]! - rank[a]!)[0]).toBe(1);
  expect(new Set(rank).size).toBe(4);
});

test("a date that is none is refused", () => {
  expect(() => dataset(["2023-13 never"])).toThrow(EdtfError);
});

test("a row that is none is refused", () => {
  expect(() => dateOf(dataset(["2023 a"]), 1)).toThrow(new RangeError("unknown row: 1 (expected 0 to 0)"));
});

test("what is derived is made once, and the oldest of many thousands is forgotten", () => {
  const data = dataset([]);
  let made = 0;
  const make = (): number => ++made;
  expect([derive(data, "a", make), derive(data, "a", make)]).toEqual([1, 1]);
  for (let index = 0; index < 4000; index++) derive(data, `key ${index}`, make);
  expect(data.derived.size).toBe(4000);
  expect(derive(data, "a", make)).toBe(4002);
});

test("every row ends after it begins, inside or at the extent", () => {
  fc.assert(
    fc.property(documents(60), (document) => {
      const { from, to } = createDataset(document);
      from.forEach((start, row) => expect(to[row]).toBeGreaterThan(start));
      expect(from.every(Number.isFinite) && to.every(Number.isFinite)).toBe(true);
    }),
  );
});
