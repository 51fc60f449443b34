import { expect, test } from "vitest";
import { createDataset } from "../../src/data/dataset.js";
import { groupsOf } from "../../src/scene/groups.js";
import type { GroupBy } from "../../src/scene/view.js";
import { swimlanes } from "../../src/scene/swimlanes.js";
import { dataset, documentOf, type Sketch } from "../support/datasets.js";
import { frame, view } from "../support/frames.js";

const named = (events: readonly Sketch[], groupBy: GroupBy): unknown[] =>
  groupsOf(dataset(events), groupBy).map(({ name, rows }) => [name, Array.from(rows)]);

test("the largest track is first, and events that name nothing are last, however many they are", () => {
  const events: readonly Sketch[] = [
    { date: "2020", category: "Talks" },
    { date: "2021" },
    { date: "2022", category: "Visits" },
    { date: "2023", category: "Visits" },
    { date: "2024" },
    { date: "2025" },
  ];
  expect(named(events, "category")).toEqual([
    ["Visits", [2, 3]],
    ["Talks", [0]],
    ["", [1, 4, 5]],
  ]);
  const scene = swimlanes(dataset(events), view("2023", { groupBy: "category" }), frame());
  expect(scene.tracks.map(({ name }) => name)).toEqual(["Visits", "Talks", "Not given"]);
});

test("statuses run from certain to cancelled, whatever their size", () => {
  const events = (["cancelled", "cancelled", "expected", "occurred"] as const).map((status) => ({
    date: "2023",
    status,
  }));
  expect(named(events, "status").map((group) => (group as [string])[0])).toEqual(["occurred", "expected", "cancelled"]);
});

test("twelve names have a track each; of thirteen, the two smallest share one", () => {
  const desks = (count: number): readonly Sketch[] =>
    Array.from({ length: count }, (_, index): Sketch[] =>
      Array.from({ length: count - index }, () => ({ date: "2023", place: { name: `Desk ${index}` } })),
    ).flat();
  expect(named(desks(12), "place").map((group) => (group as [string])[0])).toEqual(
    Array.from({ length: 12 }, (_, index) => `Desk ${index}`),
  );
  const [last, ...others] = named(desks(13), "place").toReversed() as [string | undefined, number[]][];
  expect([last?.[0], last?.[1].length, others.length, others[0]?.[0]]).toEqual([undefined, 3, 11, "Desk 10"]);
});

test("an event of three participants is once in the shared track, even when all of them share it", () => {
  const names = Array.from({ length: 14 }, (_, index) => `Envoy ${index}`);
  const groups = groupsOf(
    dataset([
      ...names.slice(0, 11).flatMap((name): Sketch[] => [
        { date: "2023", participants: [{ name }] },
        { date: "2023", participants: [{ name }] },
      ]),
      { date: "2024", participants: names.slice(11).map((name) => ({ name })) },
    ]),
    "participant",
  );
  expect(groups.at(-1)).toEqual({ name: undefined, rows: Uint32Array.of(22) });
});

test("sources are known by the paper that printed them, and two of its articles are one track", () => {
  const document = documentOf([{ date: "2023", citations: [{ source: "a" }, { source: "b" }] }]);
  const paper = { type: "article-newspaper", "container-title": "The Herald" };
  const all = createDataset({
    ...document,
    sources: [
      { id: "a", ...paper },
      { id: "b", ...paper },
    ],
  });
  expect(groupsOf(all, "source").map(({ name, rows }) => [name, rows.length])).toEqual([["The Herald", 1]]);
});
