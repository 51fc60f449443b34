import type { CDPSession } from "playwright";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import type { EventTimelineElement } from "../../src/index.js";
import type { Interval } from "../../src/time/instant.js";
import { MOST_LABELS } from "../../src/scene/labels.js";
import { randomOccurrences } from "../bench/occurrences.js";
import { act, Chance, type Gesture, gesture } from "../support/monkey.js";
import { give, look, recover, reset, see, type State } from "../support/monkey-page.js";
import { Site, type Visit } from "../support/page.js";

const SIZES = [20, 2000, 100_000] as const;
type Size = (typeof SIZES)[number];
/** Sizes in the order of their turns; each seed begins with another. */
const TURNS: readonly Size[] = [20, 2000, 100_000, 2000, 20, 2000, 20, 2000];

/** Gestures of a seed; after so many of them all is looked at, and after so many the monkey looks where to put its hands. */
const GESTURES = 2000;
const CHECK = 50;
const LOOK = 25;
/** Elements in the shadow root, and CSS px that names may touch by. */
const MOST_ELEMENTS = 1000;
const TOUCH = 1;
/** CSS px by which the cells of clusters may reach out of the view. */
const REACH = 400;
/**
 * What may be more when the first data are back: nodes and bytes than after a first round, listeners than before any
 * gesture. Templates stay, and a browser may keep what was last touched: one timeline of 2000 nodes, not one of each swap.
 */
const LEFT_OVER = { nodes: 3000, listeners: 2, heap: 8e6 };
/** The largest: more clusters than it has room for would not all have a node. */
const WINDOW = { width: 900, height: 700 };
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
      else if (batch % 2 === 0) await put(TURNS[(batch / 2 + seed) % TURNS.length]);
      if (batch % 8 === 3) {
        // Away while they are still being read.
        if (batch % 16 === 11) await put(100_000);
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
      await forget(session);
      await page.locator("event-timeline").evaluate(reset);
      await put(2000);
      await check();
      await page.locator("event-timeline").evaluate((element: EventTimelineElement) => element.fit());
      await check();
      return remainsOf(session);
    };

    const { listeners } = await settle();
    for (let batch = 0; batch < SIZES.length; batch++) await play(batch);
    const { nodes, heap } = await settle();
    for (let batch = SIZES.length; batch < GESTURES / CHECK; batch++) await play(batch);
    const after = await settle();
    const more = { nodes: after.nodes - nodes, listeners: after.listeners - listeners, heap: after.heap - heap };
    for (const name of ["nodes", "listeners", "heap"] as const)
      expect(more[name], `${name} of seed ${seed}`).toBeLessThanOrEqual(LEFT_OVER[name]);
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
    () => page.setViewportSize({ width: chance.whole(320, WINDOW.width), height: chance.whole(400, WINDOW.height) }),
    () => page.setViewportSize({ width: chance.whole(320, WINDOW.width), height: chance.whole(400, WINDOW.height) }),
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

/**
 * Takes the pointer to the corner of the page, and asks for a menu there: a browser keeps what the last menu was for, and a
 * finger that rests on a slow machine asks for one.
 */
async function forget(session: CDPSession): Promise<void> {
  await session.send("Input.dispatchMouseEvent", { type: "mouseMoved", x: 0, y: 0 });
  for (const type of ["mousePressed", "mouseReleased"] as const)
    await session.send("Input.dispatchMouseEvent", { type, x: 0, y: 0, button: "right", clickCount: 1 });
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
