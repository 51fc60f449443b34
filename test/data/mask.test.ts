import { expect, test } from "vitest";
import { among, common, has, maskFrom, maskOf, rowsIn, within } from "../../src/data/mask.js";
import { dataset } from "../support/datasets.js";

const years = dataset(["2021 a", "2022 b", "2023 a"]);

test("a mask has the rows of the events that pass", () => {
  const mask = maskOf(years, ({ title }) => title === "a");
  expect([[...mask.rows], [...mask.before], mask.size]).toEqual([[1, 0, 1], [0, 1, 1], 2]);
  expect([0, 1, 2, 3].map((row) => has(mask, row))).toEqual([true, false, true, false]);
});

test("an event may pass by its row", () => {
  expect([...maskOf(years, (_, row) => row > 0).rows]).toEqual([0, 1, 1]);
});

test("without a mask every row belongs", () => {
  expect(has(undefined, 7)).toBe(true);
});

test("of no events none pass", () => {
  expect(maskOf(dataset([]), () => true).size).toBe(0);
});

test("what belongs to some masks belongs to each of them, and to all when there is none", () => {
  const [one, other] = [maskFrom(Uint8Array.of(1, 1, 0)), maskFrom(Uint8Array.of(0, 1, 1))];
  expect(common([one, undefined, other])).toEqual(maskFrom(Uint8Array.of(0, 1, 0)));
  expect([...one.rows]).toEqual([1, 1, 0]);
  expect(common([undefined, other])).toBe(other);
  expect(common([undefined])).toBeUndefined();
});

test("the rows of a mask ascend, and those of a list stay in its order", () => {
  const mask = maskFrom(Uint8Array.of(1, 0, 1, 1));
  expect([...rowsIn(mask)]).toEqual([0, 2, 3]);
  expect([...among(Uint32Array.of(3, 1, 0), mask)]).toEqual([3, 0]);
});

test("of some rows a mask has those that it had", () => {
  expect(within(maskFrom(Uint8Array.of(1, 0, 1, 1)), Uint32Array.of(1, 2))).toEqual(maskFrom(Uint8Array.of(0, 1)));
});
