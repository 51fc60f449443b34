import { expect, test } from "vitest";
import type { Citation, Source, TimelineEvent } from "../../src/data/types.js";
import { knownInterval } from "../../src/providers/known.js";
import { instantOf } from "../../src/time/instant.js";

const sources = new Map<string, Source>(
  [
    ["may", 5],
    ["july", 7],
  ].map(([id, month]) => [
    String(id),
    { id: String(id), type: "webpage", issued: { "date-parts": [[2023, Number(month), 1]] } },
  ]),
);
const by = (source: string, stance: Citation["stance"] = "supports"): Citation => ({ source, stance });
const event = (more: Partial<TimelineEvent>): TimelineEvent => ({
  id: "visit",
  title: "Visit",
  date: "2023-10",
  status: "expected",
  citations: [],
  ...more,
});
const [may, june, july] = [instantOf(2023, 5, 1), instantOf(2023, 6, 1), instantOf(2023, 7, 1)];

test.each<[name: string, more: Partial<TimelineEvent>, from: number, until: number]>([
  ["without citations always", {}, -Infinity, Infinity],
  ["from the first source that supports it", { citations: [by("july"), by("may")] }, may, Infinity],
  ["not from one that mentions it", { citations: [by("may", "mentions"), by("july")] }, july, Infinity],
  ["of what nobody supports, from its first mention", { citations: [by("may", "mentions")] }, may, Infinity],
  ["not before it could be known", { citations: [by("may")], knownFrom: "2023-06" }, june, Infinity],
  ["until it was retracted", { citations: [by("may")], knownUntil: "2023-07" }, may, july],
])("an event is known %s", (_, more, from, until) => {
  expect(knownInterval(event(more), sources)).toEqual([from, until]);
});
