import { expect, test } from "vitest";
import { createDataset, type Dataset } from "../../src/data/dataset.js";
import { linksOf, standingOf, trailOf } from "../../src/data/links.js";
import type { EventStatus, Relation } from "../../src/data/types.js";
import { instantOf } from "../../src/time/instant.js";
import { dataset, documentOf } from "../support/datasets.js";

const related = (id: string, date: string, type: Relation["type"], ...targets: readonly string[]) => ({
  id,
  date,
  relations: targets.map((target) => ({ type, target })),
});

test("a relation is a link of both: of the one that names it and of the one that is named", () => {
  const visits = dataset([
    { id: "plan", date: "2023-04" },
    {
      id: "visit",
      date: "2023-05",
      relations: [
        { type: "outcomeOf", target: "plan" },
        { type: "partOf", target: "gone" },
      ],
    },
    { id: "other", date: "2023-06" },
  ]);
  expect(linksOf(visits, 0)).toEqual([{ type: "outcomeOf", row: 1, isFrom: true }]);
  expect(linksOf(visits, 1)).toEqual([{ type: "outcomeOf", row: 0, isFrom: false }]);
  expect(linksOf(visits, 2)).toEqual([]);
});

test.each<[string, string, EventStatus, string, object | undefined]>([
  ["before the end of its month", "2023-04", "expected", "2023-04-30", { kind: "awaited" }],
  ["at the end of its month", "2023-04", "expected", "2023-05-01", { kind: "unreported" }],
  ["between its alternatives", "[2023-04,2023-06-01]", "possible", "2023-05-01", { kind: "awaited" }],
  ["after its alternatives", "[2023-04,2023-06-01]", "possible", "2023-06-02", { kind: "unreported" }],
  ["long after its day, when it was put off", "2023-04-01", "postponed", "2030-01-01", { kind: "unreported" }],
  ["that never ends", "2023-04/..", "scheduled", "2030-01-01", { kind: "awaited" }],
  ["with an end that is not known", "2023-04/", "scheduled", "2030-01-01", { kind: "awaited" }],
  ["on a day or any later one", "[2023-04-01..]", "scheduled", "2030-01-01", { kind: "awaited" }],
  ["that happened", "2023-04", "occurred", "2030-01-01", undefined],
  ["that was called off", "2023-04", "cancelled", "2030-01-01", undefined],
])("an event %s (%s, %s) on %s", (_, date, status, now, standing) => {
  const [year, month, day] = now.split("-").map(Number);
  expect(standingOf(dataset([{ date, status }, "2029 last"]), 0, instantOf(year!, month, day))).toEqual(standing);
});

test("a row that is none stands nowhere", () => {
  expect(standingOf(dataset([]), 0, 0)).toBeUndefined();
});

test("in the south an autumn has passed in June", () => {
  const document = {
    ...documentOf([{ date: "2023-23", status: "expected" }]),
    defaults: { hemisphere: "south" as const },
  };
  expect(standingOf(createDataset(document), 0, instantOf(2023, 6))).toEqual({ kind: "unreported" });
});

test("an outcome counts before a new date, and a new date before the time that has passed", () => {
  const plan = { id: "plan", date: "2023-04", status: "expected" as const };
  const moved = related("moved", "2023-05", "supersedes", "plan");
  const visit = related("visit", "2023-06", "outcomeOf", "plan");
  expect(standingOf(dataset([plan, moved]), 0, instantOf(2024))).toEqual({ kind: "moved", to: 1 });
  expect(standingOf(dataset([plan, moved, visit]), 0, instantOf(2024))).toEqual({ kind: "happened", outcome: 2 });
});

const titles = (given: Dataset, id: string): readonly (string | undefined)[] =>
  trailOf(given, given.rowOf.get(id)!).map((row) => given.events[row]?.id);

test("the dates that were given one after the other are a trail, wherever one stands on it", () => {
  const slips = dataset([
    { id: "first", date: "2023-09" },
    related("second", "2023-03", "supersedes", "first"),
    related("third", "2024-06", "supersedes", "second"),
    related("fourth", "2025-06", "supersedes", "second"),
    { id: "other", date: "2026" },
  ]);
  expect(titles(slips, "first")).toEqual(["first", "second", "third"]);
  expect(titles(slips, "second")).toEqual(["first", "second", "third"]);
  expect(titles(slips, "fourth")).toEqual(["first", "second", "fourth"]);
  expect(titles(slips, "other")).toEqual(["other"]);
});

test("dates that supersede each other in a circle are a trail once round", () => {
  const circle = dataset([
    related("a", "2021", "supersedes", "c"),
    related("b", "2022", "supersedes", "a"),
    related("c", "2023", "supersedes", "b"),
  ]);
  expect(titles(circle, "b")).toEqual(["c", "a", "b"]);
});

test("a date may have moved fifty thousand times", () => {
  const slips = Array.from({ length: 50_000 }, (_, index) =>
    related(`${index}`, `Y${10_000 + index}`, "supersedes", `${index - 1}`),
  );
  expect(trailOf(dataset(slips), 25_000)).toEqual([...slips.keys()]);
});
