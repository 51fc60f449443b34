import { expect, onTestFinished, test, vi } from "vitest";
import { commands } from "vitest/browser";
import { spring } from "../support/spring.js";
import { heard, nextFrame, settled, stage, type Stage } from "../support/stage.js";

const spring2020 = { start: "2020-03", end: "2020-06" };

/** One step of a wheel that zooms about an x of the plot, by default its left edge. */
async function turn(on: Stage, deltaY = -5, x = 0): Promise<void> {
  report(on, deltaY, x);
  await on.element.updateComplete;
}

function report({ find }: Stage, deltaY: number, x = 0): void {
  const plot = find(".plot");
  const { left, top } = plot.getBoundingClientRect();
  const init = { deltaY, ctrlKey: true, clientX: left + x, clientY: top + 20 };
  plot.dispatchEvent(new WheelEvent("wheel", { ...init, bubbles: true, cancelable: true, composed: true }));
}

const press = (element: HTMLElement, key: string): boolean =>
  element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));

/** Whether a canvas shows anything in a box of the page, at its own colour of ink. */
function isInked(canvas: HTMLCanvasElement, { x, y, width, height }: DOMRect): boolean {
  const { left, top } = canvas.getBoundingClientRect();
  const at = [x - left, y - top, width, height].map((length) => Math.round(length * devicePixelRatio));
  const [column = 0, line = 0, columns = 0, lines = 0] = at;
  const { data } = canvas.getContext("2d")?.getImageData(column, line, columns, lines) ?? { data: [] };
  return data.some((value, index) => index % 4 === 3 && value > 128);
}

test("while a wheel turns the options stay where they were, unseen, and their names are on the canvas", async () => {
  const on = await stage({ data: spring }, spring2020);
  const { option, find, rested } = on;
  const canvas = find<HTMLCanvasElement>(".plot canvas");
  const before = option("Talks begin").style.transform;
  const lineOf = (): DOMRect => find(`[aria-label^="Talks begin"] .label`).getBoundingClientRect();
  expect(isInked(canvas, lineOf())).toBe(false);
  await turn(on, -1);
  expect(isInked(canvas, lineOf())).toBe(true);
  for (let step = 0; step < 4; step++) await turn(on);
  expect(option("Talks begin").style.transform).toBe(before);
  expect(getComputedStyle(find(".items")).opacity).toBe("0");
  await rested();
  expect(option("Talks begin").style.transform).not.toBe(before);
  expect(getComputedStyle(find(".items")).opacity).toBe("1");
  expect(isInked(canvas, lineOf())).toBe(false);
});

test("what is pressed while the options rest is what is seen there, not what was", async () => {
  const on = await stage({ data: spring }, spring2020);
  const { element, option } = on;
  const click = async (box: DOMRect, shift: number): Promise<void> => {
    const [clientX, clientY] = [box.x + 6 + shift, box.y + box.height / 2];
    const target = element.shadowRoot?.elementFromPoint(clientX, clientY);
    target?.dispatchEvent(new MouseEvent("click", { clientX, clientY, bubbles: true, composed: true }));
    await element.updateComplete;
  };
  const before = option("Letter sent").getBoundingClientRect();
  const fromEdge = before.x - on.find(".plot").getBoundingClientRect().x;
  await turn(on, -30);
  await click(before, 0);
  expect(element.selected).not.toBe("letter");
  await click(before, (fromEdge + 6) * (2 ** 0.3 - 1));
  expect(element.selected).toBe("letter");
});

test("the window of the overview goes with the view, painted, and is the page's own again at rest", async () => {
  const on = await stage({ data: spring }, spring2020);
  const { find, rested, root } = on;
  const painted = root.querySelector<HTMLCanvasElement>(".overview canvas:last-child");
  const window = find(".window");
  const { width } = window.style;
  expect(painted && getComputedStyle(painted).visibility).toBe("hidden");
  await turn(on, -50);
  expect(painted && getComputedStyle(painted).visibility).toBe("visible");
  expect([window.style.width, getComputedStyle(window).opacity]).toEqual([width, "0"]);
  await rested();
  expect(Number.parseFloat(window.style.width)).toBeLessThan(Number.parseFloat(width));
  expect(getComputedStyle(window).opacity).toBe("1");
});

test("a key that is pressed before the wheel rests moves the focus at once", async () => {
  const on = await stage({ data: spring }, spring2020);
  const { element, option, focused, count } = on;
  option("Letter sent").focus();
  await element.updateComplete;
  await turn(on);
  press(option("Letter sent"), "ArrowRight");
  await settled(element);
  expect([focused(), count(".held")]).toEqual(["Reply comes", 0]);
});

