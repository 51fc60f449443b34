import { type Browser, chromium, type Page } from "playwright";
import { findChromium } from "../support/chromium.js";
import { perform, scroll } from "./gestures.js";
import type { Library } from "./libraries.js";
import { Metrics } from "./metrics.js";
import type { Size } from "./occurrences.js";
import type { NoSample, Sample } from "./results.js";

/** Ms that the mount, or a gesture, may take. */
const LIMIT = 60_000;

/** Measures a library once, in a browser of its own. What is wrong with one that fails is printed. */
export async function measure(origin: string, library: Library, size: Size): Promise<Sample | NoSample> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.on("pageerror", ({ message }) => console.error(`${library.name}: ${message}`));
    await page.goto(origin);
    await page.evaluate(([name, size]) => bench.prepare(name, size), [library.name, size] as const);
    return await sampleOf(page, await Metrics.of(page), library);
  } catch (error) {
    if (error instanceof Slow) return "> 60 s";
    console.error(error);
    return "fails";
  } finally {
    await browser.close();
  }
}

export async function chromiumVersion(): Promise<string> {
  const browser = await launch();
  await browser.close();
  return browser.version();
}

export async function launch(): Promise<Browser> {
  const { executablePath, env, args } = await findChromium();
  return chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args: [...args],
  });
}

async function sampleOf(page: Page, metrics: Metrics, { name, zoom, pan }: Library): Promise<Sample> {
  const heap = await metrics.heap();
  const before = await metrics.settled();
  await page.evaluate(() => bench.longestTask());
  await page.evaluate(() => bench.frame());
  const mounted = await within(page.evaluate(() => bench.mount()).then(() => metrics.settled()));
  const mountTask = await page.evaluate(() => bench.longestTask());
  const elements = await page.evaluate(() => bench.elements());
  const added = (await metrics.heap()) - heap;

  const perStep = async (gesture: () => Promise<number>): Promise<number> => {
    const from = await metrics.settled();
    const steps = await within(gesture());
    return ((await within(metrics.settled())) - from) / steps;
  };
  const shown = await page.screenshot();
  const zoomed = await perStep(() => perform(page, zoom));
  const closer = await page.screenshot();
  const panned = await perStep(() => perform(page, pan));
  const moved = await page.screenshot();
  if (name !== "empty" && (shown.equals(closer) || closer.equals(moved)))
    throw new Error(`${name}: the picture stays the same (expected it to zoom, then to pan)`);
  return {
    mount: mounted - before,
    mountTask,
    zoom: zoomed,
    pan: panned,
    wheel: await perStep(() => scroll(page)),
    gestureTask: await page.evaluate(() => bench.longestTask()),
    heap: added,
    elements,
  };
}

class Slow extends Error {}

async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Slow()), LIMIT);
  });
  // What is left behind fails when its browser is closed, and nobody waits for it.
  work.catch(() => undefined);
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
