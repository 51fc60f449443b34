import { expect, onTestFinished, test } from "vitest";
import { cdp, commands } from "vitest/browser";
import { spring } from "../support/spring.js";
import { heard, nextFrame, settled, stage, withoutMotion } from "../support/stage.js";

const april = { start: "2020-04", end: "2020-04" };

/** Middle of an element, CSS px. */
function middleOf(element: HTMLElement): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [x + width / 2, y + height / 2];
}

async function withTouch(): Promise<void> {
  const session = cdp() as { send(method: string, params: object): Promise<unknown> };
  await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 2 });
  onTestFinished(async () => {
    await session.send("Emulation.setTouchEmulationEnabled", { enabled: false });
  });
}

test("dragging moves the view by as many pixels as the pointer, and selects nothing", async () => {
  const selections = heard("timeline-select");
  const { element, option, inPlot, pixels, span } = await stage({ data: spring }, april);
  const [from] = element.domain;
  const before = span();
  const [x, y] = middleOf(option("Letter sent"));
  await commands.drag([x, y], [x - 150, y]);
  await settled(element);
  expect(pixels(element.domain[0] - from)).toBeCloseTo(150, 3);
  expect(span()).toBeCloseTo(before, -1);
  expect([selections.length, element.selected]).toEqual([0, undefined]);
  await commands.drag(inPlot(300, 100), inPlot(400, 100), inPlot(300, 100));
  expect(pixels(element.domain[0] - from)).toBeCloseTo(150, 3);
});

test("a drag that began on an event leaves the next press to select", async () => {
  const { element, option } = await stage({ data: spring }, april);
  const [x, y] = middleOf(option("Letter sent"));
  await commands.drag([x, y], [x + 80, y]);
  await settled(element);
  await commands.click(middleOf(option("Letter sent")));
  expect(element.selected).toBe("letter");
});

test("a press on an event selects it, tells the page and shows its details", async () => {
  const selections = heard("timeline-select");
  const { element, option, find } = await stage({ data: spring });
  await commands.click(middleOf(option("Talks begin")));
  await settled(element);
  expect(element.selected).toBe("talks");
  expect(selections.map(({ detail, bubbles, composed }) => [detail.event?.id, bubbles, composed])).toEqual([
    ["talks", true, true],
  ]);
  expect(find(".details h3").textContent).toBe("Talks begin");
});

test("a page that cancels timeline-select keeps its selection", async () => {
  const { element, option, count } = await stage({ data: spring });
  element.addEventListener("timeline-select", (event) => event.preventDefault());
  await commands.click(middleOf(option("Talks begin")));
  await settled(element);
  expect([element.selected, count(".details")]).toEqual([undefined, 0]);
});

test("a double press zooms in by half about the pointer, and out with shift", async () => {
  await withoutMotion();
  const { element, instantAt, pixels, inPlot, span } = await stage({ data: spring });
  const before = span();
  const at = inPlot(200, 60);
  const instant = instantAt(at[0]);
  await commands.click(at, 2);
  await settled(element);
  expect(span() / before).toBeCloseTo(0.5, 6);
  expect(Math.abs(pixels(instantAt(at[0]) - instant))).toBeLessThan(1);
});

test("two fingers that part zoom about the middle between them", async () => {
  await withTouch();
  const { element, instantAt, pixels, inPlot, span } = await stage({ data: spring });
  const before = span();
  const instant = instantAt(inPlot(400, 0)[0]);
  const fingers = (distance: number) => [inPlot(400 - distance, 60), inPlot(400 + distance, 60)];
  await commands.touch([fingers(50), fingers(75), fingers(100), fingers(150)]);
  await settled(element);
  expect(span() / before).toBeCloseTo(1 / 3, 2);
  expect(Math.abs(pixels(instantAt(inPlot(400, 0)[0]) - instant))).toBeLessThan(1);
});

test("one finger across pans, and the page keeps upward and downward swipes", async () => {
  await withTouch();
  const { element, find, inPlot, pixels } = await stage({ data: spring }, april);
  expect(getComputedStyle(find(".plot")).touchAction).toBe("pan-y");
  const [from] = element.domain;
  await commands.touch([300, 290, 250, 200].map((x) => [inPlot(x, 60)]));
  await settled(element);
  // What the browser takes to tell a swipe from a tap is not moved by.
  expect(pixels(element.domain[0] - from)).toBeGreaterThan(70);
});

