import fc from "fast-check";
import { expect, test } from "vitest";
import { createDataset } from "../../src/data/dataset.js";
import { memoryProvider } from "../../src/providers/memory.js";
import { type Counts, isPart } from "../../src/scene/bins.js";
import type { Item } from "../../src/scene/scene.js";
import { swimlanes } from "../../src/scene/swimlanes.js";
import type { View } from "../../src/scene/view.js";
import { DAY, type Interval } from "../../src/time/instant.js";
import { documentOf } from "../support/datasets.js";
import { frame } from "../support/frames.js";

/** An event each day from 1970 on. */
const days = documentOf(
  Array.from({ length: 1000 }, (_, day) => ({
    date: new Date(day * DAY).toISOString().slice(0, 10),
    importance: ((day * 7919) % 1000) / 1000,
  })),
);
const store = memoryProvider(days);
const extent = await store.extent();

/** The items of a view of which some events are loaded, and all are counted. */
async function itemsOf(domain: Interval, limit: number, loaded: Interval = domain): Promise<readonly Item[]> {
  const page = await store.query({ domain: loaded, pixels: 1000, limit });
  const dataset = createDataset({ ...days, events: page.events }, extent);
  const counts: Counts = { tracks: [""], bins: [page.bins], domain: page.domain };
  const view: View = { domain, groupBy: "none", selected: undefined, asOf: undefined, counts };
  return swimlanes(dataset, view, frame({ width: 1000, height: 300 })).items;
}

/** Whether a day touches a stretch of time. */
const isIn = ([from, to]: Interval, day: number): boolean => day * DAY < to && (day + 1) * DAY > from;

const sizeOf = (items: readonly Item[]): number => items.reduce((sum, { size }) => sum + size, 0);

test("each event of a view is drawn once: in a lane, or in a number", async () => {
  for (const limit of [0, 1, 20, 500]) expect(sizeOf(await itemsOf([0, 1000 * DAY], limit))).toBe(1000);
});

test("however few events are loaded, wherever the view is, no event is drawn twice", async () => {
  const anywhere = fc.tuple(fc.integer({ min: -50, max: 900 }), fc.integer({ min: 3, max: 1000 }), fc.nat(300));
  await fc.assert(
    fc.asyncProperty(anywhere, async ([first, length, limit]) => {
      const domain: Interval = [first * DAY, (first + length) * DAY];
      const around: Interval = [(first - length) * DAY, (first + 2 * length) * DAY];
      const items = await itemsOf(domain, limit, around);
      for (const { bin, size } of items) {
        if (bin === undefined) continue;
        const named = items.filter((item) => item.kind === "event" && isIn(bin, Number(item.label.slice(6)))).length;
        expect(size + named).toBeLessThanOrEqual(Array.from(days.events.keys()).filter((day) => isIn(bin, day)).length);
      }
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
    }),
    { numRuns: 60 },
  );
});

test("a number that stands for what is not loaded knows the time of it, and stands in order of time", async () => {
  const items = await itemsOf([0, 1000 * DAY], 20);
  const bins = items.flatMap(({ bin }) => (bin === undefined ? [] : [bin]));
  expect(bins.length).toBeGreaterThan(3);
  expect(bins).toEqual(bins.toSorted((a, b) => a[0] - b[0]));
  expect(items.filter(({ bin }) => bin === undefined).every(({ kind }) => kind === "event")).toBe(true);
});

test("numbers are the same wherever a view of one width begins", async () => {
  const numbers = async (shift: number): Promise<Map<string, number>> => {
    const items = await itemsOf([shift * DAY, (shift + 500) * DAY], 0, [-1000 * DAY, 2000 * DAY]);
    return new Map(items.map(({ bin, size }) => [String(bin), size]));
  };
  const [one, other] = [await numbers(100), await numbers(133)];
  const both = Array.from(one.keys()).filter((bin) => other.has(bin));
  expect(both.length).toBeGreaterThan(3);
  for (const bin of both) expect(other.get(bin)).toBe(one.get(bin));
});

test("where bins are empty the dataset has everything", () => {
  const counts: Counts = { tracks: [""], bins: [], domain: [0, DAY] };
  expect([isPart(undefined), isPart(counts), isPart({ ...counts, bins: [[]] })]).toEqual([false, false, false]);
  expect(isPart({ ...counts, bins: [[{ from: 0, to: DAY, count: 1 }]] })).toBe(true);
});
