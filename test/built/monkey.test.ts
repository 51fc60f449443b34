import type { CDPSession } from "playwright";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { EventTimelineElement } from "../../src/index.js";
import type { Interval } from "../../src/time/instant.js";
import { MOST_LABELS } from "../../src/scene/labels.js";
import { randomOccurrences } from "../bench/occurrences.js";
import { act, type Box, Chance, type Gesture, gesture, type Sight } from "../support/monkey.js";
import { Site, type Visit } from "../support/page.js";

const SIZES = [20, 2000, 100_000] as const;
type Size = (typeof SIZES)[number];
/** Sizes in the order of their turns; each seed begins with another. */
const TURNS: readonly Size[] = [20, 2000, 100_000, 2000];

/** Gestures of a seed; after so many of them all is looked at, and after so many the monkey looks where to put its hands. */
const GESTURES = 2000;
const CHECK = 50;
const LOOK = 25;
/** Elements in the shadow root but for the list of references, and CSS px that names may touch by. */
const MOST_ELEMENTS = 1000;
const TOUCH = 1;
/** CSS px by which the cells of clusters may reach out of the view. */
const REACH = 400;
/**
 * What may be more than before when the first data are back, in nodes, listeners and bytes. Templates stay, and a browser
 * may keep what was last touched: that is one timeline of 2000 nodes, not one of each swap.
 */
const LEFT_OVER = { nodes: 3000, listeners: 20, heap: 8e6 };
/** The largest: more clusters than it has room for would not all have a node. */
const WINDOW = { width: 1100, height: 800 };
const STATUSES = ["occurred", "occurred", "occurred", "expected", "cancelled"];

/** A day of publication of each source, also its name. */
const issues = ["2014-05-01", "2016-03-09", "2018-07-20", "2021-01-02", "2023-11-30"];

/** An event as the test itself counts it. */
interface Counted {
  readonly time: Interval;
  /** All that a search looks through. */
  readonly text: string;
  readonly issued: string;
}

/** Four tracks of eight. */
const trackOf = (lane: string): string => lane.replace(/[5-8]$/u, "4");

const DAY = 86_400_000;
const herd = new Map<Size, readonly Counted[]>();
let site: Site;

beforeAll(async () => {
  site = await Site.open();
  for (const size of SIZES) {
    const occurrences = randomOccurrences(size);
    const issuedOf = (index: number): string => issues[index % issues.length] ?? "";
    const sources = issues.map((issued) => ({
      id: issued,
      type: "webpage",
      title: `Review of ${issued}`,
      URL: `https://example.org/${issued}`,
      issued: { "date-parts": [issued.split("-").map(Number)] },
    }));
    const events = occurrences.map(({ id, title, lane, date }, index) => ({
      id,
      title,
      date,
      category: trackOf(lane),
      status: STATUSES[index % STATUSES.length],
      citations: [{ source: issuedOf(index) }],
    }));
    site.put(`/${size}.json`, JSON.stringify({ version: 1, title: `${size} events`, sources, events }));
    herd.set(
      size,
      occurrences.map(({ title, lane, start, end }, index) => ({
        time: [start, end ?? start + DAY],
        text: `${title}\n${trackOf(lane)}\nReview of ${issuedOf(index)}`.toLowerCase(),
        issued: issuedOf(index),
      })),
    );
  }
}, 60_000);
afterAll(() => site.close());

