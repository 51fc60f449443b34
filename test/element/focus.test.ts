import { expect, test } from "vitest";
import { itemAt, itemUnder } from "../../src/element/focus.js";
import type { Item, Scene } from "../../src/scene/scene.js";
import { swimlanes } from "../../src/scene/swimlanes.js";
import { dataset } from "../support/datasets.js";
import { frame, view } from "../support/frames.js";

const empty = swimlanes(dataset([]), view("2023"), frame());

const item = (rows: readonly number[], track: number, x: number): Item => ({
  key: `${track}:${rows.join()}`,
  kind: rows.length === 1 ? "event" : "cluster",
  rows,
  size: rows.length,
  track,
  x,
  y: 100 * track,
  width: 50,
  height: 34,
  label: "",
  note: "",
  labelX: x,
  pips: "",
  isFaint: false,
  isSelected: false,
  labelWidth: 0,
});

const items = [item([0], 0, 0), item([2], 0, 100), item([2], 1, 100), item([4, 6, 7, 9], 1, 200)];
const scene: Scene = { ...empty, items };

test.each([
  ["on an event stands on its item", { row: 0, track: 0 }, items[0]],
  ["stays in the track where it was", { row: 2, track: 1 }, items[2]],
  ["goes to another track when the event is no longer in that one", { row: 0, track: 1 }, items[0]],
  ["on an event in a cluster stands on the cluster", { row: 7, track: 1 }, items[3]],
  ["on an event out of view stands on the nearest in time", { row: 8, track: 0 }, items[3]],
])("the focus %s", (_, place, found) => {
  expect(itemAt(scene, place)).toBe(found);
});

test("in an empty scene nothing takes the focus", () => {
  expect(itemAt(empty, { row: 0, track: 0 })).toBeUndefined();
});

test("a pointer finds the topmost of the boxes that it is in, edges included", () => {
  const above = item([8], 0, 120);
  const both: Scene = { ...empty, items: [...items, above] };
  expect(itemUnder(both, 130, 10)).toBe(above);
  expect(itemUnder(both, 100, 0)).toBe(items[1]);
  expect(itemUnder(both, 60, 10)).toBeUndefined();
});