test("one finger down scrolls the page and leaves the view alone", async () => {
  await withTouch();
  document.body.style.setProperty("height", "3000px");
  onTestFinished(() => {
    document.body.style.removeProperty("height");
    scrollTo(0, 0);
  });
  const { element, inPlot } = await stage({ data: spring }, april);
  const { domain } = element;
  await commands.touch([90, 80, 50, 0, -60].map((y) => [inPlot(300, y)]));
  await expect.poll(() => scrollY).toBeGreaterThan(50);
  expect(element.domain).toEqual(domain);
});

test("each button does what its name says", async () => {
  await withoutMotion();
  const { element, button, span } = await stage({ data: spring }, april);
  const before = span();
  const [from] = element.domain;
  const press = async (action: string): Promise<void> => {
    button(action).click();
    await settled(element);
  };
  await press("zoom-in");
  expect(span() / before).toBeCloseTo(0.5, 6);
  await press("zoom-out");
  expect(span() / before).toBeCloseTo(1, 6);
  await press("later");
  expect((element.domain[0] - from) / before).toBeCloseTo(0.5, 6);
  await press("earlier");
  expect((element.domain[0] - from) / before).toBeCloseTo(0, 6);
  await press("fit");
  expect([element.domain[0] < Date.UTC(2020, 2, 2), element.domain[1] > Date.UTC(2020, 4, 26)]).toEqual([true, true]);
});

test("the window of the overview is dragged by as much as the pointer goes there", async () => {
  const events = heard("timeline-view-change");
  const { element, find, span } = await stage({ data: spring }, april);
  const [from] = element.domain;
  const before = span();
  const window = find(".window");
  const { x } = window.getBoundingClientRect();
  const [middle, y] = middleOf(window);
  await commands.drag([middle, y], [middle + 60, y]);
  await settled(element);
  expect(window.getBoundingClientRect().x - x).toBeCloseTo(60, 0);
  expect(span()).toBeCloseTo(before, -1);
  expect(element.domain[0]).toBeGreaterThan(from);
  expect(events.at(-1)?.detail).toMatchObject({ cause: "overview", settled: true });
});

test("a handle of the overview moves one end alone", async () => {
  const { element, find } = await stage({ data: spring }, april);
  const [from, to] = element.domain;
  const handle = find(".handle + .handle");
  const [x, y] = middleOf(handle);
  await commands.drag([x, y], [x + 80, y]);
  await settled(element);
  expect(element.domain[0]).toBe(from);
  expect(element.domain[1]).toBeGreaterThan(to);
  expect(middleOf(handle)[0] - x).toBeCloseTo(80, 0);
});

test("a press on the overview brings the view there", async () => {
  const { element, find, span } = await stage({ data: spring }, april);
  const before = span();
  const strip = find(".overview").getBoundingClientRect();
  await commands.click([strip.x + 0.8 * strip.width, strip.y + 20]);
  await nextFrame();
  await settled(element);
  expect(middleOf(find(".window"))[0]).toBeCloseTo(strip.x + 0.8 * strip.width, 0);
  expect(span()).toBeCloseTo(before, -1);
});

test("the handles are sliders: arrows move by a fiftieth, page keys by a fifth, Home and End to the limits", async () => {
  const { element, find } = await stage({ data: spring }, april);
  const handle = find(".handle");
  const [first, last] = [Number(handle.ariaValueMin), Number(handle.ariaValueMax)];
  const [from] = element.domain;
  const moved = async (key: string): Promise<number> => {
    handle.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));
    await settled(element);
    return (element.domain[0] - from) / (last - first);
  };
  expect(await moved("ArrowLeft")).toBeCloseTo(-0.02, 4);
  expect(await moved("PageDown")).toBeCloseTo(-0.22, 4);
  expect(await moved("ArrowRight")).toBeCloseTo(-0.2, 4);
  await moved("Home");
  expect(element.domain[0]).toBeCloseTo(first, -1);
  expect(handle.ariaValueText).toMatch(/2020/);
});
