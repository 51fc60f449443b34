import { expect, onTestFinished, test } from "vitest";
import { commands, userEvent } from "vitest/browser";
import type { EventTimelineElement } from "../../src/index.js";
import type { Interval } from "../../src/time/instant.js";
import { spring } from "../support/spring.js";
import { nextFrame, settled, stage, stageOf, withoutMotion } from "../support/stage.js";

const APRIL: Interval = [Date.UTC(2020, 3, 1), Date.UTC(2020, 4, 1)];

test("without an end the view goes from the start to the last event", async () => {
  const { element } = await stage({ data: spring }, { start: "2020-05" });
  expect(element.domain[0]).toBe(Date.UTC(2020, 4, 1));
  expect(element.domain[1]).toBeGreaterThan(Date.UTC(2020, 4, 26));
});

test("attributes that mean nothing count as not given", async () => {
  const whole = (await stage({ data: spring })).element.domain;
  const { element, count } = await stage(
    { data: spring },
    { start: "soon", end: "2020-13", "group-by": "colour", wheel: "fast", "as-of": "yesterday", selected: "nobody" },
  );
  expect(element.domain).toEqual(whole);
  expect(count("[role=option]")).toBe(7);
  expect(count(".details")).toBe(0);
});

test("a domain is shown no closer than a second and no wider than twice the extent", async () => {
  const { element, span } = await stage({ data: spring });
  const whole = span();
  element.domain = [Date.UTC(2020, 3, 1), Date.UTC(2020, 3, 1) + 1];
  expect(span()).toBe(1000);
  element.domain = [Date.UTC(1000, 0), Date.UTC(3000, 0)];
  expect(span()).toBeCloseTo(2 * whole, -1);
});

test("zoomIn and zoomOut halve and double what is in view", async () => {
  await withoutMotion();
  const { element, span } = await stage({ data: spring });
  const before = span();
  element.zoomIn();
  expect(span()).toBeCloseTo(before / 2, -1);
  element.zoomOut();
  expect(span()).toBeCloseTo(before, -1);
});

test("the selected attribute opens an event at once, and setting the property another", async () => {
  const { element, find } = await stage({ data: spring }, { selected: "talks" });
  expect(find(".details h3").textContent).toBe("Talks begin");
  element.selected = "pause";
  await settled(element);
  expect(find(".details h3").textContent).toBe("Talks pause");
  expect(find("[aria-selected=true]").getAttribute("aria-label")).toContain("Talks pause");
});

test("a selection by the reader bubbles out of shadow roots, and the page may refuse it", async () => {
  const { element, option, count } = await stage({ data: spring });
  const host = document.createElement("div");
  document.body.append(host);
  onTestFinished(() => host.remove());
  host.attachShadow({ mode: "open" }).append(element);
  await settled(element);
  const seen: unknown[] = [];
  host.addEventListener("timeline-select", (event) => {
    seen.push([event.bubbles, event.composed, event.cancelable, event.detail.event?.title]);
    event.preventDefault();
  });
  option("Letter sent").click();
  await settled(element);
  expect(seen).toEqual([[true, true, true, "Letter sent"]]);
  expect([element.selected, count(".details")]).toEqual([undefined, 0]);
});

test("two timelines on a page do not hear each other", async () => {
  await withoutMotion();
  const first = await stage({ data: spring }, { start: "2020-04", end: "2020-04" });
  const second = await stage({ data: spring }, { start: "2020-05", end: "2020-05" });
  const { domain } = second.element;
  first.option("Letter sent").focus();
  await userEvent.keyboard("+ ");
  await commands.wheel({ at: first.inPlot(200, 50), by: [0, -100], key: "Control" });
  await settled(first.element);
  expect(first.element.selected).toBe("letter");
  expect([second.element.domain, second.element.selected]).toEqual([domain, undefined]);
});

test("properties set before the element is in the page are kept", async () => {
  const element = document.createElement("event-timeline");
  Object.assign(element, { data: spring, groupBy: "category", selected: "talks", label: "Mine" });
  element.domain = APRIL;
  document.body.append(element);
  onTestFinished(() => element.remove());
  await settled(element);
  const { find } = stageOf(element);
  expect(find("h2").textContent).toBe("Mine");
  expect(find(".details h3").textContent).toBe("Talks begin");
  expect(find("select")).toHaveProperty("value", "category");
  expect(element.domain).toEqual(APRIL);
});

