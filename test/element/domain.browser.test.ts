import { expect, test } from "vitest";
import { DAY } from "../../src/time/instant.js";
import { spring } from "../support/spring.js";
import { heard, settled, stage, withoutMotion } from "../support/stage.js";

const april = [Date.UTC(2020, 3, 1), Date.UTC(2020, 4, 1)] as const;

test("the domain can be set before there are data, and is kept for them", async () => {
  const element = document.createElement("event-timeline");
  element.domain = april;
  expect(element.domain).toEqual(april);
  document.body.append(element);
  element.data = spring;
  await settled(element);
  expect(element.domain).toEqual(april);
  element.remove();
});

test("the domain can be set and read at once after there are data", async () => {
  const { element } = await stage({ data: spring });
  element.domain = april;
  expect(element.domain).toEqual(april);
  await settled(element);
  expect(element.domain).toEqual(april);
});

test.each([
  ["the first instant after the second", [2, 1]],
  ["twice the same instant", [1, 1]],
  ["no number", [NaN, 1]],
  ["no end", [0, Infinity]],
  ["a text", ["0", "1"]],
])("a domain with %s is refused", async (_, domain) => {
  const { element } = await stage({ data: spring });
  expect(() => (element.domain = domain as never)).toThrow(RangeError);
});

test("what the page does itself is not told to it", async () => {
  await withoutMotion();
  const told = heard("timeline-view-change", "timeline-select", "timeline-load", "timeline-error");
  const { element } = await stage({ data: spring });
  element.domain = april;
  element.fit();
  element.zoomTo("2020-04");
  element.zoomIn();
  element.zoomOut();
  element.selected = "talks";
  element.select("return");
  element.next();
  element.previous();
  await settled(element);
  element.data = [];
  await settled(element);
  expect(told.map(({ type }) => type)).toEqual([]);
});

test("a view is made no wider than twice the extent, and stays by the events", async () => {
  const { element, span } = await stage({ data: spring });
  element.domain = [0, Date.UTC(2100, 0, 1)];
  await settled(element);
  expect(span()).toBeLessThan(200 * DAY);
  element.domain = [0, DAY];
  await settled(element);
  expect(element.domain[1]).toBeGreaterThan(Date.UTC(2020, 1, 25));
});

test("start and end say what the first view shows", async () => {
  const { element } = await stage({ data: spring }, { start: "2020-04", end: "2020-04" });
  expect(element.domain).toEqual(april);
});

test("a start that is no date counts as not given", async () => {
  const { element } = await stage({ data: spring }, { start: "April" });
  expect(element.domain[0]).toBeLessThan(Date.UTC(2020, 2, 2));
});

test("zoomTo takes a date or an interval, and what is no date is refused", async () => {
  const { element } = await stage({ data: spring });
  element.zoomTo("2020-04");
  expect([element.domain[0] < april[0], element.domain[1] > april[1]]).toEqual([true, true]);
  expect(element.domain[1] - element.domain[0]).toBeLessThan(40 * DAY);
  element.zoomTo(april);
  expect(element.domain).toEqual(april);
  expect(() => element.zoomTo("April")).toThrow("April");
});

test("fit shows all events", async () => {
  const { element } = await stage({ data: spring }, { start: "2020-04", end: "2020-04" });
  element.fit();
  expect([element.domain[0] < Date.UTC(2020, 2, 2), element.domain[1] > Date.UTC(2020, 4, 26)]).toEqual([true, true]);
});

test("a resize keeps the domain and fills the new width", async () => {
  const { element, find, count } = await stage({ data: spring });
  const { domain } = element;
  element.style.setProperty("width", "500px");
  await settled(element);
  expect(element.domain).toEqual(domain);
  expect(find<HTMLCanvasElement>(".plot canvas").width).toBe(find(".plot").clientWidth);
  element.style.setProperty("width", "90px");
  await settled(element);
  element.style.setProperty("width", "900px");
  await settled(element);
  expect(element.domain).toEqual(domain);
  expect(count("[role=option]")).toBe(7);
});

test("new data are shown whole, without a trace of the view before", async () => {
  const { element } = await stage({ data: spring });
  element.data = [{ id: "moon", title: "Moon landing", date: "1969-07-20" }];
  await settled(element);
  expect([element.domain[0] < Date.UTC(1969, 6, 21), element.domain[1] > Date.UTC(1969, 6, 20)]).toEqual([true, true]);
});

test("next and previous walk through the events in the order of time", async () => {
  const { element } = await stage({ data: spring });
  element.next();
  expect(element.selected).toBe("envoy");
  element.next();
  expect(element.selected).toBe("talks");
  element.previous();
  element.previous();
  expect(element.selected).toBe("envoy");
  element.selected = undefined;
  element.previous();
  expect(element.selected).toBe("return");
});

test("select opens the details of an event, brings it into view, and closes them without an id", async () => {
  await withoutMotion();
  const { element, find, count } = await stage({ data: spring }, { start: "2020-03", end: "2020-03" });
  element.select("return");
  await settled(element);
  expect(find(".details h3").textContent).toBe("Envoy returns");
  expect(find("[aria-selected=true]").ariaLabel).toMatch(/^Envoy returns/);
  expect(element.domain[1]).toBeGreaterThan(Date.UTC(2020, 4, 25));
  element.select(undefined);
  await settled(element);
  expect(count(".details")).toBe(0);
  element.select("nobody");
  await settled(element);
  expect(count(".details")).toBe(0);
});

test("toSvg gives a document that stands alone, with every name in view", async () => {
  const { element } = await stage({ data: spring });
  const parsed = new DOMParser().parseFromString(element.toSvg(), "image/svg+xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  expect(parsed.documentElement.localName).toBe("svg");
  const text = parsed.documentElement.textContent;
  for (const title of ["A spring", "Envoy arrives", "Talks begin", "Treaty signed", "Envoy returns"])
    expect(text).toContain(title);
});

test("there is nothing to export from a timeline without data", () => {
  expect(() => document.createElement("event-timeline").toSvg()).toThrow("nothing to export");
});
