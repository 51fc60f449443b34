import { expect, test } from "vitest";
import type { Filter } from "../../src/providers/filter.js";
import { memoryProvider } from "../../src/providers/memory.js";
import type { EventQuery } from "../../src/providers/provider.js";
import { DAY, instantOf } from "../../src/time/instant.js";
import { documentOf } from "../support/datasets.js";

const talks = {
  ...documentOf([
    { id: "war", date: "2022-02-24/..", title: "War", category: "War", importance: 1 },
    {
      id: "talks",
      date: "2023-09-13",
      title: "Talks at the cosmodrome",
      category: "Talks",
      place: { name: "Vostochny" },
    },
    { id: "visit", date: "2023-09-12/2023-09-17", title: "Visit", category: "Visits", importance: 0.9 },
    { id: "dinner", date: "2023-09-13", title: "State dinner", participants: [{ name: "Kim" }, { name: "Putin" }] },
    {
      id: "next",
      date: "2023-10~",
      title: "Return visit",
      status: "expected",
      category: "Visits",
      importance: 0.1,
      citations: [{ source: "agency" }],
    },
  ]),
  sources: [{ id: "agency", type: "webpage", publisher: "The Agency", issued: { "date-parts": [[2023, 9, 14]] } }],
};
const provider = memoryProvider(talks);
const september: EventQuery = { domain: [instantOf(2023, 9), instantOf(2023, 10)], pixels: 120 };

test("a month has a bin for each day on which something starts, and counts what is under way in its first", async () => {
  const page = await provider.query(september);
  expect(page.bins.map(({ from, count, top }) => [(from - instantOf(2023, 9)) / DAY + 1, count, top])).toEqual([
    [1, 1, "war"],
    [12, 1, "visit"],
    [13, 2, "dinner"],
  ]);
  expect(page).toMatchObject({ domain: september.domain, total: 4, exact: true });
  expect(page.events.map(({ id }) => id)).toEqual(["war", "visit", "dinner", "talks"]);
});

test("where not all events come, the highest ranked do", async () => {
  const idsOf = async (limit: number): Promise<readonly string[]> =>
    (await provider.query({ ...september, limit })).events.map(({ id }) => id);
  expect(await idsOf(2)).toEqual(["war", "visit"]);
  expect(await idsOf(1)).toEqual(["war"]);
  expect(await idsOf(0)).toEqual([]);
  await expect(provider.query({ ...september, limit: -1 })).rejects.toThrow("not a limit: -1");
  await expect(provider.query({ ...september, limit: 0.5 })).rejects.toThrow("not a limit: 0.5");
});

const sizes = async (query: EventQuery): Promise<unknown> => {
  const { bins } = await provider.query(query);
  const all = new Map<string | undefined, number>();
  for (const { track, count } of bins) all.set(track, (all.get(track) ?? 0) + count);
  return Array.from(all);
};

test("an event with two participants lies in the track of each, and in the common track of others once", async () => {
  expect(await sizes({ ...september, tracks: { by: "participant" } })).toEqual([
    ["", 3],
    ["Kim", 1],
    ["Putin", 1],
  ]);
  expect(await sizes({ ...september, tracks: { by: "participant", names: ["Kim"] } })).toEqual([
    ["Kim", 1],
    [undefined, 4],
  ]);
  expect(await sizes({ ...september, tracks: { by: "participant", names: [""] } })).toEqual([
    ["", 3],
    [undefined, 1],
  ]);
  expect((await provider.query({ ...september, tracks: { by: "participant" } })).total).toBe(4);
});

test.each<[string, Filter, readonly string[]]>([
  ["a category", { field: "category", in: ["Visits"] }, ["next", "visit"]],
  ["two categories", { field: "category", in: ["War", "Talks"] }, ["talks", "war"]],
  ["no category", { field: "category", in: [""] }, ["dinner"]],
  ["none of any category", { field: "category", in: [] }, []],
  ["a status", { field: "status", in: ["expected"] }, ["next"]],
  ["a place", { field: "place", in: ["Vostochny"] }, ["talks"]],
  ["a participant", { field: "participant", in: ["Putin", "Xi"] }, ["dinner"]],
  ["a source", { field: "source", in: ["agency"] }, ["next"]],
  ["a publisher", { field: "publisher", in: ["The Agency"] }, ["next"]],
  ["importance, both ends included", { field: "importance", range: [0.5, 0.9] }, ["dinner", "talks", "visit"]],
  ["words of the title in any case", { field: "title", contains: "VISIT" }, ["next", "visit"]],
  ["signs that are wildcards elsewhere", { field: "title", contains: "%" }, []],
  ["all of nothing", { and: [] }, ["dinner", "next", "talks", "visit", "war"]],
  ["any of nothing", { or: [] }, []],
  [
    "neither of two",
    {
      not: {
        or: [
          { field: "status", in: ["expected"] },
          { field: "category", in: ["War"] },
        ],
      },
    },
    ["dinner", "talks", "visit"],
  ],
])("events are chosen by %s", async (_, filter, ids) => {
  const page = await provider.query({ domain: [instantOf(2020), instantOf(2025)], pixels: 1000, filter });
  expect(page.events.map(({ id }) => id).sort()).toEqual(ids);
  expect(page.total).toBe(ids.length);
});

test.each<[string, unknown, string]>([
  ["an unknown form", { like: "x" }, "unknown filter: like"],
  ["an unknown field", { field: "constructor", in: ["x"] }, "unknown field: constructor"],
  ["a range of no numbers", { field: "importance", range: [0, Number.NaN] }, "not a range: 0 to NaN"],
  ["a range of titles", { field: "title", range: [0, 1] }, "unknown filter: field, range"],
])("%s is no filter", async (_, filter, message) => {
  await expect(provider.query({ ...september, filter: filter as Filter })).rejects.toThrow(message);
});

test("what its source had not said yet was not known; what needs no source always was", async () => {
  const autumn: EventQuery = { domain: [instantOf(2023, 10), instantOf(2023, 11)], pixels: 120 };
  const known = async (asOf: number): Promise<readonly string[]> =>
    (await provider.query({ ...autumn, asOf })).events.map(({ id }) => id);
  expect(await known(instantOf(2023, 9, 14))).toEqual(["war"]);
  expect(await known(instantOf(2023, 9, 15))).toEqual(["war", "next"]);
});

test("names come with how many events have them, the most frequent first", async () => {
  expect(await provider.names("category", 2)).toEqual([
    { name: "Visits", size: 2 },
    { name: "", size: 1 },
  ]);
});

test("records are found by their ids", async () => {
  expect((await provider.get(["visit", "nobody", "war"])).map(({ id }) => id)).toEqual(["visit", "war"]);
  expect(await provider.sources(["nobody", "agency"])).toEqual(talks.sources);
  expect(await provider.extent()).toEqual([instantOf(2022, 2, 24), instantOf(2023, 11)]);
});

test("a question that was called off is not answered", async () => {
  const signal = AbortSignal.abort(new Error("the view has moved on"));
  const questions = [
    provider.query({ ...september, signal }),
    provider.extent(signal),
    provider.names("place", 5, signal),
    provider.get(["war"], signal),
    provider.sources(["agency"], signal),
  ];
  for (const question of questions) await expect(question).rejects.toThrow("the view has moved on");
});

test("nothing is found where there is nothing", async () => {
  const nothing = memoryProvider(documentOf([]));
  expect(await nothing.extent()).toEqual([0, DAY]);
  expect(await nothing.query(september)).toEqual({
    domain: september.domain,
    bins: [],
    events: [],
    total: 0,
    exact: true,
  });
});
