import { expect, test } from "vitest";
import timeline from "../../data/timeline.json" with { type: "json" };
import { createDataset } from "../../src/data/dataset.js";
import { type Knowledge, knownBefore } from "../../src/data/knowledge.js";
import { linksOf, standingOf } from "../../src/data/links.js";
import { has } from "../../src/data/mask.js";
import type { Citation, Source, TimelineDocument, TimelineEvent } from "../../src/data/types.js";
import { validate } from "../../src/data/validate.js";
import { plainBounds } from "../../src/time/bounds.js";
import { documentOf, type Sketch } from "../support/datasets.js";
import { source } from "../support/evidence.js";

const sources: readonly Source[] = [
  source("may", "2023-05-01"),
  source("june", "2023-06-01..2023-06-30"),
  source("july", "2023-07-01"),
  source("undated"),
];
const documentWith = (...events: readonly Sketch[]): TimelineDocument => ({ ...documentOf(events), sources });
const endOf = (day: string): number => plainBounds(day)?.[1] ?? NaN;
const on = (day: string, ...events: readonly Sketch[]): Knowledge =>
  knownBefore(createDataset(documentWith(...events)), endOf(day));

const knownEvents = ({ dataset, known }: Knowledge): readonly TimelineEvent[] =>
  dataset.events.filter((_, row) => has(known, row));
const idsOn = (day: string, ...events: readonly Sketch[]): readonly string[] =>
  knownEvents(on(day, ...events)).map(({ id }) => id);

const visit = { id: "visit", date: "2023-06-10" };
const by = (id: string, given: Partial<Citation> = {}): Citation => ({ source: id, ...given });

test.each<[string, Partial<TimelineEvent>, readonly (readonly [day: string, isKnown: boolean])[]]>([
  [
    "from the day of its source on",
    { citations: [by("may")] },
    [
      ["2023-04-30", false],
      ["2023-05-01", true],
    ],
  ],
  [
    "from the first day of its source's month",
    { citations: [by("june")] },
    [
      ["2023-05-31", false],
      ["2023-06-01", true],
    ],
  ],
  [
    "from the first of its sources on",
    { citations: [by("july"), by("may")] },
    [
      ["2023-04-30", false],
      ["2023-05-01", true],
    ],
  ],
  ["always, without citations", { citations: [] }, [["0001-01-01", true]]],
  ["always, from an undated source", { citations: [by("undated"), by("may")] }, [["0001-01-01", true]]],
  ["always, from a source that is not there", { citations: [by("gone"), by("may")] }, [["0001-01-01", true]]],
  [
    "from the day of the statement",
    { citations: [by("may", { assertedAt: "2023-05-20" })] },
    [
      ["2023-05-19", false],
      ["2023-05-20", true],
    ],
  ],
  [
    "not yet to one who disputes it",
    { citations: [by("may", { stance: "disputes" }), by("july")] },
    [
      ["2023-06-30", false],
      ["2023-07-01", true],
    ],
  ],
  [
    "not yet to one who mentions it",
    { citations: [by("may", { stance: "mentions", supports: ["existence"] }), by("july")] },
    [
      ["2023-06-30", false],
      ["2023-07-01", true],
    ],
  ],
  [
    "from its first mention, where nobody supports it",
    { citations: [by("may", { stance: "mentions" }), by("july", { stance: "disputes" })] },
    [
      ["2023-04-30", false],
      ["2023-05-01", true],
    ],
  ],
  [
    "not before its date is given",
    { citations: [by("may"), by("july", { supports: ["date"] })] },
    [
      ["2023-06-30", false],
      ["2023-07-01", true],
    ],
  ],
  [
    "not before its status is given",
    { citations: [by("may", { supports: ["date"] }), by("july")] },
    [
      ["2023-06-30", false],
      ["2023-07-01", true],
    ],
  ],
  [
    "from its date on, where nobody gives more",
    { citations: [by("may", { supports: ["date"] }), by("july", { supports: ["date"] })] },
    [
      ["2023-04-30", false],
      ["2023-05-01", true],
    ],
  ],
  [
    "not before it could be",
    { citations: [by("may")], knownFrom: "2023-05-10" },
    [
      ["2023-05-09", false],
      ["2023-05-10", true],
    ],
  ],
  [
    "not before its source, though it could be",
    { citations: [by("may")], knownFrom: "2023-01" },
    [
      ["2023-04-30", false],
      ["2023-05-01", true],
    ],
  ],
  [
    "until it was superseded",
    { citations: [by("may")], knownUntil: "2023-05-10" },
    [
      ["2023-05-09", true],
      ["2023-05-10", false],
    ],
  ],
])("an event is known %s", (_, given, days) => {
  expect(days.map(([day]) => [day, idsOn(day, { ...visit, ...given }).length === 1])).toEqual(days);
});

