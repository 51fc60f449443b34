import fc from "fast-check";
import { expect, test } from "vitest";
import { corroborationOf } from "../../src/data/corroboration.js";
import { createDataset, type Dataset } from "../../src/data/dataset.js";
import { type Knowledge, knownBefore } from "../../src/data/knowledge.js";
import { linksOf, standingOf, trailOf } from "../../src/data/links.js";
import { has } from "../../src/data/mask.js";
import { publicationsOf } from "../../src/data/report-time.js";
import { disagreementsOf, isDisputed, ownValue, speaksOf } from "../../src/data/stated.js";
import type { CitableProperty, Citation, TimelineEvent } from "../../src/data/types.js";
import { validate } from "../../src/data/validate.js";
import { DAY, instantOf } from "../../src/time/instant.js";
import { type Claims, claims } from "../support/claims.js";
import { hostileDocuments } from "../support/hostile.js";

const knownEvents = ({ dataset, known }: Knowledge): readonly TimelineEvent[] =>
  dataset.events.filter((_, row) => has(known, row));

const FIRST = instantOf(2023, 1, 1);
const LAST = instantOf(2023, 12, 31);
const days = fc.integer({ min: -2, max: 40 }).map((day) => FIRST + day * DAY);

/** Values that a record shows of a property of which sources speak are of a citation that is left. */
function isGiven(shown: TimelineEvent, whole: TimelineEvent, property: CitableProperty): boolean {
  const speaks = (citation: Citation): boolean => speaksOf(citation, property);
  return !whole.citations.some(speaks) || shown.citations.some(speaks);
}

function expectSupported(shown: TimelineEvent, whole: TimelineEvent, { firstOf }: Claims, instant: number): void {
  const made = whole.citations.filter((citation) => firstOf(citation) < instant);
  expect(shown.citations).toEqual(made);
  if (made.length < whole.citations.length) {
    expect(made.length).toBeGreaterThan(0);
    for (const property of ["date", "status", "place"] as const) {
      const value = ownValue(shown, property);
      const own = ownValue(whole, property);
      const speaking = whole.citations.filter((citation) => speaksOf(citation, property));
      const values = speaking.filter((one) => made.includes(one)).map(({ values }) => values?.[property] ?? own);
      if (value !== undefined) expect(speaking.length === 0 ? [own] : values).toContain(value);
    }
    expect(shown.participants === undefined || isGiven(shown, whole, "participants")).toBe(true);
    expect(shown.summary === undefined || made.some((citation) => speaksOf(citation, "summary"))).toBe(true);
    expect(shown.verification).toBeUndefined();
    for (const tag of shown.tags ?? []) {
      const shows = ({ tags }: Citation): boolean => tags?.includes(tag) ?? false;
      expect(made.some(shows) || !whole.citations.some(shows)).toBe(true);
    }
  }
  if (shown.dateBasis?.citation !== undefined) {
    expect(shown.date).toBe(whole.date);
    expect(shown.citations[shown.dateBasis.citation]).toBe(whole.citations[whole.dateBasis?.citation ?? -1]);
  }
}

function expectKnownPointers(
  shown: TimelineEvent,
  whole: TimelineEvent,
  ids: ReadonlySet<string>,
  made: (one: Citation) => boolean,
): void {
  const { after = [], before = [], anchorEvent } = shown.dateBasis ?? {};
  const named = [...after, ...before, ...(anchorEvent === undefined ? [] : [anchorEvent])];
  expect([...named, ...(shown.relations ?? []).map(({ target }) => target)].filter((id) => !ids.has(id))).toEqual([]);
  for (const { type, target, citations = [] } of shown.relations ?? []) {
    expect(citations.every(made)).toBe(true);
    const original = whole.relations?.find((relation) => relation.type === type && relation.target === target);
    if (original?.citations?.length) expect(citations.length).toBeGreaterThan(0);
  }
}

