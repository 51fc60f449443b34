import { expect, test } from "vitest";
import { maskOf } from "../../src/data/mask.js";
import { LANE_HEIGHT } from "../../src/scene/arranged.js";
import { swimlanes } from "../../src/scene/swimlanes.js";
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

test("what was not known yet is not counted, at the edge or in a cell, and keeps its lane", () => {
  const known = maskOf(wars, ({ title }) => Number(title.slice(4)) >= 5);
  for (const edtf of ["1950/1960", "1905/1990"]) {
    const [all, then] = [undefined, known].map((mask) => {
      const { items } = swimlanes(wars, { ...seen(edtf), known: mask }, low);
      const named = items.filter(({ labelWidth }) => labelWidth > 0);
      const counted = items.filter(({ labelWidth }) => labelWidth === 0).flatMap(({ rows }) => Array.from(rows));
      return { lanes: new Map(named.map(({ label, y }) => [label, y])), counted };
    });
    expect(all?.counted).toHaveLength(7);
    expect(then?.counted).toEqual(all?.counted.filter((row) => row >= 5));
    expect([...(then?.lanes ?? [])]).toEqual([...(all?.lanes ?? [])].filter(([name]) => Number(name.slice(4)) >= 5));
  }
});