/** The visit as it was known after its first source and before its last. */
const inJune = (given: Partial<TimelineEvent>): TimelineEvent | undefined =>
  knownEvents(on("2023-06-15", { ...visit, ...given }))[0];

test("only citations that had been made are left", () => {
  const citations = [by("july"), by("may"), by("june"), by("may", { assertedAt: "2023-07-02" })];
  expect(inJune({ citations })?.citations).toEqual([citations[1], citations[2]]);
});

test("an event of which all had been said is the same object, and so is the dataset", () => {
  const dataset = createDataset(documentWith({ ...visit, citations: [by("may")] }));
  expect(knownBefore(dataset, endOf("2023-05-01")).dataset).toBe(dataset);
});

test("what sources gave by then is shown, and what the record has once they gave it", () => {
  const citations = [
    by("may", {
      supports: ["existence", "date", "place"],
      values: { date: "2023-06", status: "expected", place: "Geneva" },
    }),
    by("undated", { supports: ["place"] }),
    by("july", { supports: ["existence", "date", "place"] }),
  ];
  const place = { name: "Malta", countryCode: "MT" };
  const then = inJune({ citations: [citations[0]!, citations[2]!], place });
  expect([then?.date, then?.status, then?.place]).toEqual(["2023-06", "expected", { name: "Geneva" }]);
  expect(inJune({ citations, place })?.place).toBe(place);
});

test("of several dates of then, the one that most publishers gave is shown", () => {
  const dates = ["2023-08", "2023-09", "2023-09", "2023-06-10"];
  const citations = ["may", "undated", "june", "july"].map((id, index) => by(id, { values: { date: dates[index]! } }));
  expect(inJune({ citations })?.date).toBe("2023-09");
});

test("an event stands at its date of then, among those of others", () => {
  const moved = { ...visit, citations: [by("may", { values: { date: "2024" } }), by("july", { supports: ["date"] })] };
  const { dataset, known } = on("2023-06-15", moved, { id: "other", date: "2023-12" });
  expect(dataset.events.map(({ id, date }) => `${id} ${date}`)).toEqual(["other 2023-12", "visit 2024"]);
  expect([...known.rows]).toEqual([1, 1]);
});

test("people, place, summary and themes that only later sources give are not known", () => {
  const citations = [by("may"), by("july", { supports: ["participants", "place", "summary"], tags: ["arms"] })];
  const given = {
    participants: [{ name: "Xi" }],
    place: { name: "Malta" },
    summary: "They met.",
    verification: "confirmed",
  } as const;
  expect(inJune({ ...given, tags: ["arms", "trade"], citations })).toEqual({
    id: "visit",
    title: "Event 0",
    date: "2023-06-10",
    status: "occurred",
    tags: ["trade"],
    citations: [citations[0]],
  });
});

test("a theme is known with the first who shows it", () => {
  const citations = [by("may", { tags: ["arms"] }), by("july", { tags: ["arms", "trade"] })];
  expect(inJune({ tags: ["trade", "arms"], citations })?.tags).toEqual(["arms"]);
});

test("people and place of which no source speaks are the record's own; a summary is of all sources", () => {
  const then = inJune({
    participants: [{ name: "Xi" }],
    place: { name: "Malta" },
    summary: "They met.",
    citations: [by("may"), by("july")],
  });
  expect([then?.participants, then?.place, then?.summary]).toEqual([[{ name: "Xi" }], { name: "Malta" }, undefined]);
});

test("a summary is known when all who answer for it have spoken", () => {
  const answer = { supports: ["existence", "summary"] } as const;
  expect(inJune({ summary: "They met.", citations: [by("may", answer), by("july")] })?.summary).toBe("They met.");
  expect(inJune({ summary: "They met.", citations: [by("may", answer), by("july", answer)] })?.summary).toBeUndefined();
});

test("the citation that a date came from keeps its pointer, or takes the basis with it", () => {
  const citations = [by("july"), by("may", { supports: ["existence", "date"] }), by("june")];
  const dateBasis = { kind: "relative", expression: "on Saturday" } as const;
  expect(inJune({ citations, dateBasis: { ...dateBasis, citation: 1 } })?.dateBasis).toEqual({
    ...dateBasis,
    citation: 0,
  });
  expect(inJune({ citations, dateBasis: { ...dateBasis, citation: 0 } })?.dateBasis).toBeUndefined();
  expect(inJune({ citations, dateBasis })?.dateBasis).toBe(dateBasis);
});