test.each([1, 2, 3, 4, 5])(
  "2,000 gestures of a monkey of seed %i leave a timeline whole, and nothing behind",
  async (seed) => {
    const chance = new Chance(seed / 7);
    const visit = await site.visit(
      '<script type="module" src="/dist/event-timeline.min.js"></script><event-timeline></event-timeline>',
    );
    const { page, complaints } = visit;
    onTestFinished(() => page.close());
    await page.evaluate(() => customElements.whenDefined("event-timeline"));
    // The page stays where it is, and nothing of it is dragged by the system.
    await page.evaluate(() => {
      for (const type of ["timeline-link", "dragstart"]) addEventListener(type, (event) => event.preventDefault());
    });
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    await session.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 2 });

    let size: Size | undefined;
    const done: Gesture[] = [];
    const put = async (next: Size | undefined): Promise<void> => {
      size = next;
      await page.locator("event-timeline").evaluate(give, next);
    };
    const check = async (): Promise<void> => {
      const seen = await page.locator("event-timeline").evaluate(look, { touch: TOUCH, mostNames: MOST_LABELS });
      const told = `seed ${seed}, ${size} events, ${done.length} gestures, then ${JSON.stringify(seen.state)}; last:\n${done
        .slice(-CHECK)
        .map(({ words }) => words)
        .join("\n")}\n`;
      expect(complaints, told).toEqual([]);
      expect(seen.faults, told).toEqual([]);
      expect(seen.elements, told).toBeLessThanOrEqual(MOST_ELEMENTS);
      const [least, most] = size === undefined ? [0, 0] : countIn(herd.get(size) ?? [], seen.state);
      expect(seen.shown, `too many are shown: ${told}`).toBeLessThanOrEqual(most);
      if (!seen.isCut) expect(seen.shown, `too few are shown: ${told}`).toBeGreaterThanOrEqual(least);
    };
    const play = async (batch: number): Promise<void> => {
      if (batch < SIZES.length) await put(SIZES[batch]);
      else if (batch % 4 === 0) await put(TURNS[(batch / 4 + seed) % TURNS.length]);
      if (batch % 8 === 7) {
        // Away while they are still being read.
        if (batch % 16 === 7) await put(100_000);
        await put(undefined);
      }
      await page.locator("event-timeline").evaluate(recover);
      await change(visit, chance);
      for (let count = 0; count < CHECK; count += LOOK) {
        const sight = await page.locator("event-timeline").evaluate(see);
        const gestures = Array.from({ length: LOOK }, () => gesture(chance, sight));
        done.push(...gestures);
        await act(session, gestures);
      }
      await check();
    };
    const settle = async (): Promise<Remains> => {
      await page.setViewportSize(WINDOW);
      await page.emulateMedia({ colorScheme: null, reducedMotion: null });
      await session.send("Input.dispatchMouseEvent", { type: "mouseMoved", x: 0, y: 0 });
      await page.locator("event-timeline").evaluate(reset);
      await put(2000);
      await check();
      await page.locator("event-timeline").evaluate((element: EventTimelineElement) => element.fit());
      await check();
      return remainsOf(session);
    };

    for (let batch = 0; batch < SIZES.length; batch++) await play(batch);
    const before = await settle();
    for (let batch = SIZES.length; batch < GESTURES / CHECK; batch++) await play(batch);
    const after = await settle();
    for (const name of ["nodes", "listeners", "heap"] as const)
      expect(after[name] - before[name], `${name} of seed ${seed}`).toBeLessThan(LEFT_OVER[name]);
  },
  300_000,
);

/** Something around the timeline, or one of its properties, becomes another. */
async function change({ page }: Visit, chance: Chance): Promise<void> {
  const timeline = page.locator("event-timeline");
  const set = (properties: Partial<EventTimelineElement>): Promise<unknown> =>
    timeline.evaluate((element: EventTimelineElement, given) => Object.assign(element, given), properties);
  const { asOf, source } = { asOf: chance.pick(["", ...issues]), source: chance.pick(["", "", ...issues]) };
  const changes: readonly (() => Promise<unknown>)[] = [
    () => page.setViewportSize({ width: chance.whole(320, WINDOW.width), height: chance.whole(400, 1000) }),
    () => page.setViewportSize({ width: chance.whole(320, WINDOW.width), height: chance.whole(400, 1000) }),
    () => page.emulateMedia({ colorScheme: chance.pick(["light", "dark"]) }),
    () => page.emulateMedia({ reducedMotion: chance.pick(["reduce", "no-preference"]) }),
    () =>
      page.evaluate(
        (paper) => document.documentElement.style.setProperty("--timeline-paper", paper),
        chance.pick(["white", "linen", "black"]),
      ),
    () => set({ groupBy: chance.pick(["none", "category", "status", "source"]) }),
    () => set({ asOf: asOf === "" ? undefined : asOf }),
    () => set({ source }),
    () => set({ gaps: chance.pick(["keep", "compress"]) }),
    () => set({ wheel: chance.pick(["auto", "zoom", "none"]) }),
  ];
  await chance.pick(changes)();
}

/** Events that a view must show, and those that it may. */
function countIn(events: readonly Counted[], { domain, msPerPx, query, asOf }: State): readonly [number, number] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  const asked = events.filter(
    ({ text, issued }) => (asOf === undefined || issued <= asOf) && words.every((word) => text.includes(word)),
  );
  const touching = ([from, to]: Interval): number => asked.filter(({ time }) => time[0] < to && time[1] > from).length;
  return [touching(domain), touching([domain[0] - REACH * msPerPx, domain[1] + REACH * msPerPx])];
}

