import fc from "fast-check";
import { expect, test } from "vitest";
import { type EventColumns, isColumns, rowReader } from "../../src/data/columns.js";
import { validate } from "../../src/data/validate.js";
import { DAY, HOUR, instantOf } from "../../src/time/instant.js";

const records = (columns: unknown): readonly unknown[] => {
  const { length, at } = rowReader(columns as EventColumns);
  return Array.from({ length }, (_, row) => at(row));
};
const faults = (columns: unknown) =>
  rowReader(columns as EventColumns).faults.map(({ column, code, message }) => `${code} ${column}: ${message}`);
const throws = (): never => {
  throw new Error("hostile");
};
const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable<unknown[]>([], {});
  revoke();
  return proxy;
};

const days = { id: ["a", "b"], title: ["Arrival", "Departure"], date: ["2023-09-12", "2023-09-17"] };
const arrival = instantOf(2023, 9, 12);

test("the values at one index of all columns are one event", () => {
  expect(records(days)).toEqual([
    { id: "a", title: "Arrival", date: "2023-09-12" },
    { id: "b", title: "Departure", date: "2023-09-17" },
  ]);
});

test("columns may be typed arrays", () => {
  const columns = {
    id: Uint32Array.of(7, 8),
    title: Int16Array.of(1914, 1918),
    start: Float64Array.of(instantOf(1914, 7, 28), instantOf(1918, 11, 11)),
    end: Float64Array.of(instantOf(1918, 11, 12), NaN),
    importance: Float32Array.of(1, 0.5),
  };
  expect(records(columns)).toEqual([
    { id: 7, title: 1914, date: "1914-07-28/1918-11-11", importance: 1 },
    { id: 8, title: 1918, date: "1918-11-11", importance: 0.5 },
  ]);
});

test("a value that is undefined, null or not a number is not there", () => {
  const columns = { ...days, summary: [undefined, "By train"], place: [null, "Vladivostok"], importance: [NaN, 1] };
  expect(Object.keys(records(columns)[0] ?? {})).toEqual(["id", "title", "date"]);
  expect(records(columns)[1]).toMatchObject({ summary: "By train", place: "Vladivostok", importance: 1 });
});

test("a track or a lane is a category, unless there is one", () => {
  const columns = { ...days, category: ["Visit", null], track: ["Rail", "Air"] };
  expect(records(columns)).toMatchObject([{ category: "Visit" }, { category: "Air" }]);
  expect(records({ ...days, lane: ["Rail", "Air"] })).toMatchObject([{ category: "Rail" }, { category: "Air" }]);
});

test.each([
  ["a text", "2023-09~", undefined, "2023-09~"],
  ["two texts", "2023-09-12", "2023-09-17", "2023-09-12/2023-09-17"],
  ["an open end", "2023-09-12", "..", "2023-09-12/.."],
  ["an open beginning", "..", "2023-09-12", "../2023-09-12"],
  ["a blank end", "2023-09-12", " ", "2023-09-12"],
  ["no start", undefined, "2023-09-12", undefined],
  ["a blank start", "", "2023-09-12", undefined],
  ["a midnight", arrival, null, "2023-09-12"],
  ["a moment", arrival + 10.5 * HOUR, NaN, "2023-09-12T10:30:00"],
  ["a day", arrival, arrival + DAY, "2023-09-12"],
  ["some days", arrival, arrival + 6 * DAY, "2023-09-12/2023-09-17"],
  ["no end", arrival, Infinity, "2023-09-12/.."],
])("of %s, from %s to %s, the date is %s", (_, start, end, date) => {
  const [record] = records({ id: ["a"], title: ["Arrival"], start: [start], end: [end] });
  expect(record).toEqual({ id: "a", title: "Arrival", ...(date !== undefined && { date }) });
});

test("an event that has a date keeps it, whatever its start", () => {
  const columns = { ...days, date: ["2023-09", null], start: [arrival, arrival] };
  expect(records(columns)).toMatchObject([{ date: "2023-09" }, { date: "2023-09-12" }]);
});

test.each([
  ["a number and a text", arrival, "..", 'not an EDTF date: "1694476800000/\\"..\\"": '],
  ["a text and a number", "2023-09-12", arrival, 'not an EDTF date: "\\"2023-09-12\\"/1694476800000": '],
  ["a text and a record", "2023-09-12", { toString: throws }, 'not an EDTF date: "\\"2023-09-12\\"/a record": '],
  ["a big integer", 1_694_476_800_000n, undefined, "not an EDTF text: 1694476800000"],
  ["a Date", new Date(arrival), undefined, "not an EDTF text: a record"],
  ["days that run backwards", arrival, arrival - DAY, "end before start: 2023-09-12/2023-09-11"],
])("%s are no time, and validation says so", (_, start, end, message) => {
  const [issue] = validate(records({ id: ["a"], title: ["Arrival"], start: [start], end: [end] })).issues;
  expect(issue).toMatchObject({ path: "/events/0/date", code: "bad-date", severity: "error" });
  expect(issue?.message).toContain(message);
});