test("properties set before the element is defined are kept, and settable afterwards", async () => {
  // A parsed element of an undefined name is upgraded by the definition; here it takes a class of its own.
  const { EventTimelineElement: Timeline } = await import("../../src/index.js");
  const early = document.createElement("early-timeline") as EventTimelineElement;
  Object.assign(early, { data: spring, selected: "talks" });
  document.body.append(early);
  onTestFinished(() => early.remove());
  customElements.define("early-timeline", class extends Timeline {});
  await settled(early);
  expect(stageOf(early).find(".details h3").textContent).toBe("Talks begin");
  early.data = spring.events.slice(0, 2);
  early.selected = "envoy";
  await settled(early);
  expect(stageOf(early).count("[role=option]")).toBe(2);
  expect(stageOf(early).find(".details h3").textContent).toBe("Envoy arrives");
});

test("an element moved in the page keeps view and selection, and goes on working", async () => {
  const { element, find, inPlot, span } = await stage({ data: spring }, { selected: "talks" });
  element.domain = APRIL;
  const box = document.createElement("div");
  document.body.append(box);
  onTestFinished(() => box.remove());
  box.append(element);
  await settled(element);
  expect(element.domain).toEqual(APRIL);
  expect(find(".details h3").textContent).toBe("Talks begin");
  const before = span();
  await commands.wheel({ at: inPlot(200, 50), by: [0, -100], key: "Control" });
  await expect.poll(span).toBeLessThan(before);
  box.style.setProperty("width", "500px");
  await settled(element);
  expect(find("canvas").clientWidth).toBe(500);
});

test("a timeline that is hidden while it gets its data is drawn when it is shown", async () => {
  const { element, count } = await stage({ data: spring, hidden: true });
  expect(count("[role=option]")).toBe(0);
  element.hidden = false;
  await settled(element);
  expect(count("[role=option]")).toBe(7);
});

/** A timeline is put into the page, drawn, and taken out. */
async function comeAndGo(): Promise<void> {
  const element = document.createElement("event-timeline");
  element.data = spring;
  document.body.append(element);
  await settled(element);
  element.remove();
}

test("a hundred timelines that come and go leave nothing behind", async () => {
  for (let warmUp = 0; warmUp < 3; warmUp++) await comeAndGo();
  const before = await commands.remains();
  for (let round = 0; round < 100; round++) await comeAndGo();
  const after = await commands.remains();
  expect(after.listeners - before.listeners).toBeLessThan(50);
  expect(after.nodes - before.nodes).toBeLessThan(300);
});

test("a timeline connected a hundred times listens once", async () => {
  const { element } = await stage({ data: spring });
  const before = await commands.remains();
  for (let round = 0; round < 100; round++) {
    element.remove();
    document.body.append(element);
    await settled(element);
  }
  const after = await commands.remains();
  expect(after.listeners - before.listeners).toBeLessThan(50);
  expect(after.nodes - before.nodes).toBeLessThan(300);
});

test("a page may give its parts room of their own: the picture is as wide as the plot", async () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    "event-timeline::part(base) { padding: 0 40px } event-timeline::part(plot) { margin-inline: 30px }",
  );
  document.adoptedStyleSheets.push(sheet);
  onTestFinished(() => void document.adoptedStyleSheets.pop());
  const { element, find } = await stage({ data: spring });
  const width = find(".plot").clientWidth;
  expect(width).toBe(element.clientWidth - 140);
  expect(find(".plot canvas").clientWidth).toBe(width);
});

test("a timeline that was taken out of the page and is put back has its colours and its type", async () => {
  const { element } = await stage({ data: spring });
  const before = element.toSvg();
  element.remove();
  element.label = "Out of the page";
  await element.updateComplete;
  await nextFrame();
  document.body.append(element);
  element.label = undefined;
  await settled(element);
  expect(element.toSvg()).toBe(before);
});
