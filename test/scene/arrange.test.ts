import { expect, test } from "vitest";
import { LANE_HEIGHT, swimlanes } from "../../src/scene/swimlanes.js";
import { fitted, type View } from "../../src/scene/view.js";
import { dataset, type Sketch } from "../support/datasets.js";
import { frame, view } from "../support/frames.js";

/** Ten wars that overlap, in a frame of three lanes. */
const wars = dataset(
  Array.from({ length: 10 }, (_, index): Sketch => ({ date: `${1910 + index}/1990`, title: `War ${index}` })),
);
const low = frame({ height: 44 + 3 * LANE_HEIGHT });
const seen = (edtf: string): View => view(edtf, { home: fitted(wars.extent) });

test("what began before the view, still goes on and found no lane is one number at the left edge", () => {
  const scene = swimlanes(wars, seen("1950/1960"), low);
  const clusters = scene.items.filter(({ kind }) => kind === "cluster");
  const named = scene.items.filter(({ kind }) => kind === "event");
  expect(clusters.map(({ label }) => label)).toEqual(["7"]);
  expect(named).toHaveLength(3);
  expect(clusters.every(({ x, width }) => x >= 0 && x + width < 100)).toBe(true);
});

test("its name says the same for as long as it stands for the same events", () => {
  const keys = ["1950/1960", "1952/1962"].map(
    (edtf) => swimlanes(wars, seen(edtf), low).items.find(({ kind }) => kind === "cluster")?.key,
  );
  expect(keys[0]).toBeDefined();
  expect(keys[1]).toBe(keys[0]);
});

test("its rows ascend, so that the focus can be found in it", () => {
  const cluster = swimlanes(wars, seen("1915/1960"), low).items.find(({ kind }) => kind === "cluster");
  const rows = Array.from(cluster?.rows ?? []);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows).toEqual(rows.toSorted((a, b) => a - b));
});