test("columns are told from documents, records and lists by an id that is a list", () => {
  const others = [undefined, null, "id", [], [["a"]], { id: "a" }, { events: [] }, { id: { length: 1 } }];
  expect([days, { id: [] }, { id: new Float64Array(1) }].map(isColumns)).toEqual([true, true, true]);
  expect(others.map(isColumns)).toEqual(others.map(() => false));
  expect(isColumns({ id: new DataView(new ArrayBuffer(8)) })).toBe(false);
  expect(isColumns(Object.create(days))).toBe(false);
});

test("what throws when it is looked at is not taken for columns", () => {
  const getter = Object.defineProperty({}, "id", { get: throws });
  const hostile = [getter, new Proxy({}, { get: throws }), revoked(), { id: revoked() }];
  expect(hostile.map(isColumns)).toEqual([false, false, false, false]);
});

test("a column that is not a list is told of once, and the others are read", () => {
  const columns = { ...days, title: "Arrival", importance: new DataView(new ArrayBuffer(8)), track: null };
  expect(faults(columns)).toEqual([
    'not-a-list title: not a list: "Arrival"',
    "not-a-list importance: not a list: a record",
  ]);
  expect(records(columns)[0]).toEqual({ id: "a", date: "2023-09-12" });
});

test("columns of another length than id are told of, and rows are as many as ids", () => {
  const columns = { ...days, title: ["Arrival"], importance: [1, 1, 1] };
  expect(faults(columns)).toEqual([
    "uneven-columns title: column of 1 values (expected 2, as of id)",
    "uneven-columns importance: column of 3 values (expected 2, as of id)",
  ]);
  expect(records(columns)[1]).toEqual({ id: "b", date: "2023-09-17", importance: 1 });
  expect(records(columns)).toHaveLength(2);
});

test("columns that throw when they are read are told of, and the others are read", () => {
  const columns = Object.defineProperty({ ...days, end: revoked(), start: [] }, "title", { get: throws });
  expect(faults(columns)).toEqual([
    "unreadable title: not readable: it throws when it is read",
    "uneven-columns start: column of 0 values (expected 2, as of id)",
    "unreadable end: not readable: it throws when it is read",
  ]);
  expect(records(columns)[1]).toEqual({ id: "b", date: "2023-09-17" });
});

test("ids that cannot be counted are no rows, and are told of", () => {
  const id = new Proxy(["a"], { get: throws });
  expect(records({ ...days, id })).toEqual([]);
  expect(faults({ id })).toEqual(["unreadable id: not readable: it throws when it is read"]);
});

test("one value that throws costs its row alone", () => {
  const title = Object.defineProperty(["", "Departure"], 0, { get: throws });
  const { at } = rowReader({ ...days, title });
  expect(() => at(0)).toThrow("hostile");
  expect(at(1)).toMatchObject({ title: "Departure" });
});

test("columns that are inherited or unknown are not read", () => {
  const columns = Object.assign(Object.create({ summary: ["Inherited", "Inherited"] }), days, { colour: ["red"] });
  expect(records(columns)[0]).toEqual({ id: "a", title: "Arrival", date: "2023-09-12" });
  expect(faults(columns)).toEqual([]);
});

const looseRecord = fc.record(
  {
    id: fc.oneof(fc.string({ minLength: 1 }), fc.nat()),
    title: fc.oneof(fc.string(), fc.nat()),
    date: fc.constantFrom("2023-09-12", "1917-03~", "2023-09-12/2023-09-17", "-0043", "2023-13", ""),
    status: fc.constantFrom("occurred", "scheduled", "hapenned"),
    category: fc.string(),
    importance: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
    place: fc.oneof(fc.string(), fc.record({ name: fc.string(), latitude: fc.double({ min: -99, max: 99 }) })),
    tags: fc.array(fc.string()),
    citations: fc.array(fc.record({ source: fc.constantFrom("tass", "unknown") })),
    relations: fc.array(fc.record({ type: fc.constant("follows"), target: fc.string() })),
    timeZone: fc.constant("Europe/Moscow"),
    url: fc.webUrl(),
  },
  { requiredKeys: [] },
);

test("records given as columns are the same document, with the same faults, as given in a list", () => {
  const sources = [{ id: "tass", type: "webpage" }];
  fc.assert(
    fc.property(fc.array(looseRecord), (list) => {
      const names = new Set(list.flatMap((record) => Object.keys(record) as (keyof (typeof list)[number])[]));
      const columns = Object.fromEntries(
        [...names, "id" as const].map((name) => [name, list.map((each) => each[name])]),
      );
      expect(faults(columns)).toEqual([]);
      const { document, issues } = validate({ sources, events: columns });
      const asList = validate({ sources, events: list });
      expect(document).toEqual(asList.document);
      expect(issues).toEqual(asList.issues);
    }),
  );
});
