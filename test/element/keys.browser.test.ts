import { beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { spring } from "../support/spring.js";
import { heard, settled, stage, type Stage, withoutMotion } from "../support/stage.js";

beforeEach(withoutMotion);

/** March to May, with the focus on an event. */
async function focusedOn(name: string, attributes: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const timeline = await stage({ data: spring }, attributes);
  timeline.option(name).focus();
  await settled(timeline.element);
  return timeline;
}

async function press({ element }: Stage, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await settled(element);
}

test.each([
  ["{ArrowRight}", "Reply comes"],
  ["{ArrowLeft}", "Talks pause"],
  ["{Home}", "Envoy arrives"],
  ["{End}", "Envoy returns"],
  ["{ArrowRight}{ArrowRight}{ArrowLeft}", "Reply comes"],
])("from the letter, %s goes to: %s", async (keys, name) => {
  const timeline = await focusedOn("Letter sent");
  await press(timeline, keys);
  expect(timeline.focused()).toBe(name);
});

test("an arrow beyond the last event in view brings the next one into view", async () => {
  const timeline = await focusedOn("Letter sent", { start: "2020-04-10", end: "2020-04-20" });
  await press(timeline, "{ArrowRight}");
  expect(timeline.focused()).toBe("Reply comes");
  const [from, to] = timeline.element.domain;
  expect(from).toBeLessThan(Date.UTC(2020, 3, 27));
  expect(to).toBeGreaterThan(Date.UTC(2020, 3, 28));
});

test("Home and End stay in view, with ctrl they reach the ends of all events", async () => {
  const timeline = await focusedOn("Letter sent", { start: "2020-04-01", end: "2020-04-30" });
  await press(timeline, "{End}");
  expect(timeline.focused()).toBe("Reply comes");
  await press(timeline, "{Control>}{End}{/Control}");
  expect(timeline.focused()).toBe("Envoy returns");
  await press(timeline, "{Control>}{Home}{/Control}");
  expect(timeline.focused()).toBe("Envoy arrives");
});

test("up and down go from track to track", async () => {
  const timeline = await stage({ data: spring }, { "group-by": "category" });
  const top = (name: string): number => timeline.option(name).getBoundingClientRect().top;
  const [first = "", second = "", third = ""] = ["Envoy arrives", "Talks pause", "Letter sent"].sort(
    (a, b) => top(a) - top(b),
  );
  const category = (name = ""): string | undefined => spring.events.find(({ title }) => title === name)?.category;
  timeline.option(first).focus();
  await press(timeline, "{ArrowDown}");
  expect(category(timeline.focused())).toBe(category(second));
  await press(timeline, "{ArrowDown}");
  expect(category(timeline.focused())).toBe(category(third));
  await press(timeline, "{ArrowDown}");
  expect(category(timeline.focused())).toBe(category(third));
  await press(timeline, "{ArrowUp}");
  expect(category(timeline.focused())).toBe(category(second));
});

test("an arrow at the last event does nothing, and the page does not scroll for it", async () => {
  const timeline = await focusedOn("Envoy returns");
  const { domain } = timeline.element;
  await press(timeline, "{ArrowRight}");
  expect(timeline.focused()).toBe("Envoy returns");
  expect(timeline.element.domain).toEqual(domain);
});

test("plus and minus zoom about the event in focus, 0 shows everything", async () => {
  const timeline = await focusedOn("Letter sent");
  const { element, span, instantAt, option } = timeline;
  const all = element.domain;
  const noon = Date.UTC(2020, 3, 13, 12);
  const { left, width } = option("Letter sent").getBoundingClientRect();
  const before = span();
  await press(timeline, "+");
  expect(span()).toBeCloseTo(before / 2, -1);
  const share = (noon - all[0]) / before;
  expect((noon - element.domain[0]) / span()).toBeCloseTo(share, 6);
  expect(Math.abs(instantAt(left + width / 2) - noon)).toBeLessThan(before);
  await press(timeline, "-");
  expect(span()).toBeCloseTo(before, -1);
  await press(timeline, "++");
  await press(timeline, "0");
  expect(element.domain).toEqual(all);
  expect(timeline.focused()).toBe("Letter sent");
});

test("Page Down and Page Up turn pages, shift and the arrows move a tenth", async () => {
  const timeline = await focusedOn("Letter sent", { start: "2020-04-10", end: "2020-04-19" });
  const { element, span } = timeline;
  const [from] = element.domain;
  await press(timeline, "{PageDown}");
  expect(element.domain[0] - from).toBeCloseTo(0.9 * span(), -1);
  await press(timeline, "{PageUp}");
  expect(element.domain[0]).toBeCloseTo(from, -1);
  await press(timeline, "{Shift>}{ArrowRight}{/Shift}");
  expect(element.domain[0] - from).toBeCloseTo(0.1 * span(), -1);
  await press(timeline, "{Shift>}{ArrowLeft}{/Shift}");
  expect(element.domain[0]).toBeCloseTo(from, -1);
});

test("Space selects and keeps the focus; Enter goes on to the details", async () => {
  const timeline = await focusedOn("Talks begin");
  await press(timeline, " ");
  expect(timeline.element.selected).toBe("talks");
  expect(timeline.focused()).toBe("Talks begin");
  expect(timeline.root.activeElement?.getAttribute("aria-selected")).toBe("true");
  await press(timeline, "{Enter}");
  expect(timeline.root.activeElement?.matches("h3")).toBe(true);
  expect(timeline.focused()).toBe("Talks begin");
});

test("Escape in the list closes the details and stays", async () => {
  const timeline = await focusedOn("Talks begin");
  await press(timeline, " ");
  await press(timeline, "{Escape}");
  expect(timeline.element.selected).toBeUndefined();
  expect(timeline.count(".details")).toBe(0);
  expect(timeline.focused()).toBe("Talks begin");
});

test("Escape in the details leads back to the event", async () => {
  const timeline = await focusedOn("Talks begin");
  await press(timeline, "{Enter}");
  await press(timeline, "{Tab}");
  await press(timeline, "{Escape}");
  expect(timeline.element.selected).toBeUndefined();
  expect(timeline.root.activeElement?.matches("[role=option]")).toBe(true);
  expect(timeline.focused()).toBe("Talks begin");
});

test.each([
  ["a", {}],
  ["F6", {}],
  ["Tab", {}],
  ["Escape", {}],
  ["+", { ctrlKey: true }],
  ["-", { metaKey: true }],
  ["ArrowLeft", { altKey: true }],
  ["ArrowRight", { ctrlKey: true }],
  ["0", { ctrlKey: true }],
])("%s with %o is left to the page", async (key, keys) => {
  const timeline = await focusedOn("Letter sent");
  const { domain } = timeline.element;
  const event = new KeyboardEvent("keydown", { key, ...keys, bubbles: true, composed: true, cancelable: true });
  timeline.root.activeElement?.dispatchEvent(event);
  await settled(timeline.element);
  expect(event.defaultPrevented).toBe(false);
  expect(timeline.element.domain).toEqual(domain);
  expect(timeline.focused()).toBe("Letter sent");
});

test("keys outside the list do nothing to the timeline", async () => {
  const changes = heard("timeline-view-change", "timeline-select");
  const { element, button } = await stage({ data: spring });
  const { domain } = element;
  button("fit").focus();
  await userEvent.keyboard("{ArrowRight}{End}+-");
  expect(element.domain).toEqual(domain);
  expect(changes).toEqual([]);
});

test("whatever is in view, one event takes the tab stop", async () => {
  const timeline = await focusedOn("Letter sent");
  for (const keys of ["+", "+", "{PageDown}", "{ArrowRight}", "{PageUp}", "0"]) {
    await press(timeline, keys);
    expect(timeline.count("[role=option][tabindex='0']"), keys).toBe(1);
  }
});

test("Tab reaches and leaves the timeline in a number of stops that does not grow with the events", async () => {
  const stops = async (count: number): Promise<string[]> => {
    const data = Array.from({ length: count }, (_, index) => ({
      id: `e${index}`,
      title: `Event ${index}`,
      date: `${1000 + index}`,
    }));
    const { element, root } = await stage({ data });
    const names: string[] = [];
    (document.activeElement as HTMLElement | null)?.blur();
    element.before(Object.assign(document.createElement("button"), { id: "before" }));
    document.querySelector<HTMLElement>("#before")?.focus();
    for (let stop = 0; stop < 20; stop++) {
      await userEvent.keyboard("{Tab}");
      if (document.activeElement !== element) break;
      names.push(root.activeElement?.getAttribute("role") ?? root.activeElement?.localName ?? "");
    }
    document.querySelector("#before")?.remove();
    element.remove();
    return names;
  };
  const few = await stops(3);
  expect(few).toEqual(["a", "select", "button", "button", "button", "button", "button", "option", "slider", "slider"]);
  expect(await stops(300)).toEqual(few);
});

test("an event in focus that joins a cluster hands the focus to the cluster", async () => {
  const data = Array.from({ length: 200 }, (_, day) => ({
    id: `e${day}`,
    title: `Event ${day} with a long name`,
    date: new Date(Date.UTC(2020, 0, 1) + day * 86_400_000).toISOString().slice(0, 10),
  }));
  const timeline = await stage({ data }, { start: "2020-03-01", end: "2020-03-04" });
  const { element, root, count } = timeline;
  timeline.option("Event 61").focus();
  element.fit();
  await settled(element);
  expect(count("[role=option].cluster")).toBeGreaterThan(0);
  expect(document.activeElement).toBe(element);
  expect(root.activeElement?.matches("[role=option]")).toBe(true);
});

test("an event in focus that is no longer in the data hands the focus to the nearest", async () => {
  const { element, option, root } = await stage({ data: spring });
  option("Envoy returns").focus();
  element.data = { ...spring, events: spring.events.slice(0, 3) };
  await settled(element);
  expect(document.activeElement).toBe(element);
  expect(root.activeElement?.matches("[role=option]")).toBe(true);
});
