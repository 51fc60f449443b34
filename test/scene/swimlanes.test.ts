import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataset, type Dataset } from "../../src/data/dataset.js";
import { gapsOf } from "../../src/scene/gaps.js";
import { groupsOf } from "../../src/scene/groups.js";
import { MOST_LABELS } from "../../src/scene/labels.js";
import type { Item, Scene } from "../../src/scene/scene.js";
import { LANE_HEIGHT } from "../../src/scene/arranged.js";
import { swimlanes } from "../../src/scene/swimlanes.js";
import { fitted, type GroupBy, pan, type View, zoom } from "../../src/scene/view.js";
import { documentOf, dataset, documents, type Sketch } from "../support/datasets.js";
import { frame, itemOf, labels, view } from "../support/frames.js";

const RUNS = { numRuns: 150 };

/** What the reader may see: any grouping, width, height, zoom and place. */
const outlook = fc.record({
  groupBy: fc.constantFrom<GroupBy>("none", "category", "participant", "status"),
  width: fc.integer({ min: 200, max: 1600 }),
  height: fc.integer({ min: 100, max: 900 }),
  closer: fc.double({ min: 0, max: 12, noNaN: true }),
  along: fc.double({ min: 0, max: 1, noNaN: true }),
  hasGaps: fc.boolean(),
});
type Outlook = typeof outlook extends fc.Arbitrary<infer Value> ? Value : never;

function viewOf(all: Dataset, { groupBy, closer, along, hasGaps }: Outlook): View {
  const domain = fitted(all.extent);
  const start: View = {
    domain,
    groupBy,
    selected: undefined,
    asOf: undefined,
    gaps: hasGaps ? gapsOf(all) : [],
  };
  return zoom(start, 2 ** -closer, domain[0] + along * (domain[1] - domain[0]), all.extent);
}

/** Boxes of names and clusters that share pixels with another. */
function overlaps({ items }: Scene): [string, string][] {
  const boxes = items
    .map((item) => ({ item, ...boxOf(item) }))
    .filter(({ x0, x1 }) => x1 > x0)
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
  return boxes.slice(1).flatMap((box, index): [string, string][] => {
    const before = boxes[index];
    return before && before.y === box.y && before.x1 > box.x0 + 0.01 ? [[before.item.label, box.item.label]] : [];
  });
}

const boxOf = ({ x, y, width, labelX, labelWidth }: Item): { x0: number; x1: number; y: number } =>
  labelWidth > 0 ? { x0: labelX, x1: labelX + labelWidth, y } : { x0: x, x1: x + width, y };

test("an event known only to the month is as wide as the month, and nothing of it is a dot", () => {
  const scene = swimlanes(dataset(["1917-03 Abdication"]), view("1917"), frame({ width: 365 }));
  const mark = scene.marks.find(({ kind }) => kind === "bracket" || kind === "day" || kind === "bar");
  expect(mark).toMatchObject({ kind: "bracket", x0: 59, x1: 90 });
});

test("events of one day stand below each other, the most important at the top", () => {
  const all = dataset([
    { date: "2023-09-18", title: "Minor", importance: 0.1 },
    { date: "2023-09-18", title: "Major", importance: 0.9 },
    { date: "2023-09-18", title: "Middling", importance: 0.5 },
  ]);
  const scene = swimlanes(all, view("2023"), frame());
  const top = itemOf(scene, "Major").y;
  expect([itemOf(scene, "Middling").y, itemOf(scene, "Minor").y]).toEqual([top + LANE_HEIGHT, top + 2 * LANE_HEIGHT]);
});

test("what finds no lane becomes a number, and the most important keep their names", () => {
  const all = dataset(
    Array.from({ length: 30 }, (_, index): Sketch => ({
      date: "2023-09-18",
      title: `Event ${index}`,
      importance: index / 30,
    })),
  );
  const scene = swimlanes(all, view("2023"), frame({ height: 44 + 4 * LANE_HEIGHT }));
  expect(labels(scene).sort()).toEqual(["26", "Event 26", "Event 27", "Event 28", "Event 29"]);
});

