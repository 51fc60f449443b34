import { expect, test } from "vitest";
import { disagreementsOf, isDisputed, ownValue, preferred, speaksOf, statedValues } from "../../src/data/stated.js";
import type { CitableProperty, Citation, TimelineEvent } from "../../src/data/types.js";
import { byId, source } from "../support/evidence.js";

const sources = byId(
  source("times", "2023-03-01"),
  source("times-later", "2023-03-09", { publisher: "times" }),
  source("post", "2023-03-02"),
  source("wire", "2023-03-03"),
);
const event = (citations: readonly Citation[], given: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id: "strike",
  title: "Strike",
  date: "2023-03",
  status: "occurred",
  citations,
  ...given,
});

test.each<[string, Citation, readonly CitableProperty[]]>([
  ["says nothing else: it exists, and so happened", { source: "a" }, ["existence", "status"]],
  ["supports the date: nothing but the date", { source: "a", supports: ["date"] }, ["date"]],
  ["supports nothing: nothing", { source: "a", supports: [] }, []],
  [
    "gives a date of its own: that beside what it supports",
    { source: "a", values: { date: "2023" } },
    ["existence", "date", "status"],
  ],
  [
    "gives numbers alone: no more than that it exists",
    { source: "a", values: { numbers: { killed: "3" } } },
    ["existence", "status"],
  ],
  ["mentions it: nothing", { source: "a", stance: "mentions" }, []],
  ["mentions it and names the place: the place", { source: "a", stance: "mentions", supports: ["place"] }, ["place"]],
  ["disputes it: nothing", { source: "a", stance: "disputes", supports: ["date", "existence"] }, []],
  ["disputes it with another date: that date", { source: "a", stance: "disputes", values: { date: "2023" } }, ["date"]],
])("a citation that %s", (_, citation, given) => {
  const all: readonly CitableProperty[] = ["existence", "title", "date", "status", "place", "participants", "summary"];
  expect(all.filter((property) => speaksOf(citation, property))).toEqual(given);
});

test("the record's own value is a place by its name", () => {
  const summit = event([], { place: { name: "Malta", countryCode: "MT" } });
  expect([ownValue(summit, "place"), ownValue(summit, "date"), ownValue(event([]), "place")]).toEqual([
    "Malta",
    "2023-03",
    undefined,
  ]);
});

test("the record's own value comes first, then the others as they are cited", () => {
  const citations: readonly Citation[] = [
    { source: "times", values: { date: "2023-03-02" } },
    { source: "post", supports: ["date"] },
    { source: "wire", values: { date: "2023-03-02" } },
    { source: "times-later", values: { date: "2023-03-04" } },
    { source: "post", supports: ["place"] },
  ];
  expect(statedValues(event(citations), "date")).toEqual([
    { value: "2023-03", citations: [citations[1]] },
    { value: "2023-03-02", citations: [citations[0], citations[2]] },
    { value: "2023-03-04", citations: [citations[3]] },
  ]);
});

test("a date that no citation gives is not stated", () => {
  expect(statedValues(event([{ source: "times" }]), "date")).toEqual([]);
  const moved = event([{ source: "times", values: { date: "2023-04" } }]);
  expect(statedValues(moved, "date").map(({ value }) => value)).toEqual(["2023-04"]);
});

test("a place that only sources give is stated", () => {
  const citations: readonly Citation[] = [
    { source: "times", supports: ["place"] },
    { source: "post", values: { place: "Malta" } },
  ];
  expect(statedValues(event(citations), "place")).toEqual([{ value: "Malta", citations: [citations[1]] }]);
});

test("sources differ in what they give differently, and of numbers most publishers come first", () => {
  const numbers = (killed: string): Partial<Citation> => ({ values: { numbers: { killed } } });
  const citations: readonly Citation[] = [
    { source: "times", ...numbers("3") },
    { source: "times-later", ...numbers("3") },
    { source: "post", ...numbers("at least 40") },
    { source: "wire", values: { date: "2023-03-02", numbers: { killed: "at least 40", wounded: "7" } } },
    { source: "wire", supports: ["date"] },
  ];
  expect(disagreementsOf(event(citations), sources)).toEqual([
    {
      about: "date",
      values: [
        { value: "2023-03", citations: [citations[4]] },
        { value: "2023-03-02", citations: [citations[3]] },
      ],
    },
    {
      about: { number: "killed" },
      values: [
        { value: "at least 40", citations: [citations[2], citations[3]] },
        { value: "3", citations: [citations[0], citations[1]] },
      ],
    },
  ]);
});

test("a number is of those who give it, whatever it is called", () => {
  const citations: readonly Citation[] = [
    { source: "times", values: { numbers: { constructor: "1" } } },
    { source: "post", values: { numbers: { killed: "3" } } },
  ];
  expect(disagreementsOf(event(citations), sources)).toEqual([]);
});

test.each<[string, boolean, TimelineEvent]>([
  ["by its own word", true, event([], { verification: "disputed" })],
  ["by one who says so", true, event([{ source: "times" }, { source: "post", stance: "disputes" }])],
  [
    "by another date",
    true,
    event([
      { source: "times", supports: ["date"] },
      { source: "post", values: { date: "2023-04" } },
    ]),
  ],
  [
    "by another number",
    true,
    event(["3", "4"].map((killed) => ({ source: "times", values: { numbers: { killed } } }))),
  ],
  [
    "not by a date that all give alike",
    false,
    event(["times", "post"].map((id) => ({ source: id, values: { date: "2023-04" } }))),
  ],
  ["not by one source alone", false, event([{ source: "post", values: { date: "2023-04" } }])],
  ["not by a mention", false, event([{ source: "times" }, { source: "post", stance: "mentions" }])],
  ["not without sources", false, event([])],
])("an event is disputed %s: %s", (_, disputed, given) => {
  expect(isDisputed(given, sources)).toBe(disputed);
});

test.each<[string, readonly (readonly string[])[], number | undefined]>([
  [
    "the one of two publishers before the one of a publisher twice",
    [
      ["times", "times-later"],
      ["post", "wire"],
    ],
    1,
  ],
  ["of equals, the one that was reported last", [["times"], ["wire"], ["post"]], 1],
  ["of equals, the one that its publisher repeated last", [["wire"], ["times", "times-later"]], 1],
  ["of equals on one day, the first", [["post"], ["post"]], 0],
  ["of those that nothing dates, the first", [["gone"], ["lost"]], 0],
  ["none of none", [], undefined],
])("of several values the preferred is %s", (_, given, index) => {
  const values = given.map((ids, at) => ({ value: `${at}`, citations: ids.map((id) => ({ source: id })) }));
  expect(preferred(values, sources)).toBe(index === undefined ? undefined : values[index]);
});

test("a value is weighed by any number of citations", () => {
  const many = { value: "1", citations: Array.from({ length: 200_000 }, () => ({ source: "post" })) };
  expect(preferred([many, { value: "2", citations: [{ source: "wire" }] }], sources)?.value).toBe("2");
});
