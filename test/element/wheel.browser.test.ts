import { afterEach, expect, test } from "vitest";
import { commands } from "vitest/browser";
import { DAY, HOUR, YEAR } from "../../src/time/instant.js";
import { spring } from "../support/spring.js";
import { heard, nextFrame, settled, stage } from "../support/stage.js";

afterEach(() => {
  document.body.style.removeProperty("height");
  scrollTo(0, 0);
});

const stay = (event: Event): void => event.preventDefault();

/** Longer than d3 waits for the next turn of a wheel. */
const pause = (): Promise<unknown> => new Promise((done) => setTimeout(done, 250));

test("ctrl and the wheel zoom about the pointer", async () => {
  const { element, instantAt, pixels, inPlot, span } = await stage({ data: spring });
  const before = span();
  const at = inPlot(300, 100);
  const instant = instantAt(at[0]);
  await commands.wheel({ at, by: [0, -100], key: "Control", times: 6 });
  await expect.poll(span).toBeLessThan(before / 3);
  await settled(element);
  expect(Math.abs(pixels(instantAt(at[0]) - instant))).toBeLessThan(1);
  await commands.wheel({ at, by: [0, 100], key: "Control", times: 3 });
  await pause();
  expect(Math.abs(pixels(instantAt(at[0]) - instant))).toBeLessThan(1);
});

test("a plain wheel scrolls the page, leaves the view alone and tells how to zoom", async () => {
  document.body.style.setProperty("height", "3000px");
  const { element, inPlot, count } = await stage({ data: spring });
  const { domain } = element;
  await commands.wheel({ at: inPlot(300, 100), by: [0, 100] });
  await expect.poll(() => scrollY).toBeGreaterThan(50);
  expect(element.domain).toEqual(domain);
  expect(count(".wheel-hint")).toBe(1);
});

test("ctrl and the wheel do not scroll the page", async () => {
  document.body.style.setProperty("height", "3000px");
  const { inPlot, span } = await stage({ data: spring });
  const before = span();
  await commands.wheel({ at: inPlot(300, 100), by: [0, 100], key: "Control" });
  await expect.poll(span).toBeGreaterThan(before);
  expect(scrollY).toBe(0);
});

test.each([
  ["a sideways wheel", { by: [120, 0] }],
  ["shift and the wheel", { by: [0, 120], key: "Shift" }],
] as const)("%s pans by as many pixels", async (_, turn) => {
  const { element, inPlot, pixels, span } = await stage({ data: spring }, { start: "2020-04", end: "2020-04" });
  const [from] = element.domain;
  const before = span();
  await commands.wheel({ at: inPlot(300, 100), ...turn });
  await expect.poll(() => pixels(element.domain[0] - from)).toBeCloseTo(120, 3);
  expect(span()).toBeCloseTo(before, -1);
});

test("with wheel=none every wheel is the page's", async () => {
  document.body.style.setProperty("height", "3000px");
  const { element, inPlot } = await stage({ data: spring }, { wheel: "none" });
  const { domain } = element;
  // Ctrl and the wheel would zoom the page itself.
  document.addEventListener("wheel", stay, { passive: false });
  await commands.wheel({ at: inPlot(300, 100), by: [0, -100], key: "Control" });
  document.removeEventListener("wheel", stay);
  await commands.wheel({ at: inPlot(300, 100), by: [120, 0] });
  await commands.wheel({ at: inPlot(300, 100), by: [0, 100] });
  await expect.poll(() => scrollY).toBeGreaterThan(50);
  expect(element.domain).toEqual(domain);
});

test("with wheel=zoom a plain wheel zooms, and the page stays", async () => {
  document.body.style.setProperty("height", "3000px");
  const { inPlot, span } = await stage({ data: spring }, { wheel: "zoom" });
  const before = span();
  await commands.wheel({ at: inPlot(300, 100), by: [0, -100] });
  await expect.poll(span).toBeLessThan(before);
  expect(scrollY).toBe(0);
});

test("two hundred turns lead from years to minutes and back, with the same instant under the pointer", async () => {
  const data = [
    { id: "first", title: "First", date: "1990-01-01" },
    { id: "second", title: "Second", date: "2020-06-15T12:00:00Z" },
  ];
  const { element, instantAt, pixels, inPlot, span } = await stage({ data });
  const at = inPlot(400, 100);
  const instant = instantAt(at[0]);
  expect(span()).toBeGreaterThan(30 * YEAR);
  await commands.wheel({ at, by: [0, -100], key: "Control", times: 100 });
  await expect.poll(span).toBeLessThan(HOUR);
  await settled(element);
  expect(Math.abs(pixels(instantAt(at[0]) - instant))).toBeLessThan(1);
  await pause();
  await commands.wheel({ at, by: [0, 100], key: "Control", times: 100 });
  await expect.poll(span).toBeGreaterThan(60 * YEAR);
  await settled(element);
  expect(Math.abs(instantAt(at[0]) - instant)).toBeLessThan(DAY);
});

test("a turn of the wheel tells the page of each step, and once more when the view has come to rest", async () => {
  const events = heard("timeline-view-change");
  const { element, inPlot } = await stage({ data: spring });
  await commands.wheel({ at: inPlot(300, 100), by: [0, -100], key: "Control" });
  await expect.poll(() => events.at(-1)?.detail.settled).toBe(true);
  expect(events.map(({ detail }) => [detail.cause, detail.settled])).toEqual([
    ["zoom.wheel", false],
    ["zoom.wheel", true],
  ]);
  expect(events.at(-1)?.detail.domain).toEqual(element.domain);
});

test("what a pointer rests on says its title and date", async () => {
  const { option, find, count } = await stage({ data: spring });
  const box = option("Reply comes").getBoundingClientRect();
  await commands.point([box.x + 5, box.y + 5]);
  await expect.poll(() => count(".tip")).toBe(1);
  expect(find(".tip").textContent).toContain("Reply comes, 27 April 2020");
  await commands.point([5, 5]);
  await nextFrame();
  await expect.poll(() => count(".tip")).toBe(0);
});

test("what is pointed at is named only as long as it is in view", async () => {
  const { element, count, option } = await stage({ data: spring });
  const { x, y, width, height } = option("Reply comes").getBoundingClientRect();
  await commands.point([x + width / 2, y + height / 2]);
  await expect.poll(() => count(".tip")).toBe(1);
  element.zoomTo("2020-03");
  await settled(element);
  expect(count(".tip")).toBe(0);
});
