import { hull } from "./bounds.js";
import { dayAt } from "./day-at.js";
import type { EdtfDate } from "./edtf.js";

/**
 * EDTF for what is only known to lie after some events and before others: one day from the first on which the latest of
 * `after` may have begun to the last on which the earliest of `before` may have ended. Open where one of the two is empty.
 * Throws `RangeError` where no day is left, or neither is given.
 */
export function between(after: readonly EdtfDate[], before: readonly EdtfDate[]): string {
  const from = after.reduce((latest, date) => Math.max(latest, hull(date)[0]), -Infinity);
  const to = before.reduce((earliest, date) => Math.min(earliest, hull(date)[1]), Infinity);
  if (from >= to)
    throw new RangeError(`nothing lies between: ${texts(after)} and ${texts(before)} (expected a day or more)`);
  const [first, last] = [dayAt(from), dayAt(to - 1)];
  if (first === "" && last === "")
    throw new RangeError("nothing to lie between (expected a date with an end that is known)");
  return first === last ? first : `[${first}..${last}]`;
}

const texts = (dates: readonly EdtfDate[]): string => dates.map(({ text }) => text).join(", ");