interface Remains {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

async function remainsOf(session: CDPSession): Promise<Remains> {
  for (let round = 0; round < 2; round++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const valueOf = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { nodes: valueOf("Nodes"), listeners: valueOf("JSEventListeners"), heap: valueOf("JSHeapUsedSize") };
}

/** Where a view is and what is asked of it. */
interface State {
  readonly domain: Interval;
  readonly msPerPx: number;
  readonly query: string;
  readonly asOf: string | undefined;
}

interface Seen {
  readonly state: State;
  readonly faults: readonly string[];
  readonly elements: number;
  /** Events and the numbers on clusters. */
  readonly shown: number;
  /** Whether there are as many names as there may be, so that not all other events have a node. */
  readonly isCut: boolean;
}

// What follows runs on the page.

/** Gives a timeline other data, each time as new objects. */
async function give(element: EventTimelineElement, size: number | undefined): Promise<void> {
  element.data = size === undefined ? undefined : await (await fetch(`/${size}.json`)).json();
}

/** Something is in view again, whatever was looked for or how deep it went. */
function recover(element: EventTimelineElement): void {
  element.query = "";
  element.fit();
}

function reset(element: EventTimelineElement): void {
  Object.assign(element, { query: "", source: "", asOf: undefined, groupBy: "none", gaps: "keep", wheel: "auto" });
  element.select(undefined);
  document.documentElement.style.removeProperty("--timeline-paper");
  (element.shadowRoot?.activeElement as HTMLElement | undefined)?.blur();
  scrollTo(0, 0);
}

/** What of a timeline is in the window, its plot brought there. */
function see(element: EventTimelineElement): Sight {
  const { shadowRoot: root } = element;
  const seen = (selector: string): Box[] =>
    Array.from(root?.querySelectorAll(selector) ?? [], (part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
      return { x, y, width: Math.min(right, innerWidth) - x, height: Math.min(bottom, innerHeight) - y };
    }).filter(({ width, height }) => width > 0 && height > 0);
  root?.querySelector(".plot")?.scrollIntoView({ block: "nearest", behavior: "instant" });
  return {
    plot: seen(".plot")[0],
    overview: seen(".overview")[0],
    search: seen("[type=search]")[0],
    marks: seen("[role=option], .label"),
    // Files and the clipboard are not the monkey's.
    buttons: seen("button:not([data-action=download], [data-action=chronicle], [data-action^=copy]), a, summary"),
  };
}

/** Waits until a timeline is at rest, and looks at all of it. */
async function look(
  element: EventTimelineElement,
  { touch, mostNames }: { readonly touch: number; readonly mostNames: number },
): Promise<Seen> {
  const root = element.shadowRoot ?? document;
  const faults: string[] = [];
  const until = performance.now() + 60_000;
  for (let same = 0, last = ""; same < 3;) {
    await new Promise(requestAnimationFrame);
    await element.updateComplete;
    const isBusy = root.querySelector(".timeline")?.getAttribute("aria-busy") !== "false";
    const now = element.domain.join();
    same = now === last && !isBusy ? same + 1 : 0;
    last = now;
    if (performance.now() < until) continue;
    faults.push("never at rest");
    break;
  }
  const plot = root.querySelector(".plot")?.getBoundingClientRect() ?? new DOMRect();
  const boxes = Array.from(root.querySelectorAll(".label"), (label) => {
    const parts = [label, ...label.children].map((part) => part.getBoundingClientRect());
    const [left, right] = [Math.min(...parts.map((part) => part.left)), Math.max(...parts.map((part) => part.right))];
    const { top, bottom } = label.getBoundingClientRect();
    return { left, right, top, bottom, text: label.textContent };
  }).filter((box) => box.right > plot.left && box.left < plot.right);
  boxes.forEach((one, index) => {
    for (const other of boxes.slice(index + 1)) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > touch && down > touch)
        faults.push(`"${one.text}" and "${other.text}" overlap by ${across} × ${down}`);
    }
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollX !== 0 || scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth} wide in ${clientWidth}`);
  const options = [...root.querySelectorAll("[role=option]")];
  const counts = options.map((option) => {
    const [, number = "1"] = /^([\d,]+) events,/u.exec(option.getAttribute("aria-label") ?? "") ?? [];
    return option.classList.contains("cluster") ? Number(number.replaceAll(",", "")) : 1;
  });
  const { domain, query, asOf } = element;
  return {
    state: { domain, msPerPx: (domain[1] - domain[0]) / plot.width, query, asOf: asOf ?? undefined },
    faults,
    elements: root.querySelectorAll(":not(.references *)").length,
    shown: counts.reduce((sum, count) => sum + count, 0),
    isCut: root.querySelectorAll(".label").length >= mostNames,
  };
}