test("as of any day nothing is shown that no source of that day supports", () => {
  fc.assert(
    fc.property(claims(), days, (given, instant) => {
      const whole = createDataset(given.document);
      const past = knownBefore(whole, instant);
      const shown = knownEvents(past);
      const ids = new Set(shown.map(({ id }) => id));
      expect(past.known.size).toBe(ids.size);
      expect(past.dataset.events).toHaveLength(whole.events.length);
      for (const event of shown) {
        const original = whole.events[whole.rowOf.get(event.id) ?? -1]!;
        expectSupported(event, original, given, instant);
        expectKnownPointers(event, original, ids, (citation) => given.firstOf(citation) < instant);
      }
      past.dataset.events.forEach(({ id }, row) => {
        const linked = linksOf(past.dataset, row).map((link) => past.dataset.events[link.row]?.id ?? "");
        expect(ids.has(id) ? linked.filter((other) => !ids.has(other)) : linked).toEqual([]);
      });
    }),
    { numRuns: 400 },
  );
});

test("as of any day events stand where they would if nothing more had ever been reported", () => {
  let moved = 0;
  fc.assert(
    fc.property(claims(), days, ({ document }, instant) => {
      const whole = createDataset(document);
      const { dataset } = knownBefore(whole, instant);
      const made = createDataset(dataset.document, whole.extent);
      for (const column of ["events", "from", "to", "rank"] as const) expect(dataset[column]).toEqual(made[column]);
      expect(dataset.events.map(({ id }) => dataset.rowOf.get(id))).toEqual([...dataset.events.keys()]);
      if (dataset.rowOf !== whole.rowOf) moved++;
    }),
    { numRuns: 400 },
  );
  expect(moved).toBeGreaterThan(20);
  expect(moved).toBeLessThan(380);
});

test("what is known stays known, but for what was superseded", () => {
  fc.assert(
    fc.property(claims(), days, days, ({ document }, one, other) => {
      const whole = createDataset(document);
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((instant) =>
        knownBefore(whole, instant),
      );
      const after = new Set(knownEvents(later!).map(({ id }) => id));
      const lost = knownEvents(earlier!).filter(({ id, knownUntil }) => !after.has(id) && knownUntil === undefined);
      expect(lost).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test("after the last report all is as it is without a day", () => {
  fc.assert(
    fc.property(claims({ isEternal: true }), ({ document }) => {
      const whole = createDataset(document);
      const { dataset, known } = knownBefore(whole, LAST);
      expect(dataset).toBe(whole);
      expect(known.size).toBe(whole.events.length);
    }),
  );
});

test("the document is not changed", () => {
  fc.assert(
    fc.property(claims(), days, ({ document }, instant) => {
      const before = structuredClone(document);
      knownBefore(createDataset(document), instant);
      expect(document).toEqual(before);
    }),
    { numRuns: 50 },
  );
});

/** Asks for everything that is said of a dataset's evidence. */
function askAll(dataset: Dataset): void {
  dataset.events.forEach((event, row) => {
    corroborationOf(event.citations, dataset.sourceOf);
    disagreementsOf(event, dataset.sourceOf);
    isDisputed(event, dataset.sourceOf);
    standingOf(dataset, row, FIRST);
    trailOf(dataset, row);
  });
  publicationsOf(dataset.document.sources);
}

test("whatever a document says, if it can be read its evidence can be asked for, as of any day", () => {
  let read = 0;
  fc.assert(
    fc.property(fc.oneof({ weight: 8, arbitrary: hostileDocuments }, fc.anything()), (input) => {
      const dataset = createDataset(validate(input).document);
      read += dataset.events.length;
      askAll(dataset);
      for (const instant of [-Infinity, FIRST, LAST, Infinity, NaN]) {
        const { dataset: past, known } = knownBefore(dataset, instant);
        expect(known.rows).toHaveLength(dataset.events.length);
        askAll(past);
      }
    }),
    { numRuns: 300 },
  );
  expect(read).toBeGreaterThan(300);
});