test("an event that is left over alone is a cluster of one, and says its name to those who point at it", () => {
  const all = dataset([
    { date: "2023-09-18", title: "Major", importance: 0.9 },
    { date: "2023-09-18", title: "Minor", importance: 0.1 },
  ]);
  const scene = swimlanes(all, view("2023"), frame({ height: 44 + LANE_HEIGHT }));
  expect(itemOf(scene, "Minor")).toMatchObject({ kind: "event", labelWidth: 0 });
  expect(scene.marks.filter(({ kind }) => kind === "cluster")).toMatchObject([{ text: "1" }]);
});

test("a name that an edge would cut stays in view with its mark", () => {
  const all = dataset(["2022-06-01/2023-02-01 A long affair", "2023-12-30 At the end of the year"]);
  const { items } = swimlanes(all, view("2023"), frame());
  expect(items.map(({ labelX }) => labelX >= 0)).toEqual([true, true]);
  expect(items.every(({ labelX, labelWidth }) => labelX + labelWidth <= 1000)).toBe(true);
});

test("an event with two participants lies in the tracks of both", () => {
  const all = dataset([{ date: "2023-03", title: "Talks", participants: [{ name: "Wang" }, { name: "Lavrov" }] }]);
  const scene = swimlanes(all, view("2023", { groupBy: "participant" }), frame());
  expect(scene.tracks.map(({ name, size }) => [name, size])).toEqual([
    ["Wang", 1],
    ["Lavrov", 1],
  ]);
  expect(scene.items.map(({ label, track }) => [label, track])).toEqual([
    ["Talks", 0],
    ["Talks", 1],
  ]);
});

test("events without a category have a track of their own at the end, and small tracks beyond twelve share one", () => {
  const all = dataset([
    "2023-01 No category",
    ...Array.from({ length: 20 }, (_, index): Sketch => ({ date: "2023-02", category: `Desk ${index}` })),
  ]);
  const { tracks } = swimlanes(all, view("2023", { groupBy: "category" }), frame());
  expect([tracks.length, tracks.at(-1)?.name]).toEqual([12, "Others"]);
  expect(tracks.reduce((sum, { size }) => sum + size, 0)).toBe(21);
  const few = dataset(["2023-01 No category", { date: "2023-02", category: "Desk" }]);
  expect(groupsOf(few, "category").map(({ name }) => name)).toEqual(["Desk", ""]);
});

test("layout does not depend on the order of the document", () => {
  fc.assert(
    fc.property(documents(60), outlook, fc.integer(), (document, look, turn) => {
      const { events } = document;
      const at = events.length === 0 ? 0 : Math.abs(turn) % events.length;
      const turned = { ...document, events: [...events.slice(at), ...events.slice(0, at)].toReversed() };
      const [one, other] = [createDataset(document), createDataset(turned)];
      // Tracks of equal size stand in the order in which the document first names them.
      const look2: Outlook = { ...look, groupBy: look.groupBy === "status" ? "status" : "none" };
      const draw = (all: Dataset): Scene => swimlanes(all, viewOf(all, look2), frame(look2));
      expect(draw(other)).toEqual(draw(one));
    }),
    RUNS,
  );
});

test("names and numbers never overlap, at any width and zoom", () => {
  fc.assert(
    fc.property(documents(400), outlook, (document, look) => {
      const all = createDataset(document);
      expect(overlaps(swimlanes(all, viewOf(all, look), frame(look)))).toEqual([]);
    }),
    RUNS,
  );
});

test("within a track, every event that is in view is in exactly one item", () => {
  fc.assert(
    fc.property(documents(200), outlook, (document, look) => {
      const all = createDataset(document);
      const seen = viewOf(all, look);
      const { items, scale } = swimlanes(all, seen, frame(look));
      const [from, to] = scale.domain;
      groupsOf(all, seen.groupBy).forEach(({ rows }, track) => {
        const counts = new Map<number, number>();
        for (const item of items)
          if (item.track === track)
            for (const row of Array.from(item.rows)) counts.set(row, (counts.get(row) ?? 0) + 1);
        for (const row of rows) {
          const isInView = (all.from[row] ?? 0) < to && (all.to[row] ?? 0) > from;
          if (isInView || counts.has(row)) expect([row, counts.get(row)]).toEqual([row, 1]);
        }
      });
    }),
    RUNS,
  );
});

