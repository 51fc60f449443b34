import axe from "axe-core";
import { afterEach, expect, onTestFinished, test, vi } from "vitest";
import { commands, userEvent } from "vitest/browser";
import { timeline as diplomacy } from "../../src/data.js";
import type { EventTimelineElement } from "../../src/index.js";
import { colours, settled, stage, type Stage } from "../support/stage.js";
import { spring } from "../support/spring.js";

afterEach(async () => {
  await commands.emulateMedia({ colorScheme: null, reducedMotion: null, forcedColors: null, contrast: null });
});

/** A style sheet for one test. */
function styled(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  onTestFinished(() => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  });
}

/** A colour as the canvas has it. */
function painted(colour: string): string {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  return Array.from(context.getImageData(0, 0, 1, 1).data.slice(0, 3)).join();
}

test("the marks have the colours that the page gives them", async () => {
  styled("event-timeline { --timeline-occurred: rgb(1, 92, 85) }");
  const timeline = await stage({ data: spring });
  expect(colours(timeline)).toContain("1,92,85");
});

test("a colour that changes by a class on the page is painted anew", async () => {
  styled("html.brand event-timeline { --timeline-occurred: rgb(170, 1, 85) }");
  const timeline = await stage({ data: spring });
  expect(colours(timeline)).not.toContain("170,1,85");
  document.documentElement.classList.add("brand");
  onTestFinished(() => document.documentElement.classList.remove("brand"));
  await expect.poll(() => colours(timeline)).toContain("170,1,85");
});

test("a dark page has dark colours, and the marks follow when it turns", async () => {
  styled("html { color-scheme: light dark }");
  await commands.emulateMedia({ colorScheme: "light" });
  const timeline = await stage({ data: spring });
  const light = colours(timeline);
  const inLight = timeline.element.toSvg();
  await commands.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => timeline.element.toSvg()).not.toBe(inLight);
  const dark = colours(timeline);
  expect([...dark].filter((colour) => !light.has(colour)).length).toBeGreaterThan(0);
});

test("with forced colours the marks have the reader's own", async () => {
  const timeline = await stage({ data: spring });
  await commands.emulateMedia({ forcedColors: "active" });
  await settled(timeline.element);
  const text = getComputedStyle(document.body).color;
  await expect.poll(() => colours(timeline)).toContain(painted(text));
  const own = new Set(
    ["CanvasText", "Canvas", "GrayText", "Highlight", "LinkText", "HighlightText"].map((name) => {
      const probe = document.createElement("i");
      probe.style.setProperty("color", name);
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }),
  );
  const used = Array.from(timeline.element.toSvg().matchAll(/(?:fill|stroke)="(rgb[^"]*)"/gu), ([, colour]) => colour);
  expect(used.length).toBeGreaterThan(0);
  expect(new Set(used)).toSatisfy((all: Set<string>) => [...all].every((colour) => own.has(colour)));
});

test("for readers who asked for less motion the view is there at once", async () => {
  await commands.emulateMedia({ reducedMotion: "reduce" });
  const { span, button } = await stage({ data: spring });
  const before = span();
  button("zoom-in").click();
  expect(span()).toBeCloseTo(before / 2, -1);
});

test("for all others it moves there in steps", async () => {
  const { span, button, rested } = await stage({ data: spring });
  const before = span();
  button("zoom-in").click();
  expect(span()).toBe(before);
  await rested();
  expect(span()).toBeCloseTo(before / 2, -1);
});

test("the canvas is as fine as the screen", async () => {
  const { find } = await stage({ data: spring });
  const canvas = find<HTMLCanvasElement>(".plot canvas");
  expect([canvas.width, canvas.clientWidth]).toEqual([
    Math.round(find(".plot").clientWidth * devicePixelRatio),
    find(".plot").clientWidth,
  ]);
});

test("in a column of 320 pixels nothing is wider than the column", async () => {
  styled("event-timeline { width: 320px }");
  const { find, root } = await stage({ data: diplomacy, selected: "malta-talks" });
  expect(find(".timeline").scrollWidth).toBeLessThanOrEqual(320);
  const wide = Array.from(root.querySelectorAll(".head *, .details *, .references *")).filter(
    (part) => part.getBoundingClientRect().right > 321 + find(".timeline").getBoundingClientRect().left,
  );
  expect(wide).toEqual([]);
});

