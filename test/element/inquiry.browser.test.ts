import { beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { bridge } from "../../stories/bridge.js";
import { light } from "../../src/paint/theme.js";
import { settled, stage, type Stage, withoutMotion } from "../support/stage.js";

beforeEach(withoutMotion);

const titles = ({ root }: Stage): string[] =>
  Array.from(
    root.querySelectorAll("[role=option]"),
    (option) => option.getAttribute("aria-label")?.split(",")[0] ?? "",
  );

test("search finds words of quotations and of the sources' titles, whatever their case", async () => {
  const timeline = await stage({ data: bridge });
  await userEvent.type(timeline.find(".filters [type=search]"), "TOWARDS its end");
  await settled(timeline.element);
  expect(titles(timeline)).toEqual(["Bridge to open in June"]);
  expect(timeline.find(".filters output").textContent).toBe("1 of 5 events");
  timeline.element.query = "thousands cross";
  await settled(timeline.element);
  expect(titles(timeline)).toEqual(["The bridge opens", "Last ferry to sail"]);
});

/** Cells of the overview in which a bar stands, and those in which it has the colour of what is shown. */
function overviewCells({ root }: Stage): { readonly all: number; readonly strong: number } {
  const canvas = root.querySelector<HTMLCanvasElement>(".overview canvas");
  const { width = 0, height = 0 } = canvas ?? {};
  const ground = canvas?.getContext("2d")?.getImageData(0, height - 1, width, 1).data ?? [];
  const colour = [1, 3, 5].map((at) => Number.parseInt(light.occurred.slice(at, at + 2), 16));
  const [all, strong] = [new Set<number>(), new Set<number>()];
  for (let x = 0; x < width; x++) {
    const cell = Math.floor(x / devicePixelRatio / 4);
    if (ground[4 * x + 3] !== 0) all.add(cell);
    if (colour.every((value, channel) => ground[4 * x + channel] === value)) strong.add(cell);
  }
  return { all: all.size, strong: strong.size };
}

test.each([
  ["words", { query: "towards its end" }],
  ["a source", { source: "times-opens" }],
  ["the disputed", { disputed: true }],
])("the overview keeps all events behind those of %s", async (_, choice) => {
  const timeline = await stage({ data: bridge });
  const before = overviewCells(timeline);
  Object.assign(timeline.element, choice);
  await settled(timeline.element);
  const after = overviewCells(timeline);
  expect(before.strong).toBeGreaterThan(0);
  expect(after.all).toBe(before.all);
  expect(after.strong).toBeGreaterThan(0);
  expect(after.strong).toBeLessThan(before.strong);
});

test("as of a day a source has the events for which it was cited by then", async () => {
  const timeline = await stage({ data: bridge, source: "times-opens" }, { "as-of": "2025-09-07" });
  const { element } = timeline;
  const told = (): string => timeline.find(".filters output").textContent;
  expect(told()).toMatch(/^0 events/u);
  element.asOf = "2025-09-08";
  await settled(element);
  const known = Number.parseInt(told(), 10);
  const citing = bridge.events.filter(({ citations }) => citations.some(({ source }) => source === "times-opens"));
  expect(known).toBe(citing.length);
  element.query = "thousands cross";
  await settled(element);
  expect(Number.parseInt(told(), 10)).toBe(
    titles(timeline).filter((title) => !timeline.option(title).classList.contains("faint")).length,
  );
});

test("Enter in the search goes to what was found, and opens it where it is one event", async () => {
  const timeline = await stage({ data: bridge });
  const { element } = timeline;
  const causes: string[] = [];
  element.addEventListener("timeline-view-change", ({ detail }) => causes.push(detail.cause));
  const all = element.domain[1] - element.domain[0];
  await userEvent.type(timeline.find(".filters [type=search]"), "bridge{Enter}");
  await settled(element);
  expect([element.selected, titles(timeline).length > 1]).toEqual([undefined, true]);
  await userEvent.fill(timeline.find(".filters [type=search]"), "towards its end");
  await userEvent.keyboard("{Enter}");
  await settled(element);
  expect(element.selected).toBe("opening-june");
  expect(element.domain[1] - element.domain[0]).toBeLessThan(all / 2);
  expect(timeline.option("Bridge to open in June").getAttribute("aria-selected")).toBe("true");
  expect(new Set(causes)).toEqual(new Set(["zoom.search"]));
});

test("Enter in a search that finds nothing goes nowhere", async () => {
  const timeline = await stage({ data: bridge, query: "submarine" });
  const { domain } = timeline.element;
  timeline.find(".filters [type=search]").focus();
  await userEvent.keyboard("{Enter}");
  await settled(timeline.element);
  expect([timeline.element.domain, timeline.element.selected]).toEqual([domain, undefined]);
});

test("what matches nothing says so, and the timeline stays where it is", async () => {
  const timeline = await stage({ data: bridge, query: "submarine" });
  expect(timeline.find(".filters output").textContent).toBe("No event matches.");
  expect(timeline.count(".plot")).toBe(1);
});

test("of a chosen source its events stay and the others fade", async () => {
  const timeline = await stage({ data: bridge, source: "times-opens" });
  const faint = titles(timeline).filter((title) => timeline.option(title).classList.contains("faint"));
  expect(faint).toEqual(["Bridge to open in spring", "Bridge to open in June", "Bridge to open in autumn"]);
  expect(timeline.find(".filters output").textContent).toBe("2 events, 1 of them in this source alone");
});

test("the disputed alone are those about which sources differ", async () => {
  const timeline = await stage({ data: bridge, disputed: true });
  expect(titles(timeline)).toEqual(["The bridge opens"]);
});

test("a copy is confirmed when the clipboard has it, and shown when the browser refuses", async () => {
  const copied: string[] = [];
  let allows = true;
  const original = Object.getOwnPropertyDescriptor(Navigator.prototype, "clipboard");
  Object.defineProperty(navigator, "clipboard", {
    configurable: true,
    value: {
      writeText: (text: string) => (allows ? Promise.resolve(copied.push(text)) : Promise.reject(new Error("no"))),
    },
  });
  onTestFinished(() => {
    Reflect.deleteProperty(navigator, "clipboard");
    if (original) Object.defineProperty(Navigator.prototype, "clipboard", original);
  });
  const timeline = await stage({ data: bridge, selected: "opening" });
  await userEvent.click(timeline.button("copy-citations"));
  await settled(timeline.element);
  expect(timeline.find(".copy .confirmed").textContent).toBe("Copied");
  expect(copied[0]).toContain("Thousands cross the new bridge");
  expect(copied[0]).not.toContain("City to open harbour bridge");
  allows = false;
  await userEvent.click(timeline.button("copy-citations"));
  await settled(timeline.element);
  expect(timeline.find<HTMLTextAreaElement>(".by-hand textarea").value).toBe(copied[0]);
});

test("what is downloaded is what was chosen: one format, of the events in view", async () => {
  const timeline = await stage({ data: bridge }, { start: "2025-10", end: "2025-11" });
  const blobs = vi.spyOn(URL, "createObjectURL");
  const clicks = vi.spyOn(HTMLAnchorElement.prototype, "click").mockReturnValue();
  onTestFinished(() => void vi.restoreAllMocks());
  timeline.find<HTMLDetailsElement>(".export").open = true;
  const [format, scope] = timeline.root.querySelectorAll<HTMLSelectElement>(".export select");
  if (format === undefined || scope === undefined) throw new Error("no choice of format and scope");
  await userEvent.selectOptions(format, "csl-json");
  await userEvent.selectOptions(scope, "view");
  await userEvent.click(timeline.button("download"));
  expect(clicks.mock.contexts.map((link) => (link as HTMLAnchorElement).download)).toEqual(["timeline.json"]);
  const [[blob] = []] = blobs.mock.calls;
  const text = blob instanceof Blob ? await blob.text() : "";
  const items = JSON.parse(text) as { id: string }[];
  expect(items.map(({ id }) => id)).toEqual(["times-delay", "times-opens"]);
});

test("the citations of some events are exported by call, and an unknown id is named", async () => {
  const { element } = await stage({ data: bridge });
  expect(element.exportCitations("biblatex", ["ferry"])).toContain("Thousands cross the new bridge");
  expect(() => element.exportCitations("ris", ["tunnel"])).toThrow(/tunnel/u);
});
