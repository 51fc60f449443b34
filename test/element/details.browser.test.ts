import { beforeEach, expect, onTestFinished, test } from "vitest";
import { commands, userEvent } from "vitest/browser";
import { HOUR } from "../../src/time/instant.js";
import { heard, settled, stage, type Stage, withoutMotion } from "../support/stage.js";
import { spring } from "../support/spring.js";

beforeEach(withoutMotion);

async function press({ element }: Stage, keys: string): Promise<void> {
  await userEvent.keyboard(keys);
  await settled(element);
}

test("the details say when, and which sources say so in which words", async () => {
  const { find } = await stage({ data: spring, selected: "talks" });
  expect(find(".details time").textContent).toBe("16 March 2020");
  const cited = Array.from(find(".details").querySelectorAll("cite"), ({ textContent }) => textContent);
  expect(cited).toEqual(["Talks in spring", "After the talks"]);
  expect(find(".details q").textContent).toBe("the talks began on Monday");
});

test("a citation with a quotation leads to the quoted words", async () => {
  const { find } = await stage({ data: spring, selected: "talks" });
  expect(find<HTMLAnchorElement>(".details a").href).toBe(
    "https://example.org/times#:~:text=the%20talks%20began%20on%20Monday",
  );
});

test("an event without sources says so", async () => {
  const { find } = await stage({ data: spring, selected: "pause" });
  expect(find(".details").textContent).toContain("This event cites no source.");
});

test("from an event, Enter and Tab reach its first source, and Escape returns to the event", async () => {
  const timeline = await stage({ data: spring });
  timeline.option("Talks begin").focus();
  await press(timeline, "{Enter}");
  expect(timeline.root.activeElement?.localName).toBe("h3");
  await press(timeline, "{Tab}");
  expect(timeline.root.activeElement?.textContent?.trim()).toBe("Talks in spring");
  await press(timeline, "{Tab}");
  expect(timeline.focused()).toBe("Reference 1");
  await press(timeline, "{Escape}");
  expect(timeline.focused()).toBe("Talks begin");
});

test("a citation's number leads to the reference, and the reference back to its events", async () => {
  const timeline = await stage({ data: spring, selected: "talks" });
  const { element, root, find } = timeline;
  find(".details [data-action=reference][data-id=post]").focus();
  await press(timeline, "{Enter}");
  expect(root.activeElement?.getAttribute("data-reference")).toBe("post");
  expect(root.activeElement?.textContent).toContain("After the talks");
  const summary = root.activeElement?.querySelector("summary");
  expect(summary?.textContent).toBe("Cited by 2 events");
  summary?.focus();
  await press(timeline, "{Enter}");
  await press(timeline, "{Tab}{Tab}{Enter}");
  expect(element.selected).toBe("treaty");
  expect(root.activeElement?.matches(".details h3")).toBe(true);
  expect(timeline.focused()).toBe("Treaty signed");
});

test("the button that closes the details leads back to the event", async () => {
  const timeline = await stage({ data: spring });
  timeline.option("Talks begin").focus();
  await press(timeline, "{Enter}");
  await userEvent.click(timeline.button("close"));
  await settled(timeline.element);
  expect(timeline.count(".details")).toBe(0);
  expect(timeline.focused()).toBe("Talks begin");
});

test("a link to a source is told before it is followed, and the page may stay", async () => {
  const { element, find } = await stage({ data: spring, selected: "talks" });
  const followed: unknown[] = [];
  const before = location.href;
  element.addEventListener("timeline-link", (event) => {
    followed.push([event.detail.url, event.detail.source, event.bubbles, event.composed]);
    event.preventDefault();
  });
  const clicks: boolean[] = [];
  element.addEventListener("click", (event) => clicks.push(event.defaultPrevented));
  await userEvent.click(find(".details a"));
  expect(followed).toEqual([
    ["https://example.org/times#:~:text=the%20talks%20began%20on%20Monday", "times", true, true],
  ]);
  expect(clicks).toEqual([true]);
  expect(location.href).toBe(before);
});

test("a link of another scheme than the web's is not a link", async () => {
  const [source] = spring.sources;
  const data = {
    ...spring,
    // oxlint-disable-next-line no-script-url
    sources: [{ ...source, URL: "javascript:alert(1)" }, ...spring.sources.slice(1)],
  };
  const { root, count } = await stage({ data, selected: "talks" });
  expect(count(".details cite")).toBe(2);
  expect(Array.from(root.querySelectorAll("a[data-source]"), (link) => link.getAttribute("href"))).not.toContainEqual(
    expect.stringContaining("script"),
  );
});

/** Sixty events, an hour apart from each other, and one ten years later. */
const hours = [
  ...Array.from({ length: 60 }, (_, hour) => ({
    id: `h${hour}`,
    title: `Hour ${hour}`,
    date: new Date(Date.UTC(2020, 0, 1) + hour * HOUR).toISOString().slice(0, 19) + "Z",
  })),
  { id: "late", title: "Late", date: "2030-01-01" },
];

