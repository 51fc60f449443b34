import { expect, test } from "vitest";
import { civilOf, DAY, instantOf } from "../../src/time/instant.js";

test.each([
  [1970, 1, 1, 0],
  [2023, 9, 18, 19_618 * DAY],
  [0, 3, 1, -719_468 * DAY],
  [-43, 3, 15, -735_160 * DAY],
])("the civil day %i-%i-%i begins at one instant and is found again", (year, month, day, instant) => {
  expect(instantOf(year, month, day)).toBe(instant);
  expect(civilOf(instant + DAY - 1)).toEqual({ year, month, day });
});

test("every day of four centuries is found again", () => {
  const from = instantOf(1899, 12, 1);
  for (let instant = from; instant < from + 146_097 * DAY; instant += DAY) {
    const { year, month, day } = civilOf(instant);
    if (instantOf(year, month, day) !== instant) expect.fail(`${year}-${month}-${day}`);
  }
  expect(instantOf(2023, 13, 1)).toBe(instantOf(2024, 1, 1));
});
