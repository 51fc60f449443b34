import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { sources, timeline } from "../../src/data.js";
import type { Citation, TimelineDocument, TimelineEvent } from "../../src/data/types.js";
import { type Verified, verifySources } from "../../src/data/verify-sources.js";

const text = "On Monday they met. They will meet again. It was Monday when they left.";
const quote = (exact: string, start?: number): Citation => ({
  source: "a",
  selector: [
    { type: "TextQuoteSelector", exact },
    ...(start === undefined ? [] : [{ type: "TextPositionSelector", start, end: start + exact.length } as const]),
  ],
});
const talks = (part: Partial<TimelineEvent>): TimelineDocument => ({
  version: 1,
  sources: [{ id: "a", type: "webpage" }],
  events: [{ id: "talks", title: "Talks", date: "2023-09-18", status: "occurred", citations: [], ...part }],
});
const brief = ({ path, kind, exact, match, at }: Verified) => [path, kind, exact, match, at?.[0]];

test("a quotation is reported with its citation, its event and its source", () => {
  expect(verifySources(talks({ citations: [quote("they met", 10)] }), { a: text })).toEqual([
    {
      path: "/events/0/citations/0",
      event: "talks",
      source: "a",
      kind: "quotation",
      exact: "they met",
      match: "exact",
      at: [10, 18],
    },
  ]);
});

test("what relations quote is reported after what their event quotes", () => {
  const relations = [
    { type: "follows", target: "visit", citations: [quote("meet again"), quote("meet anon")] } as const,
  ];
  expect(verifySources(talks({ citations: [quote("they met", 11)], relations }), { a: text }).map(brief)).toEqual([
    ["/events/0/citations/0", "quotation", "they met", "normalised", 10],
    ["/events/0/relations/0/citations/0", "quotation", "meet again", "exact", 30],
    ["/events/0/relations/0/citations/1", "quotation", "meet anon", "missing", undefined],
  ]);
});

test("the words of a date are looked for where their citation quotes", () => {
  const citations = [quote("they met", 10), quote("when they left")];
  const dated = (citation: number, expression: string): readonly unknown[] => {
    const event = talks({ citations, dateBasis: { kind: "relative", expression, citation } });
    return verifySources(event, { a: text })
      .filter(({ kind }) => kind === "expression")
      .map(brief);
  };
  expect(dated(0, "Monday")).toEqual([["/events/0/citations/0", "expression", "Monday", "exact", 3]]);
  expect(dated(1, "Monday")).toEqual([["/events/0/citations/1", "expression", "Monday", "exact", 49]]);
  expect(dated(1, "Tuesday")).toEqual([["/events/0/citations/1", "expression", "Tuesday", "missing", undefined]]);
  expect(dated(2, "Monday")).toEqual([]);
});

test.each<[string, Citation]>([
  ["a source without a text", { ...quote("they met"), source: "b" }],
  ["a source with the name of what every object has", { ...quote("they met"), source: "constructor" }],
  ["no words", { source: "a" }],
  ["a place alone", { source: "a", selector: { type: "TextPositionSelector", start: 10, end: 18 } }],
])("a citation of %s is not among the results", (_, citation) => {
  expect(verifySources(talks({ citations: [citation] }), { a: text })).toEqual([]);
});

test("texts may come in a Map, and one selector without a list", () => {
  const citation: Citation = { source: "a", selector: { type: "TextQuoteSelector", exact: "They", prefix: "met. " } };
  const found = verifySources(talks({ citations: [citation] }), new Map([["a", text]]));
  expect(found.map(brief)).toEqual([["/events/0/citations/0", "quotation", "They", "exact", 20]]);
});

const folder = resolve(import.meta.dirname, "../../../shared/seeds");

test.runIf(existsSync(folder))("every fragment of the dataset is exact in ../shared/seeds, when it is there", () => {
  const texts = new Map(sources.map(({ id }) => [id, readFileSync(resolve(folder, `${id}.txt`), "utf8")]));
  const found = verifySources(timeline, texts);
  expect(found.filter(({ match }) => match !== "exact")).toEqual([]);
  expect(new Set(found.map(({ event }) => event))).toEqual(new Set(timeline.events.map(({ id }) => id)));
  expect(found.filter(({ kind }) => kind === "expression")).toHaveLength(timeline.events.length);
});
