import { expect, test } from "vitest";
import { numberReferences } from "../../src/cite/references.js";
import type { Source, TimelineEvent } from "../../src/data/types.js";

const source = (id: string): Source => ({ id, type: "webpage" });
const event = (id: string, ...sources: string[]): TimelineEvent => ({
  id,
  title: id,
  date: "2023",
  status: "occurred",
  citations: sources.map((cited) => ({ source: cited })),
});

test("sources are numbered in the order in which a reader meets them", () => {
  const { order, numberOf, eventsOf } = numberReferences({
    sources: [source("a"), source("b"), source("never cited"), source("c")],
    events: [event("first", "c", "c", "a"), event("second", "b", "missing", "c")],
  });
  expect(order.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  expect([...numberOf]).toEqual([
    ["c", 1],
    ["a", 2],
    ["b", 3],
  ]);
  expect([...eventsOf]).toEqual([
    ["c", ["first", "second"]],
    ["a", ["first"]],
    ["b", ["second"]],
  ]);
});
