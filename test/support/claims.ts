import fc from "fast-check";
import { statuses } from "../../src/data/statuses.js";
import type { CitableProperty, Citation, Relation, TimelineDocument } from "../../src/data/types.js";
import { validate } from "../../src/data/validate.js";
import { type Instant, instantOf } from "../../src/time/instant.js";
import { documentOf, type Sketch } from "./datasets.js";
import { source } from "./evidence.js";

/** A document whose sources are of January 2023 or of no known day, and when each citation may first have been made. */
export interface Claims {
  readonly document: TimelineDocument;
  readonly firstOf: (citation: Citation) => Instant;
}

const sourceIds = ["s0", "s1", "s2", "s3", "s4", "s5"];
const eventIds = ["e0", "e1", "e2", "e3", "e4", "e5"];
const properties: readonly CitableProperty[] = [
  "existence",
  "title",
  "date",
  "status",
  "place",
  "participants",
  "summary",
];

/** Relations of all kinds. */
export const relationTypes: readonly Relation["type"][] = ["partOf", "follows", "outcomeOf", "supersedes"];

const day = fc.integer({ min: 1, max: 30 }).map((date) => `2023-01-${String(date).padStart(2, "0")}`);
const issued = fc.oneof(
  day,
  fc.tuple(day, day).map((range) => range.toSorted().join("..")),
  fc.constantFrom("2023-01", undefined),
);
const asserted = fc.oneof(
  day,
  day.map((from) => `${from}/..`),
  day.map((to) => `../${to}`),
);

/** The first day of a text above. */
function firstDay(text: string | undefined): Instant {
  return text === undefined || text.startsWith("..") ? -Infinity : instantOf(2023, 1, Number(text.slice(8, 10) || 1));
}

/** Citations of every stance, few of them with all that one can say. */
export const citations: fc.Arbitrary<Citation> = fc.record(
  {
    source: fc.constantFrom(...sourceIds),
    supports: fc.subarray([...properties]),
    stance: fc.constantFrom("supports", "disputes", "mentions"),
    values: fc.record(
      {
        date: fc.constantFrom("2023-03", "2023-04-01", "2023-05~"),
        status: fc.constantFrom(...statuses),
        place: fc.constantFrom("Malta", "Geneva"),
        numbers: fc.dictionary(fc.constantFrom("killed", "wounded"), fc.constantFrom("3", "4")),
      },
      { requiredKeys: [] },
    ),
    tags: fc.subarray(["arms", "trade"]),
    assertedAt: asserted,
  },
  { requiredKeys: ["source"] },
) as fc.Arbitrary<Citation>;

const event = fc.record(
  {
    date: fc.constantFrom("2023-03", "2023-03-10", "2023-04-01/.."),
    status: fc.constantFrom(...statuses),
    place: fc.constantFrom("Malta", "Moscow").map((name) => ({ name, countryCode: "XX" })),
    participants: fc.constant([{ name: "Wang" }]),
    summary: fc.constant("They met."),
    tags: fc.constant(["arms", "trade", "energy"]),
    verification: fc.constantFrom("confirmed", "reported"),
    citations: fc.array(citations, { maxLength: 4 }),
    relations: fc.array(
      fc.record(
        {
          type: fc.constantFrom(...relationTypes),
          target: fc.constantFrom(...eventIds),
          citations: fc.array(citations, { maxLength: 2 }),
        },
        { requiredKeys: ["type", "target"] },
      ),
      { maxLength: 3 },
    ),
    dateBasis: fc.record(
      {
        kind: fc.constant("relative"),
        citation: fc.nat(3),
        anchorEvent: fc.constantFrom(...eventIds),
        after: fc.subarray(eventIds, { maxLength: 2 }),
        before: fc.subarray(eventIds, { maxLength: 2 }),
      },
      { requiredKeys: ["kind"] },
    ),
    knownFrom: day,
  },
  { requiredKeys: ["date", "citations"] },
) as fc.Arbitrary<Sketch>;
const superseded = fc.tuple(event, day).map(([given, knownUntil]) => ({ ...given, knownUntil }));

/** Claims about up to six events; eternal ones are never superseded. */
export const claims = ({ isEternal = false } = {}): fc.Arbitrary<Claims> =>
  fc
    .record({
      days: fc.tuple(...sourceIds.map(() => issued)),
      events: fc.array(isEternal ? event : fc.oneof({ weight: 4, arbitrary: event }, superseded), {
        minLength: 1,
        maxLength: eventIds.length,
      }),
    })
    .map(({ days, events }) => {
      const sources = sourceIds.map((id, index) => source(id, days[index]));
      const named = events.map((given, index) => ({ ...given, id: `e${index}` }));
      return {
        // Without pointers that lead nowhere.
        document: validate({ ...documentOf(named), sources }).document,
        firstOf: ({ assertedAt, source: id }) => firstDay(assertedAt ?? days[sourceIds.indexOf(id)]),
      };
    });