test("panning changes no lane and regroups no cluster", () => {
  fc.assert(
    fc.property(documents(300), outlook, fc.double({ min: -0.9, max: 0.9, noNaN: true }), (document, look, share) => {
      const all = createDataset(document);
      const before = viewOf(all, look);
      const after = pan(before, share, all.extent);
      const [a, b] = [before, after].map((seen) => swimlanes(all, seen, frame(look)));
      if (a === undefined || b === undefined || a.scale.level !== b.scale.level) return;
      const known = new Map(a.items.map((item) => [item.key, item]));
      for (const item of b.items) {
        const same = known.get(item.key);
        // What lasts from before the view stands in one number at its edge, which the view does move.
        if (same === undefined || isAtEdge(item) || isAtEdge(same)) continue;
        expect([item.key, item.y, item.rows.length]).toEqual([same.key, same.y, same.rows.length]);
      }
      // A key says how many events a number stands for, so a cluster well inside both views has the same one in both.
      const moved = (b.scale.axis[0] - a.scale.axis[0]) / a.scale.msPerPx;
      const isInside = (x: number): boolean => x > 160 && x < look.width - 160;
      const numbers = b.items.filter(({ kind, x }) => kind === "cluster" && isInside(x) && isInside(x + moved));
      expect(numbers.filter(({ key }) => !known.has(key))).toEqual([]);
    }),
    RUNS,
  );
});

const isAtEdge = ({ x, width, labelWidth }: Item): boolean => labelWidth === 0 && x + width / 2 < 110;

test("keys are unique, and with two lanes or more the most important event in view has a name", () => {
  fc.assert(
    fc.property(documents(300), outlook, (document, look) => {
      const all = createDataset(document);
      const { items, scale } = swimlanes(
        all,
        viewOf(all, { ...look, groupBy: "none" }),
        frame({ ...look, height: look.height + 44 + 2 * LANE_HEIGHT }),
      );
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      const [from, to] = scale.domain;
      const starting = Array.from(all.from.keys()).filter(
        (row) => (all.from[row] ?? 0) >= from && (all.to[row] ?? 0) <= to,
      );
      const [best] = starting.sort((a, b) => (all.rank[b] ?? 0) - (all.rank[a] ?? 0));
      if (best === undefined || items.length === 0) return;
      const isNamed = items.some(({ rows, labelWidth }) => rows.length === 1 && rows[0] === best && labelWidth > 0);
      // Bars that are part of the picture go before names, and there may be no lane left.
      const isCrowdedOut = items.some(({ rows, kind }) => kind === "event" && isLong(all, rows[0] ?? 0, scale.msPerPx));
      expect(isNamed || isCrowdedOut).toBe(true);
    }),
    RUNS,
  );
});

const isLong = ({ from, to }: Dataset, row: number, msPerPx: number): boolean =>
  (to[row] ?? 0) - (from[row] ?? 0) > 120 * msPerPx;

test("twenty thousand events are at most three thousand marks and 150 names", () => {
  const all = createDataset(
    documentOf(
      Array.from({ length: 20_000 }, (_, index): Sketch => ({
        date: `${2000 + (index % 20)}-${String(1 + (index % 12)).padStart(2, "0")}-${String(1 + (index % 28)).padStart(2, "0")}`,
        category: `Desk ${index % 8}`,
        title: `Event ${index}`,
      })),
    ),
  );
  for (const closer of [0, 2, 5, 8, 11])
    for (const groupBy of ["none", "category"] as const) {
      const look: Outlook = { groupBy, width: 1600, height: 900, closer, along: 0.5, hasGaps: false };
      const { items, marks } = swimlanes(all, viewOf(all, look), frame(look));
      expect(marks.length).toBeLessThanOrEqual(3000);
      expect(items.filter(({ labelWidth }) => labelWidth > 0).length).toBeLessThanOrEqual(MOST_LABELS);
      if (closer < 6) expect(items.length).toBeGreaterThan(0);
    }
});
