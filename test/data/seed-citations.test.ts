import { expect, test } from "vitest";
import { buildTimeline } from "../../src/data/seed.js";
import { claim, document, event, seeds } from "../support/seeds.js";

const { when: _, ...undated } = claim("on Monday");

test("a source that dates an event otherwise keeps its own date, though both can be true", () => {
  const { timeline } = buildTimeline(
    seeds(
      [event()],
      document("a", ["2023-09-19"], claim("on Monday"), claim("this week"), { ...undated, supports: ["existence"] }),
      document("b", ["2023-10-02"], claim("in September")),
    ),
  );
  expect(
    timeline.events.map(({ verification, citations }) => [verification, citations.map(({ values }) => values)]),
  ).toEqual([[undefined, [undefined, { date: "[2023-09-18..2023-09-19]" }, undefined, { date: "2023-09" }]]]);
});

test("what goes on is as open in the sources as in the record", () => {
  const ongoing = { status: "ongoing" } as const;
  const { timeline } = buildTimeline(
    seeds([event()], document("a", ["2023-09-19"], claim("on Monday", ongoing), claim("in September", ongoing))),
  );
  expect(timeline.events.map(({ date, citations }) => [date, citations.map(({ values }) => values)])).toEqual([
    ["2023-09-18/..", [undefined, { date: "2023-09/.." }]],
  ]);
});

test("a source that has it elsewhere keeps its own place", () => {
  const supports = ["existence", "date", "place"] as const;
  const { timeline } = buildTimeline(
    seeds(
      [event({ place: "malta" })],
      document("a", ["2023-09-19"], claim("on Monday", { supports, place: "malta" })),
      document("b", ["2023-09-19"], claim("on Monday", { supports, place: "valletta" })),
    ),
  );
  expect(timeline.events[0]?.place).toEqual({ name: "Malta" });
  expect(timeline.events[0]?.citations.map(({ values }) => values)).toEqual([undefined, { place: "Valletta" }]);
});

test("themes stay with the words that show them, and are all on the event", () => {
  const { timeline } = buildTimeline(
    seeds(
      [event()],
      document("a", ["2023-09-19"], claim("on Monday", { tags: ["peace", "trade"] })),
      document("b", ["2023-09-20"], claim("on Monday", { tags: ["trade", "law"] }), claim("on Monday")),
    ),
  );
  expect(timeline.events[0]?.tags).toEqual(["peace", "trade", "law"]);
  expect(timeline.events[0]?.citations.map(({ tags }) => tags)).toEqual([
    ["peace", "trade"],
    ["trade", "law"],
    undefined,
  ]);
});

test("a relation cites the claims that it quotes, whatever event they are about", () => {
  const reply = event({
    id: "reply",
    relations: [{ type: "follows", target: "talks", quotes: ["met on Monday", "replied on Tuesday"] }],
  });
  const given = seeds(
    [event(), reply],
    document("a", ["2023-09-19"], claim("on Monday")),
    document(
      "b",
      ["2023-09-20"],
      claim("on Tuesday", {
        event: "reply",
        says: "They replied.",
        accordingTo: "TASS",
        quote: { start: 20, exact: "replied on Tuesday" },
      }),
    ),
  );
  const { timeline, issues } = buildTimeline(given);
  expect(issues).toEqual([]);
  expect(timeline.events[1]?.relations).toEqual([
    {
      type: "follows",
      target: "talks",
      citations: [
        {
          source: "a",
          selector: [
            { type: "TextQuoteSelector", exact: "met on Monday" },
            { type: "TextPositionSelector", start: 0, end: 13 },
          ],
          claim: "They talked.",
        },
        {
          source: "b",
          selector: [
            { type: "TextQuoteSelector", exact: "replied on Tuesday" },
            { type: "TextPositionSelector", start: 20, end: 38 },
          ],
          claim: "They replied.",
          accordingTo: "TASS",
        },
      ],
    },
  ]);
});
