import fc from "fast-check";
import { expect } from "vitest";
import type { TimelineDocument, TimelineEvent } from "../../src/data/types.js";
import type { NameField } from "../../src/data/fields.js";
import type { Filter } from "../../src/providers/filter.js";
import type { EventProvider, EventQuery } from "../../src/providers/provider.js";
import { DAY, instantOf } from "../../src/time/instant.js";
import { documents } from "./datasets.js";

const names = ["Talks", "Visits", "", "Putin", "Xi", "Wang", "s1", "s2", "Reuters", "Beijing", "occurred", "O'Hara"];
const fields: readonly NameField[] = ["category", "status", "place", "participant", "source", "publisher"];

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ field: fc.constantFrom(...fields), in: fc.subarray(names) }),
    fc.record({
      field: fc.constant("importance" as const),
      range: fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1, 2)),
    }),
    fc.record({ field: fc.constant("title" as const), contains: fc.constantFrom("", "a", "%", "_", "'", "Ж", "京") }),
    fc.record({ and: fc.array(tie("filter"), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie("filter"), { maxLength: 3 }) }),
    fc.record({ not: tie("filter") }),
  ),
}));

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { freq: 1, nil: undefined });
const first = instantOf(2019);
const last = instantOf(2026);
/** Beginnings of days, at which events begin and end, and any other instant. */
const instant = fc.oneof(
  fc.integer({ min: 0, max: (last - first) / DAY }).map((day) => first + day * DAY),
  fc.constantFrom(instantOf(2022, 6), instantOf(2023, 3, 3), instantOf(2023, 3, 3) + 0.5),
  fc.double({ min: first, max: last, noNaN: true }),
);
const span = fc.oneof(
  fc.double({ min: 1, max: 10, noNaN: true }),
  fc.integer({ min: 1, max: (last - first) / DAY }).map((days) => days * DAY),
  fc.double({ min: DAY, max: last - first, noNaN: true }),
);
const query: fc.Arbitrary<EventQuery> = fc
  .record({
    from: instant,
    length: span,
    pixels: fc.constantFrom(1, 100, 1000),
    tracks: maybe(fc.record({ by: fc.constantFrom(...fields), names: maybe(fc.subarray(names)) })),
    filter: maybe(filter),
    asOf: maybe(instant),
    limit: fc.constantFrom(0, 1, 5, 500),
  })
  .map(({ from, length, ...rest }) => ({ domain: [from, from + length], ...rest }));

const sources: TimelineDocument["sources"] = [
  { id: "s1", type: "webpage", publisher: "Reuters", issued: { "date-parts": [[2021, 5, 5]] } },
  { id: "s2", type: "webpage", "container-title": "O'Hara", issued: { "date-parts": [[2023]] } },
  { id: "s3", type: "webpage" },
];

const attested: fc.Arbitrary<Partial<TimelineEvent>> = fc.record(
  {
    place: fc.constantFrom("Beijing", "O'Hara", "平壌").map((name) => ({ name })),
    citations: fc.array(
      fc.record({
        source: fc.constantFrom("s1", "s2", "s3"),
        stance: fc.constantFrom("supports" as const, "disputes" as const),
      }),
      { maxLength: 3 },
    ),
    knownFrom: fc.constantFrom("2022-06", "2020", "2024-01-01"),
    knownUntil: fc.constantFrom("2023-03-03", "2025"),
  },
  { requiredKeys: ["citations"] },
);

/** Up to forty events from 2020 to 2024 with places, sources and times of report, and what may be asked of them. */
export const documentsAndQueries: fc.Arbitrary<readonly [TimelineDocument, readonly EventQuery[]]> = fc.tuple(
  documents(40).chain((document) => {
    const { length } = document.events;
    return fc.array(attested, { minLength: length, maxLength: length }).map((more) => ({
      ...document,
      sources,
      events: document.events.map((event, index) => ({ ...event, ...more[index] })),
    }));
  }),
  fc.array(query, { minLength: 8, maxLength: 8 }),
);

/** Asks two providers the same: the queries, and what else there is to ask. */
export async function expectAgreement(
  given: EventProvider,
  expected: EventProvider,
  queries: readonly EventQuery[],
): Promise<void> {
  for (const one of queries) expect(await given.query(one)).toEqual(await expected.query(one));
  for (const field of fields) expect(await given.names(field, 1000)).toEqual(await expected.names(field, 1000));
  expect(await given.extent()).toEqual(await expected.extent());
  const ids = ["event-3", "nobody", "event-0", "event-1"];
  expect(await given.get(ids)).toEqual(await expected.get(ids));
  expect(await given.sources(["s2", "nobody", "s1"])).toEqual(await expected.sources(["s2", "nobody", "s1"]));
}
