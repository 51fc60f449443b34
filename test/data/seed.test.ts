import { expect, test } from "vitest";
import { buildTimeline } from "../../src/data/seed.js";
import type { Claim, SeedDocument, Seeds } from "../../src/data/seed-types.js";
import { claim, document, event, seeds } from "../support/seeds.js";

const dates = (given: Seeds) => buildTimeline(given).timeline.events.map(({ id, date }) => [id, date]);
const faults = (given: Seeds) => buildTimeline(given).issues.map(({ code, path }) => `${code} ${path}`);

test("a weekday is counted from the day of publication", () => {
  const { timeline, issues } = buildTimeline(seeds([event()], document("a", ["2023-09-19"], claim("on Monday"))));
  expect(issues).toEqual([]);
  expect(timeline.events).toEqual([
    {
      ...event(),
      date: "2023-09-18",
      dateBasis: {
        kind: "relative",
        expression: "on Monday",
        anchor: "2023-09-19",
        anchorKind: "PUBLICATION_TIME",
        timex: { type: "DATE", value: "2023-09-18" },
        rule: "name",
        citation: 0,
      },
      status: "occurred",
      citations: [
        {
          source: "a",
          supports: ["existence", "date"],
          selector: [
            { type: "TextQuoteSelector", exact: "met on Monday" },
            { type: "TextPositionSelector", start: 0, end: 13 },
          ],
          claim: "They talked.",
        },
      ],
    },
  ]);
});

test.each([
  ["on Monday", ["2023-09-18", "2023-09-24"], "2023-09-18"],
  ["on Monday", ["2023-09-17", "2023-09-18"], "[2023-09-11,2023-09-18]"],
  ["this week", ["2023-09-18", "2023-09-20"], "[2023-09-18..2023-09-20]"],
  ["earlier this year", ["2023-09-18", "2023-09-24"], "[2023-01-01..2023-09-23]"],
])("“%s” in a report of %j is what every day of publication allows", (expression, issued, date) => {
  expect(dates(seeds([event()], document("a", issued, claim(expression))))).toEqual([["talks", date]]);
});

test("several documents about one event become its citations, the earliest first; the narrowest date holds", () => {
  const { timeline } = buildTimeline(
    seeds(
      [event()],
      document("late", ["2023-10-02"], claim("in September")),
      document("early", ["2023-09-19"], claim("on Monday")),
    ),
  );
  expect(timeline.events.map(({ date, citations }) => [date, citations.map(({ source }) => source)])).toEqual([
    ["2023-09-18", ["early", "late"]],
  ]);
});

test("where two documents disagree both dates are kept, and who says what", () => {
  const [disputed] = buildTimeline(
    seeds(
      [event()],
      document("a", ["2023-09-19"], claim("on Monday")),
      document("b", ["2023-09-20"], claim("on Tuesday")),
    ),
  ).timeline.events;
  expect(disputed?.date).toBe("[2023-09-18,2023-09-19]");
  expect(disputed?.verification).toBe("disputed");
  expect(disputed?.dateBasis?.assumptions).toEqual(['the sources disagree: "on Tuesday" in b is 2023-09-19']);
});

test("an event can be counted from another, whichever comes first", () => {
  const later = claim("two days after", {
    event: "reply",
    when: { expression: "two days after", tense: "past", event: "talks" },
  });
  const given = seeds([event({ id: "reply" }), event()], document("a", ["2023-09-21"], later, claim("on Monday")));
  expect(faults(given)).toEqual([]);
  expect(dates(given)).toEqual([
    ["talks", "2023-09-18"],
    ["reply", "2023-09-20"],
  ]);
});

test("what goes on has no end", () => {
  const given = seeds([event()], document("a", ["2023-09-21"], claim("on Monday", { status: "ongoing" })));
  expect(dates(given)).toEqual([["talks", "2023-09-18/.."]]);
});

const onMonday = claim("on Monday");
const of = (...claims: Claim[]): SeedDocument => document("a", ["2023-09-19"], ...claims);
const at = "/documents/a/claims";

test.each<[string, Seeds, string[]]>([
  ["an event that no document states", seeds([event()], of()), ["no-claim /edition/events/0"]],
  [
    "a claim about an unknown event",
    seeds([event()], of(onMonday, claim("on Monday", { event: "x" }))),
    [`unknown-event ${at}/1/event`],
  ],
  [
    "an expression that is not understood",
    seeds([event()], of(claim("in due course"))),
    [`unread-expression ${at}/0/when`, "undated /edition/events/talks"],
  ],
  [
    "an expression outside its quotation",
    seeds([event()], of(claim("on Monday", { quote: { start: 0, exact: "met" } }))),
    [`unplaced-expression ${at}/0/when`],
  ],
  [
    "two statuses of one event",
    seeds([event()], of(onMonday, claim("on Monday", { status: "expected" }))),
    [`status-conflict ${at}/1/status`],
  ],
  [
    "a date without words for it",
    seeds([event()], of(onMonday, { ...onMonday, supports: ["existence"] })),
    [`unlike-when ${at}/1/when`],
  ],
  [
    "a quotation of thirteen words",
    seeds([event()], of(claim("on Monday", { quote: { start: 0, exact: `${"they ".repeat(11)}on Monday` } }))),
    [`long-quote ${at}/0/quote/exact`],
  ],
  [
    "a tense that is none and an importance beyond 1",
    seeds(
      [event({ importance: 2 })],
      of(claim("on Monday", { when: JSON.parse('{ "expression": "on Monday", "tense": "present" }') })),
    ),
    ["out-of-range /edition/events/0/importance", `unknown-tense ${at}/0/when/tense`],
  ],
  [
    "a place and people that no document states",
    seeds([event({ place: "malta", participants: [["wang", "guest"]] })], of(onMonday)),
    ["unsupported /edition/events/0/participants", "unsupported /edition/events/0/place"],
  ],
  [
    "unknown names",
    seeds(
      [event({ place: "x", participants: [["y", "guest"]] })],
      of(claim("on Monday", { supports: ["date", "place", "participants"] })),
    ),
    ["unknown-name /edition/events/0/participants/0", "unknown-name /edition/events/0/place"],
  ],
  [
    "a relation to nothing",
    seeds([event({ relations: [{ type: "partOf", target: "x" }] })], of(onMonday)),
    ["dangling-relation /events/0/relations/0/target"],
  ],
  [
    "words that no claim quotes, and words of two claims",
    seeds(
      [
        event(),
        event({ id: "x", relations: [{ type: "follows", target: "talks", quotes: ["met", "met on Monday"] }] }),
      ],
      of(onMonday, claim("on Monday", { event: "x" })),
    ),
    ["unknown-quote /edition/events/1/relations/0/quotes/0", "unknown-quote /edition/events/1/relations/0/quotes/1"],
  ],
  [
    "an unknown place of a claim",
    seeds([event()], of(claim("on Monday", { place: "x" }))),
    [`unknown-name ${at}/0/place`],
  ],
  [
    "no day of publication",
    seeds([event()], document("a", [], onMonday)),
    ["bad-issued /documents/a/source/issued", `unread-expression ${at}/0/when`, "undated /edition/events/talks"],
  ],
  [
    "events that are counted from each other",
    seeds(
      [event()],
      of(claim("two days after", { when: { expression: "two days after", tense: "past", event: "talks" } })),
    ),
    [`undated-event ${at}/0/when/event`, "undated /edition/events/talks"],
  ],
])("%s: the fault is told with its path", (_, given, expected) => {
  expect(faults(given)).toEqual(expected);
});