test("a cluster opens by zooming to its events, step by step until they have names", async () => {
  const changes = heard("timeline-view-change");
  const { element, root, find, count, span } = await stage({ data: hours });
  const spans = [span()];
  while (count("[role=option].cluster") > 0 && root.querySelector("[aria-label^='Hour 30']") === null) {
    const { x, y, width, height } = find("[role=option].cluster").getBoundingClientRect();
    await commands.click([x + width / 2, y + height / 2]);
    await settled(element);
    spans.push(span());
    expect(spans.at(-1)).toBeLessThan(0.8 * (spans.at(-2) ?? 0));
  }
  expect(count("[role=option].event")).toBeGreaterThan(0);
  expect(spans.length).toBeGreaterThan(1);
  expect(changes.at(-1)?.detail).toMatchObject({ cause: "zoom.cluster", settled: true });
});

test("a cluster opened by a key keeps the focus in the list", async () => {
  const timeline = await stage({ data: hours });
  timeline.find("[role=option].cluster").focus();
  await press(timeline, "{Enter}");
  expect(timeline.root.activeElement?.matches("[role=option]")).toBe(true);
});

test("events at one instant, which no zoom parts, are listed to choose from", async () => {
  const data = Array.from({ length: 60 }, (_, index) => ({
    id: `e${index}`,
    title: `Word ${index}`,
    date: "2020-01-01T12:00:00Z",
  }));
  const timeline = await stage({ data });
  const { element, root, find } = timeline;
  find("[role=option].cluster").focus();
  await press(timeline, "{Enter}");
  const members = root.querySelectorAll<HTMLElement>(".members button");
  expect(members.length).toBeGreaterThan(10);
  expect(root.activeElement?.matches(".details h3")).toBe(true);
  const wanted = members[2]?.textContent;
  members[2]?.focus();
  await press(timeline, "{Enter}");
  expect(find(".details h3").textContent).toBe(wanted);
  expect(root.activeElement?.matches(".details h3")).toBe(true);
  expect(element.selected).toBe(members[2]?.dataset["id"]);
});

test("what a selection says is heard by the page before it is shown", async () => {
  const order: string[] = [];
  const { element, option, count } = await stage({ data: spring });
  element.addEventListener("timeline-select", () => order.push(`asked, ${count(".details")} open`));
  option("Letter sent").click();
  await settled(element);
  order.push(`${count(".details")} open`);
  expect(order).toEqual(["asked, 0 open", "1 open"]);
});

test("the list tells how long it is and where each event stands in it", async () => {
  const { root } = await stage({ data: spring }, { start: "2020-04", end: "2020-05" });
  const places = Array.from(root.querySelectorAll("[role=option]"), (option) => [
    Number(option.getAttribute("aria-posinset")),
    option.getAttribute("aria-setsize"),
  ]);
  expect(places.length).toBeGreaterThan(2);
  expect(new Set(places.map(([, size]) => size))).toEqual(new Set(["7"]));
  const positions = places.map(([position]) => Number(position));
  expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
});

test("what names an event on the canvas is in the page as text that can be found", async () => {
  const host = document.createElement("div");
  document.body.append(host);
  onTestFinished(() => host.remove());
  const { root } = await stage({ data: spring });
  const labels = Array.from(root.querySelectorAll(".label > span:first-child"), ({ textContent }) =>
    textContent?.trim(),
  );
  expect(labels).toEqual(spring.events.map(({ title }) => title));
});

test("references are written in the style asked for, and addresses that a style lets through are looked at", async () => {
  const { element, root } = await stage({ data: spring });
  const first = (): string => root.querySelector(".references li p")?.textContent?.trim() ?? "";
  element.citationStyle = "mla";
  await settled(element);
  expect(first()).toContain("“Talks in Spring.”");
  element.citationStyle = () => [
    { text: "here", href: "javascript:alert(1)" },
    { text: "there", href: "https://example.org/there" },
  ];
  await settled(element);
  expect(first().replaceAll(/\s+/gu, "")).toBe("herethere");
  expect(Array.from(root.querySelectorAll(".references a"), ({ textContent }) => textContent?.trim())).toEqual([
    "there",
    "there",
  ]);
});

test("a hundred sources of fifty events each are a thousand elements at most: ways back are there once they are opened", async () => {
  const sources = Array.from({ length: 120 }, (_, index) => ({
    id: `s${index}`,
    type: "webpage",
    title: `Page ${index}`,
  }));
  const citations = sources.map(({ id }) => ({ source: id }));
  const events = Array.from({ length: 60 }, (_, index) => ({
    id: `e${index}`,
    title: `Event ${index}`,
    date: `20${String(index + 10)}`,
    status: "occurred" as const,
    citations,
  }));
  const { root, find, count, element } = await stage({ data: { version: 1, sources, events } });
  expect(count("*")).toBeLessThanOrEqual(1000);
  expect(count(".references [data-action=select]")).toBe(0);
  const [first, second] = root.querySelectorAll<HTMLElement>(".references summary");
  first?.click();
  await expect.poll(() => count(".references [data-action=select]")).toBe(50);
  expect(find(".references details[open]").textContent).toContain("10 more");
  second?.click();
  await expect.poll(() => second?.parentElement?.querySelectorAll("[data-action=select]").length).toBe(50);
  expect([count(".references details[open]"), count(".references [data-action=select]")]).toEqual([1, 50]);
  second?.click();
  await expect.poll(() => count(".references [data-action=select]")).toBe(0);
  expect(element.selected).toBeUndefined();
});