test("an end of the window that is moved by a key before the wheel rests goes on from where it is", async () => {
  const on = await stage({ data: spring }, spring2020);
  for (let step = 0; step < 3; step++) await turn(on, -50);
  const [from, to] = on.element.domain;
  const [first = 0, last = 0] = [on.find(".handle").ariaValueMin, on.find(".handle").ariaValueMax].map(Number);
  press(on.find(".handle"), "ArrowLeft");
  expect(on.element.domain[0]).toBeCloseTo(from - (last - first) / 50, -1);
  expect(on.element.domain[1]).toBeCloseTo(to, -1);
});

test("the window is grasped where it is seen, before its elements have followed", async () => {
  const on = await stage({ data: spring }, spring2020);
  const strip = on.find(".overview").getBoundingClientRect();
  const [first = 0, last = 0] = [on.find(".handle").ariaValueMin, on.find(".handle").ariaValueMax].map(Number);
  for (let step = 0; step < 3; step++) await turn(on, -50);
  const [from, to] = on.element.domain;
  const span = to - from;
  const xOf = (instant: number): number => strip.x + ((instant - first) / (last - first)) * strip.width;
  await commands.drag([xOf((from + to) / 2), strip.y + 20], [xOf((from + to) / 2) + 30, strip.y + 20]);
  await settled(on.element);
  expect(on.element.domain[1] - on.element.domain[0]).toBeCloseTo(span, -1);
  expect(on.element.domain[0] - from).toBeCloseTo((30 / strip.width) * (last - first), -6);
});

test("what is asked for while the view is held is there at rest: the samples of the legend are painted", async () => {
  const data = [...spring.events, { id: "plan", title: "A plan", date: "2020-06", status: "expected" }];
  const on = await stage({ data });
  const samples = (): readonly boolean[] =>
    Array.from(on.root.querySelectorAll<HTMLCanvasElement>("canvas[data-form]"), (canvas) =>
      isInked(canvas, canvas.getBoundingClientRect()),
    );
  expect(samples()).not.toContain(false);
  expect(samples().length).toBeGreaterThan(0);
  await turn(on, -60);
  on.element.query = "a";
  await on.element.updateComplete;
  await turn(on, 60);
  await on.rested();
  expect(samples()).not.toContain(false);
  expect(samples().length).toBeGreaterThan(0);
});

test("new data while a wheel turns are drawn at once, names and all", async () => {
  const on = await stage({ data: spring }, spring2020);
  await turn(on);
  on.element.data = undefined;
  await on.element.updateComplete;
  await turn(on).catch(() => undefined);
  on.element.data = { ...spring };
  await settled(on.element);
  expect(on.count("[role=option]")).toBe(7);
});

test("where a page has no frames, as in a hidden tab, updates come all the same", async () => {
  const on = await stage({ data: spring }, spring2020);
  const frame = vi.spyOn(globalThis, "requestAnimationFrame").mockReturnValue(0);
  onTestFinished(() => frame.mockRestore());
  report(on, -5);
  on.element.label = "Anew";
  await on.element.updateComplete;
  await expect.poll(() => on.find("h2").textContent).toBe("Anew");
});

test("a gesture whose end is never told ends by itself", async () => {
  const on = await stage({ data: spring }, spring2020);
  const { find, count, inPlot } = on;
  const plot = find(".plot");
  const press = (type: string, x: number): boolean => {
    const [clientX, clientY] = inPlot(x, 10);
    const init = { pointerId: 7, isPrimary: true, button: 0, buttons: 1, clientX, clientY, bubbles: true };
    return plot.dispatchEvent(new PointerEvent(type, { ...init, composed: true }));
  };
  // A pointer that a script makes cannot be captured.
  plot.setPointerCapture = () => undefined;
  press("pointerdown", 200);
  press("pointermove", 150);
  await on.element.updateComplete;
  expect(count(".held")).toBe(1);
  await expect.poll(() => count(".held")).toBe(0);
  await nextFrame();
});

test("however often a wheel reports, a frame is drawn once, and the page is told once", async () => {
  const told = heard("timeline-view-change");
  const on = await stage({ data: spring }, spring2020);
  const canvas = on.find<HTMLCanvasElement>(".plot canvas");
  const draw = vi.spyOn(CanvasRenderingContext2D.prototype, "clearRect");
  onTestFinished(() => draw.mockRestore());
  let frames = 0;
  const count = (): void => {
    frames++;
    if (frames < 1000) requestAnimationFrame(count);
  };
  requestAnimationFrame(count);
  for (let step = 0; step < 100; step++) {
    report(on, -1);
    await new Promise((done) => setTimeout(done));
  }
  const drawn = draw.mock.contexts.filter((context) => (context as CanvasRenderingContext2D).canvas === canvas).length;
  expect(drawn).toBeGreaterThan(1);
  expect(drawn).toBeLessThanOrEqual(frames);
  expect(told.length).toBe(drawn);
  frames = 1000;
});
