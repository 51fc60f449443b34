import { beforeEach, expect, test } from "vitest";
import { settled, stage, withoutMotion } from "../support/stage.js";
import { DAY, instantOf } from "../../src/time/instant.js";

beforeEach(withoutMotion);

/** One event a day from 1900 on, each of two days, on two tracks. */
function columns(count: number) {
  const rows = Array.from({ length: count }, (_, row) => row);
  const start = Float64Array.from(rows, (row) => instantOf(1900) + row * DAY);
  return {
    id: Uint32Array.from(rows),
    title: rows.map((row) => `Day ${row}`),
    start,
    end: start.map((instant) => instant + 2 * DAY),
    track: rows.map((row) => (row % 2 === 0 ? "Even" : "Odd")),
  };
}

test("events given as columns are drawn on their tracks, as the days that they touch", async () => {
  const { element, option, find } = await stage({ data: columns(3) }, { "group-by": "category" });
  expect(element.issues).toEqual([]);
  expect(find(".extent").textContent).toContain("3 events");
  expect(option("Day 0").getAttribute("aria-label")).toContain("1 to 2 January 1900");
  expect(element.toSvg()).toContain(">Odd<");
});

test("a document may have its events as columns", async () => {
  const { element, option } = await stage({ data: { version: 1, title: "Days", sources: [], events: columns(3) } });
  expect(element.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(option("Day 2").getAttribute("aria-label")).toContain("1900");
  expect(element.shadowRoot?.querySelector("[aria-label=Days]")).not.toBeNull();
});

test("a fault of a column is told once, with its name, and one of a row with its number", async () => {
  const title = ["Day 0", " ", "Day 2"];
  const { element, find } = await stage({ data: { ...columns(3), title, track: "Even" } });
  expect(element.issues.map(({ path, code }) => `${code} ${path}`)).toEqual([
    "not-a-list /events/track",
    "blank /events/1/title",
  ]);
  expect(find(".extent").textContent).toContain("2 events");
});

test("of many events in columns a sample is there before all are read", async () => {
  const { element, count, find } = await stage({ data: columns(60_000) });
  expect(count("progress")).toBe(1);
  expect(count("[role=option]")).toBeGreaterThan(0);
  await expect.poll(() => count("progress"), { timeout: 20_000 }).toBe(0);
  await settled(element);
  expect(find(".extent").textContent).toContain("60,000 events");
});