test("another date of then did not come about as the record's did", () => {
  const citations = [by("may", { values: { date: "2023-06" } }), by("july", { supports: ["date"] })];
  expect(inJune({ citations, dateBasis: { kind: "editorial" } })?.dateBasis).toBeUndefined();
});

test("a date was not reckoned from what was not known", () => {
  const later = { id: "later", date: "2023-06-20", citations: [by("july")] };
  const reckoned = (basis: object): Sketch => ({
    ...visit,
    dateBasis: { kind: "editorial", ...basis },
    citations: [by("may")],
  });
  for (const basis of [{ before: ["later"] }, { after: ["later"] }, { anchorEvent: "later" }]) {
    expect(knownEvents(on("2023-06-15", reckoned(basis), later))).toMatchObject([{ id: "visit" }]);
    expect(knownEvents(on("2023-06-15", reckoned(basis), later))[0]).not.toHaveProperty("dateBasis");
    expect(knownEvents(on("2023-07-01", reckoned(basis), later))[0]).toHaveProperty("dateBasis");
  }
});

test("an expectation has no outcome before the outcome is known", () => {
  const plan = { id: "plan", date: "2023-06", status: "expected", citations: [by("may")] } as const;
  const outcome = { ...visit, relations: [{ type: "outcomeOf", target: "plan" }], citations: [by("july")] } as const;
  const [before, after] = ["2023-06-15", "2023-07-01"].map((day) => {
    const { dataset } = on(day, plan, outcome);
    return standingOf(dataset, dataset.rowOf.get("plan")!, endOf(day));
  });
  expect([before?.kind, after?.kind]).toEqual(["awaited", "happened"]);
});

test("a relation is known with both events, and with the first who supports it", () => {
  const other = { id: "other", date: "2023-06-20", citations: [by("may")] };
  const related = (...citations: readonly Citation[]): Sketch => ({
    ...visit,
    citations: [by("may")],
    relations: [{ type: "follows", target: "other", citations }],
  });
  const relations = (...citations: readonly Citation[]) =>
    knownEvents(on("2023-06-15", related(...citations), other))[0]?.relations;
  const uncited = { type: "follows", target: "other" };
  expect(relations(by("july"))).toEqual([]);
  expect(relations(by("may", { stance: "disputes" }), by("july"))).toEqual([]);
  expect(relations(by("july"), by("june"))).toEqual([{ ...uncited, citations: [by("june")] }]);
  expect(relations()).toEqual([{ ...uncited, citations: [] }]);
});

test("what was not known has no relations of then, but its place", () => {
  const later = {
    id: "later",
    date: "2023-06-20",
    citations: [by("july")],
    relations: [{ type: "follows", target: "visit" }],
  } as const;
  const { dataset, known } = on("2023-06-15", { ...visit, citations: [by("may")] }, later);
  expect(dataset.events.map(({ id }) => id)).toEqual(["visit", "later"]);
  expect([[...known.rows], known.size, linksOf(dataset, 0)]).toEqual([[1, 0], 1, []]);
});

const read = createDataset(validate(timeline).document);
const readOn = (day: string): ReadonlySet<string> =>
  new Set(knownEvents(knownBefore(read, endOf(day))).map(({ id }) => id));

test("in the year 2023 the sources knew more with every report", () => {
  const days = ["2023-02-20", "2023-02-21", "2023-02-23", "2023-04-01", "2023-09-19"];
  const [none, sputnik, february, april, september] = days.map(readOn);
  const some = ["munich-speech", "xi-spring-visit", "kremlin-talks", "moscow-summit", "malta-talks"];
  const among = (known: ReadonlySet<string> | undefined): readonly string[] => some.filter((id) => known?.has(id));
  expect(none).toEqual(new Set());
  expect(among(sputnik)).toEqual(["munich-speech", "xi-spring-visit"]);
  expect(among(february)).toEqual(["munich-speech", "xi-spring-visit", "kremlin-talks"]);
  expect(april).toEqual(february);
  expect(among(september)).toEqual(some);
  expect(september?.size).toBe(read.events.length);
});

test("on 1 April 2023 Xi's visit was awaited, and by September it had happened", () => {
  const standing = (day: string) => {
    const { dataset } = knownBefore(read, endOf(day));
    return standingOf(dataset, dataset.rowOf.get("xi-spring-visit")!, endOf(day));
  };
  expect(standing("2023-04-01")).toEqual({ kind: "awaited" });
  expect(standing("2023-09-19")).toMatchObject({ kind: "happened" });
});
