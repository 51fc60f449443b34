import fc from "fast-check";
import { expect, test } from "vitest";
import { coarsest, createScale, toInstant, toX } from "../../src/scene/scale.js";
import { fitted, pan, show, spans, zoom } from "../../src/scene/view.js";
import { DAY, instantOf, type Interval, SECOND } from "../../src/time/instant.js";
import { view } from "../support/frames.js";

const year = view("2023");
const extent = year.domain;

test("zooming in keeps what is under the pointer where it is", () => {
  const about = instantOf(2023, 7, 1);
  const before = toX(createScale(year.domain, 1000), about);
  const after = toX(createScale(zoom(year, 0.5, about, extent).domain, 1000), about);
  expect(after).toBeCloseTo(before, 6);
});

test("panning shows later time for a positive share of what is in view", () => {
  expect(pan(view("2023-03"), 10 / 31, extent).domain).toEqual([instantOf(2023, 3, 11), instantOf(2023, 4, 11)]);
});

test("a gesture that changes nothing gives the same view", () => {
  expect(pan(year, 0, extent)).toBe(year);
  expect(show(year, year.domain, extent)).toBe(year);
});

test("the view comes no closer than a second and goes no further than twice what there is", () => {
  const [from, to] = zoom(year, 1e-9, instantOf(2023, 7), extent).domain;
  expect(to - from).toBeCloseTo(SECOND, 0);
  const [first, last] = zoom(year, 1e9, instantOf(2023, 7), extent).domain;
  expect(last - first).toBeCloseTo(2 * 1.1 * 365 * DAY, 0);
});

test("the view never loses sight of all events", () => {
  const [from, to] = pan(year, 1000, extent).domain;
  expect((from + to) / 2).toBe(fitted(extent)[1]);
});

test("closer than doubles can tell instants apart, nothing is shown", () => {
  const [closest] = spans([instantOf(-13_800_000_000), instantOf(2023)]);
  expect(closest).toBeGreaterThan(10 * SECOND);
});

const domain = fc
  .tuple(fc.double({ min: -1e13, max: 2e12, noNaN: true }), fc.double({ min: 6, max: 14, noNaN: true }))
  .map(([from, magnitude]): Interval => [from, from + 10 ** magnitude]);

test("zooming in and out again returns where it was, within a millionth", () => {
  const wide: Interval = [-1e17, 1e17];
  fc.assert(
    fc.property(
      domain,
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (at, factor, share) => {
        const span = at[1] - at[0];
        fc.pre(span * factor > spans(wide)[0]);
        const start = { ...year, domain: at };
        const about = at[0] + share * span;
        const back = zoom(zoom(start, factor, about, wide), 1 / factor, about, wide).domain;
        expect(Math.abs(back[0] - at[0]) / span).toBeLessThan(1e-6);
        expect(Math.abs(back[1] - at[1]) / span).toBeLessThan(1e-6);
      },
    ),
    { numRuns: 300 },
  );
});

test("a scale leads to pixels and back, and its level is no finer than half a power of two", () => {
  fc.assert(
    fc.property(
      domain,
      fc.integer({ min: 200, max: 1600 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (at, width, share) => {
        const scale = createScale(at, width);
        expect(toX(scale, toInstant(scale, share * width))).toBeCloseTo(share * width, 1);
        expect(coarsest(scale.level)).toBeGreaterThanOrEqual(scale.msPerPx * (1 - 1e-9));
        expect(coarsest(scale.level)).toBeLessThanOrEqual(scale.msPerPx * 1.4143);
      },
    ),
    { numRuns: 300 },
  );
});
