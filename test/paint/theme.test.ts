import { expect, test } from "vitest";
import type { Role, Theme } from "../../src/marks/pen.js";
import { dark, light } from "../../src/paint/theme.js";

/** Relative luminance (WCAG 2.2) of a colour written as `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dim + 0.05);
}

const inks: readonly Role[] = ["ink", "muted", "occurred", "expected", "cancelled", "accent", "now"];
const cases = (
  [
    ["light", light],
    ["dark", dark],
  ] as const
).flatMap(([name, theme]) =>
  (["paper", "band"] as const).flatMap((ground) =>
    inks.map((ink): [string, Role, Role, Theme] => [name, ink, ground, theme]),
  ),
);

test.each(cases)("in %s, text in %s can be read on %s", (_, ink, ground, theme) => {
  expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(4.5);
});

test("black on white is as far apart as can be", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});