test("what can be pressed is at least 24 pixels wide and high", async () => {
  const { root } = await stage({ data: diplomacy, selected: "malta-talks" }, { start: "2023-02", end: "2023-11" });
  const small = Array.from(root.querySelectorAll("[role=option], .tools button, .close, .tools select"), (part) => {
    const { width, height } = part.getBoundingClientRect();
    return [part.getAttribute("aria-label") ?? part.className, width, height] as const;
  }).filter(([, width, height]) => Math.min(width, height) < 24);
  expect(small).toEqual([]);
});

/** What axe finds against it, or could not decide about. */
async function faults({ element }: Stage): Promise<readonly string[]> {
  const { violations } = await axe.run(element, {
    runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
    // The page around the element is the tests'.
    rules: { region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

const pending = (): void => {
  const spy = vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise(() => undefined));
  onTestFinished(() => spy.mockRestore());
};

test.each<[state: string, properties: Partial<EventTimelineElement>, attributes: Record<string, string>]>([
  ["all events", { data: diplomacy }, {}],
  ["details and references", { data: diplomacy, selected: "malta-talks" }, { start: "2023-02", end: "2023-11" }],
  ["an expected event", { data: diplomacy, selected: "biden-xi-meeting" }, {}],
  ["tracks", { data: diplomacy }, { "group-by": "place" }],
  ["nothing to show", { data: [], label: "A quiet year" }, {}],
  ["a failure", {}, { src: "data:text/plain,Hello" }],
  [
    "records with faults",
    {
      data: [
        { id: "a", title: "Good", date: "2020" },
        { id: "b", date: "soon" },
      ],
    },
    {},
  ],
])("axe finds nothing against %s, in light and in dark", async (_, properties, attributes) => {
  const timeline = await stage(properties, attributes);
  for (const summary of timeline.root.querySelectorAll("details")) summary.open = true;
  expect(await faults(timeline)).toEqual([]);
  styled("html { color-scheme: dark; background: #15181c; color: #eee }");
  await settled(timeline.element);
  await new Promise((done) => setTimeout(done, 100));
  expect(await faults(timeline)).toEqual([]);
});

test("axe finds nothing against a file on its way", async () => {
  pending();
  const timeline = await stage({}, { src: "/slow.json" });
  expect(timeline.count(".loading")).toBe(1);
  expect(await faults(timeline)).toEqual([]);
});

test("axe finds nothing against a list of events that no zoom parts", async () => {
  const data = Array.from({ length: 60 }, (_, index) => ({
    id: `e${index}`,
    title: `Word ${index}`,
    date: "2020-01-01T12:00:00Z",
  }));
  const timeline = await stage({ data });
  timeline.find("[role=option].cluster").focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => timeline.count(".members")).toBe(1);
  expect(await faults(timeline)).toEqual([]);
});

test("a pointer that moves over the plot paints nothing anew", async () => {
  const { option, find, count } = await stage({ data: spring });
  const canvas = find<HTMLCanvasElement>(".plot canvas");
  const context = canvas.getContext("2d");
  context?.fillRect(0, 0, 3, 3);
  const { x, y } = option("Reply comes").getBoundingClientRect();
  await commands.point([x + 5, y + 5]);
  await expect.poll(() => count(".tip")).toBe(1);
  expect(context?.getImageData(1, 1, 1, 1).data[3]).toBe(255);
});

test("what a page sets for its own text leaves names as wide as they were measured", async () => {
  const plain = await stage({ data: diplomacy }, { start: "2023-02", end: "2023-11" });
  const widths = ({ root }: Stage): readonly number[] =>
    Array.from(root.querySelectorAll(".label"), (label) => label.getBoundingClientRect().width);
  const before = widths(plain);
  expect(before.length).toBeGreaterThan(10);
  Object.assign(plain.element.style, {
    letterSpacing: "4px",
    wordSpacing: "9px",
    textTransform: "uppercase",
    textIndent: "2em",
    fontWeight: "900",
  });
  await settled(plain.element);
  expect(widths(plain)).toEqual(before);
});
