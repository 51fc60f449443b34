import type { CDPSession, Page } from "playwright";

/** What the browser says of the page's main thread and heap. */
export class Metrics {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async of(page: Page): Promise<Metrics> {
    const session = await page.context().newCDPSession(page);
    // Ticks of the thread: time that other programs took of the processor does not count.
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await session.send("HeapProfiler.enable");
    return new Metrics(page, session);
  }

  /** Ms that the main thread has worked so far. */
  async cpu(): Promise<number> {
    const { metrics } = await this.#session.send("Performance.getMetrics");
    const seconds = metrics.find(({ name }) => name === "TaskDuration")?.value;
    if (seconds === undefined) throw new Error("no TaskDuration (expected a Chromium)");
    return seconds * 1000;
  }

  /** Ms of the main thread when it has come to rest: it worked less than 5 ms in a tenth of a second, and a frame. */
  async settled(): Promise<number> {
    let before = await this.cpu();
    for (;;) {
      await new Promise((done) => setTimeout(done, 100));
      await this.#page.evaluate(() => bench.frame());
      const now = await this.cpu();
      if (now - before < 5) return now;
      before = now;
    }
  }

  /** Bytes that are in use after two collections: of scripts, of the DOM, and of typed arrays. */
  async heap(): Promise<number> {
    await this.#session.send("HeapProfiler.collectGarbage");
    await this.#session.send("HeapProfiler.collectGarbage");
    const { usedSize, embedderHeapUsedSize, backingStorageSize } = await this.#session.send("Runtime.getHeapUsage");
    return usedSize + embedderHeapUsedSize + backingStorageSize;
  }
}
