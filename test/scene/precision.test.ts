import fc from "fast-check";
import { expect, test } from "vitest";
import { statuses } from "../../src/data/statuses.js";
import { ar } from "../../src/locales/ar.js";
import { de } from "../../src/locales/de.js";
import { describe, describeShort } from "../../src/locales/describe.js";
import { en } from "../../src/locales/en.js";
import { es } from "../../src/locales/es.js";
import { fr } from "../../src/locales/fr.js";
import { ja } from "../../src/locales/ja.js";
import { dateMarks } from "../../src/scene/date-marks.js";
import { createScale, toX } from "../../src/scene/scale.js";
import { hull } from "../../src/time/bounds.js";
import { parseEdtf } from "../../src/time/edtf.js";
import { instantOf } from "../../src/time/instant.js";

const month = fc
  .tuple(fc.integer({ min: 1000, max: 2400 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom("", "~", "?", "%"))
  .map(([year, number, mark]) => `${year}-${String(number).padStart(2, "0")}${mark}`);
const monthly = fc.oneof(
  month,
  fc.tuple(month, month).map(([a, b]) => `[${[a, b].sort().join(",")}]`),
  fc.tuple(month, month).map(([a, b]) => `{${[a, b].sort().join(",")}}`),
);

test("what is known to the month is never drawn as a day, at any zoom and with any status", () => {
  fc.assert(
    fc.property(monthly, fc.constantFrom(...statuses), fc.integer({ min: 0, max: 16 }), (text, status, closer) => {
      const date = parseEdtf(text);
      const [from, to] = hull(date);
      const middle = (from + to) / 2;
      const half = (4 * (to - from)) / 2 ** closer;
      const scale = createScale([middle - half, middle + half], 1000);
      const marks = dateMarks(date, { scale, y: 0, status, isDerived: false });
      expect(marks.filter(({ kind }) => kind === "day")).toEqual([]);
      // What is drawn reaches from edge to edge of what may be, as far as it is in view.
      const drawn = marks.flatMap((mark) => (mark.kind === "bracket" || mark.kind === "bar" ? [mark.x0, mark.x1] : []));
      expect(Math.min(...drawn)).toBeLessThanOrEqual(Math.max(toX(scale, from), -60) + 0.01);
      expect(Math.max(...drawn)).toBeGreaterThanOrEqual(Math.min(toX(scale, to), 1060) - 0.01);
    }),
    { numRuns: 500 },
  );
});

test("what is known to the month is said without a day, in every language", () => {
  fc.assert(
    fc.property(month, fc.constantFrom(en, de, fr, es, ar, ja), (text, locale) => {
      const date = parseEdtf(text);
      for (const words of [describe(date, locale), describeShort(date, locale)]) {
        const numbers = words.normalize("NFKC").match(/\p{Nd}+/gu) ?? [];
        // In Japanese the months themselves are numbers.
        const isMonth = (number: string): boolean => locale === ja && words.includes(`${number}月`);
        expect(numbers.filter((number) => number.length < 3 && !isMonth(number))).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});

test("a month far away is as wide as it is", () => {
  const scale = createScale([instantOf(2023), instantOf(2024)], 365);
  const [mark] = dateMarks(parseEdtf("2023-03"), { scale, y: 0, status: "occurred", isDerived: false });
  expect(mark).toMatchObject({ kind: "bracket", x0: 59, x1: 90 });
});
