import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { timeline } from "../../src/data.js";
import type { TimelineDocument } from "../../src/data/types.js";
import { memoryProvider } from "../../src/providers/memory.js";
import type { EventPage, EventProvider, EventQuery } from "../../src/providers/provider.js";
import { DAY, type Interval } from "../../src/time/instant.js";
import { heard, nextFrame, settled, type Stage, stage, withoutMotion } from "../support/stage.js";

beforeEach(withoutMotion);

const desks = ["North", "South", "East"];

/** As many events as given, one each hour from 2000 on, in three categories; each hundredth cites a source. */
function hours(count: number): TimelineDocument {
  return {
    version: 1,
    sources: [{ id: "log", type: "webpage", title: "The log", issued: { "date-parts": [[2000, 1, 1]] } }],
    events: Array.from({ length: count }, (_, index) => ({
      id: `hour${index}`,
      title: `Hour ${index}`,
      date: new Date(Date.UTC(2000, 0, 1, index)).toISOString().slice(0, 19),
      status: "occurred" as const,
      category: desks[index % 3] ?? "",
      importance: ((index * 7919) % 1000) / 1000,
      citations: index % 100 === 0 ? [{ source: "log" }] : [],
    })),
  };
}

/** A store in memory that keeps a list of what it was asked for. */
function listening(document: TimelineDocument): { readonly provider: EventProvider; readonly queries: EventQuery[] } {
  const memory = memoryProvider(document);
  const queries: EventQuery[] = [];
  return {
    queries,
    provider: {
      ...memory,
      query: (query) => {
        queries.push(query);
        return memory.query(query);
      },
    },
  };
}

const titles = ({ root }: Stage): readonly string[] =>
  Array.from(root.querySelectorAll("[role=option] .label"), ({ textContent }) => textContent.trim());

async function drawn(on: Stage): Promise<void> {
  await expect.poll(() => on.count("[role=option]")).toBeGreaterThan(0);
}

/** Waits until nothing is on its way, nor about to be: on a busy machine the pause before a question may take long. */
async function still(on: Stage): Promise<void> {
  let calm = 0;
  await expect
    .poll(
      async () => {
        await nextFrame();
        calm = on.find(".timeline").getAttribute("aria-busy") === "false" ? calm + 1 : 0;
        return calm;
      },
      { interval: 60, timeout: 5000 },
    )
    .toBeGreaterThan(4);
  await settled(on.element);
}

/** Numbers on clusters and single events, in all. */
const shown = ({ root }: Stage): number =>
  Array.from(root.querySelectorAll("[role=option]"), (option) =>
    Number(/^([\d,]+) events?,/u.exec(option.getAttribute("aria-label") ?? "")?.[1]?.replaceAll(",", "") ?? 1),
  ).reduce((sum, count) => sum + count, 0);

describe("a store of no more than fits", () => {
  test.each(["none", "category", "participant", "source"])(
    "by %s shows what the same data as a property show",
    async (groupBy) => {
      const attributes = { "group-by": groupBy, start: "2023-02", end: "2023-11" };
      const given = await stage({ provider: memoryProvider(timeline) }, attributes);
      await drawn(given);
      await still(given);
      const expected = await stage({ data: { ...timeline, title: undefined } }, attributes);
      await settled(expected.element);
      expect(titles(given)).toEqual(titles(expected));
      expect(titles(given).length).toBeGreaterThan(20);
      expect(given.element.domain).toEqual(expected.element.domain);
      expect(given.find(".extent").textContent).toBe(expected.find(".extent").textContent);
    },
  );

  test("is asked for once, however the reader moves", async () => {
    const { provider, queries } = listening(timeline);
    const on = await stage({ provider });
    await drawn(on);
    await still(on);
    const asked = queries.length;
    on.element.zoomTo("2023-03");
    await still(on);
    expect(queries).toHaveLength(asked);
  });
});

describe("a store of more than fits", () => {
  const document = hours(20_000);

  test("shows every event once: by name, or in a number", async () => {
    const on = await stage({ provider: memoryProvider(document) });
    await drawn(on);
    await still(on);
    expect(shown(on)).toBe(20_000);
    expect(titles(on).length).toBeGreaterThan(20);
    expect(on.find(".extent").textContent).toContain("20,000 events");
  });

  test("grows with what it answers, and the page is told of no error", async () => {
    const errors: string[] = [];
    const listen = ({ message }: ErrorEvent): unknown => errors.push(message);
    addEventListener("error", listen);
    onTestFinished(() => removeEventListener("error", listen));
    const on = await stage({ provider: memoryProvider(document) });
    await drawn(on);
    await still(on);
    expect(on.find(".plot").clientHeight).toBeGreaterThan(200);
    expect(errors).toEqual([]);
  });

  test("counts the same as when all of it is loaded", async () => {
    const on = await stage({ provider: memoryProvider(document) });
    const loaded = await stage({ data: document });
    for (const one of [on, loaded]) {
      await drawn(one);
      one.element.zoomTo([Date.UTC(2000, 2, 1), Date.UTC(2000, 5, 1)]);
      await still(one);
    }
    const inView = (one: Stage): number => shown(one);
    // Numbers at the edges stand for all of their cell.
    expect(Math.abs(inView(on) - inView(loaded))).toBeLessThan(24 * 32);
  });

  test("close to, all events are there, and closer nothing is asked", async () => {
    const { provider, queries } = listening(document);
    const on = await stage({ provider });
    await drawn(on);
    on.element.zoomTo([Date.UTC(2000, 5, 1), Date.UTC(2000, 5, 3)]);
    await still(on);
    expect(on.option("Hour 3648")).toBeDefined();
    expect(on.count(".cluster")).toBe(0);
    const asked = queries.length;
    on.element.zoomTo([Date.UTC(2000, 5, 1, 6), Date.UTC(2000, 5, 1, 18)]);
    await still(on);
    expect(queries).toHaveLength(asked);
  });

  test("what is said of a view counts what came for it", async () => {
    const on = await stage({ provider: memoryProvider(document) });
    await drawn(on);
    await still(on);
    on.element.zoomTo([Date.UTC(2000, 5, 1), Date.UTC(2000, 5, 2)]);
    await expect
      .poll(() => on.find("[role=status]").textContent, { timeout: 3000 })
      .toMatch(/^Showing 1 June 2000\. 2\d events\.$/u);
  });

  test("a number opens: the view goes to its time", async () => {
    const on = await stage({ provider: memoryProvider(document) });
    await drawn(on);
    await still(on);
    const before = on.span();
    const cluster = on.find(".cluster");
    await userEvent.click(cluster);
    await on.rested();
    expect(on.span()).toBeLessThan(before / 4);
    await still(on);
    expect(titles(on).length).toBeGreaterThan(5);
  });

  test("tracks are the same wherever the view is, and keep their heights", async () => {
    const on = await stage({ provider: memoryProvider(document) }, { "group-by": "category" });
    await drawn(on);
    await still(on);
    const height = on.find(".plot").clientHeight;
    expect(shown(on)).toBe(20_000);
    on.element.zoomTo([Date.UTC(2001, 5, 1), Date.UTC(2001, 5, 2)]);
    await still(on);
    expect(on.find(".plot").clientHeight).toBe(height);
  });

  test("panning back asks for nothing again", async () => {
    const { provider, queries } = listening(document);
    const on = await stage({ provider });
    await drawn(on);
    const march: Interval = [Date.UTC(2001, 2, 1), Date.UTC(2001, 3, 1)];
    on.element.zoomTo(march);
    await still(on);
    on.element.zoomTo([march[0] + 90 * DAY, march[1] + 90 * DAY]);
    await still(on);
    const asked = queries.length;
    on.element.zoomTo(march);
    await still(on);
    expect(queries).toHaveLength(asked);
  });

  test("of views in quick succession only the last is asked for", async () => {
    const { provider, queries } = listening(document);
    const on = await stage({ provider });
    await drawn(on);
    await still(on);
    const asked = queries.length;
    for (let month = 0; month < 10; month++) {
      on.element.zoomTo([Date.UTC(2000, month, 1), Date.UTC(2000, month, 11)]);
      await on.element.updateComplete;
      // A task, so that what does not pause would ask; no frames: on a busy machine two take longer than the pause.
      await new Promise((resolve) => setTimeout(resolve));
    }
    await still(on);
    expect(queries).toHaveLength(asked + 1);
    expect(queries.at(-1)?.domain[0]).toBeLessThan(Date.UTC(2000, 9, 1));
  });

  test("words that are looked for are asked of the store", async () => {
    const on = await stage({ provider: memoryProvider(document), query: "1234" });
    await drawn(on);
    await still(on);
    expect(shown(on)).toBe(12);
    expect(on.find(".extent").textContent).toContain("12 of 20,000 events");
    expect(on.find(".filters output").textContent).toBe("12 of 20,000 events");
    on.element.query = "1234 ";
    await still(on);
    expect(on.find(".filters output").textContent).toBe("12 of 20,000 events");
  });

  test("how many a source has is told when it is known, and not before", async () => {
    const memory = memoryProvider(document);
    let answer = (): void => undefined;
    const query = async (one: EventQuery): Promise<EventPage> => {
      if (one.filter !== undefined) await new Promise<void>((resolve) => (answer = resolve));
      return memory.query(one);
    };
    const on = await stage({ provider: { ...memory, query } });
    await drawn(on);
    await still(on);
    on.element.source = "log";
    await settled(on.element);
    expect(on.find(".filters output").textContent).toBe("");
    await expect
      .poll(() => {
        answer();
        return on.find(".filters output").textContent;
      })
      .toBe("200 of 20,000 events");
  });

  test("a track has its name, though none of its events is among the most important", async () => {
    const events = hours(20_000).events.map((event, index) => ({
      ...event,
      category: index % 20 === 0 ? "Important" : "Minor",
      importance: index % 20 === 0 ? 1 : 0,
    }));
    const on = await stage({ provider: memoryProvider({ ...document, events }) }, { "group-by": "category" });
    await drawn(on);
    await still(on);
    expect(on.element.toSvg()).toContain(">Minor<");
  });

  test("the selected event keeps its details when the view leaves it", async () => {
    const on = await stage({ provider: memoryProvider(document), selected: "hour100" });
    await drawn(on);
    await still(on);
    expect(on.find(".details h3").textContent).toContain("Hour 100");
    on.element.zoomTo([Date.UTC(2001, 5, 1), Date.UTC(2001, 5, 2)]);
    await still(on);
    expect(on.find(".details h3").textContent).toContain("Hour 100");
    expect(on.find(".details").textContent).toContain("The log");
  });

  test("a store that counts roughly is said to", async () => {
    const memory = memoryProvider(document);
    const provider: EventProvider = {
      ...memory,
      query: async (query) => ({ ...(await memory.query(query)), exact: false }),
    };
    const on = await stage({ provider });
    await drawn(on);
    await still(on);
    expect(on.find(".extent").textContent).toContain("about 20,000 events");
  });

  test("the arrow keys go from names to numbers and back", async () => {
    const on = await stage({ provider: memoryProvider(document) });
    await drawn(on);
    await still(on);
    on.find("[role=option][tabindex='0']").focus();
    const stops = new Set<string | undefined>();
    for (let press = 0; press < 30; press++) {
      await userEvent.keyboard("{ArrowRight}");
      stops.add(on.root.activeElement?.getAttribute("data-key") ?? undefined);
    }
    expect(stops.size).toBe(30);
  });
});

describe("a store that does not answer", () => {
  const document = hours(2000);

  test("at first is told to the reader and to the page, and asked again by a button", async () => {
    const errors = heard("timeline-error");
    const memory = memoryProvider(document);
    const extent = vi
      .fn((signal?: AbortSignal) => memory.extent(signal))
      .mockRejectedValueOnce(new Error("the store is closed"));
    const on = await stage({ provider: { ...memory, extent } });
    await expect.poll(() => on.count(".failed")).toBe(1);
    expect(on.find(".reason").textContent).toBe("the store is closed");
    expect(errors.map(({ detail }) => detail.code)).toEqual(["provider"]);
    await userEvent.click(on.button("retry"));
    await drawn(on);
    expect(on.count(".failed")).toBe(0);
  });

  test("later leaves what was shown", async () => {
    const memory = memoryProvider(document);
    const query = vi.fn((one: EventQuery) => memory.query(one));
    const on = await stage({ provider: { ...memory, query } });
    await drawn(on);
    await still(on);
    query.mockRejectedValueOnce(new Error("too much"));
    on.element.zoomTo([Date.UTC(2000, 1, 1), Date.UTC(2000, 1, 10)]);
    await expect.poll(() => on.count(".failed")).toBe(1);
    expect(on.count("[role=option]")).toBeGreaterThan(0);
    await userEvent.click(on.button("retry"));
    await expect.poll(() => on.count(".failed")).toBe(0);
  });

  test("is not waited for where the reader has what there is", async () => {
    const memory = memoryProvider(document);
    const query = vi.fn((one: EventQuery) => memory.query(one));
    const on = await stage({ provider: { ...memory, query } });
    await drawn(on);
    const noon: Interval = [Date.UTC(2000, 1, 1, 12), Date.UTC(2000, 1, 2, 12)];
    on.element.zoomTo(noon);
    await still(on);
    query.mockImplementationOnce(() => new Promise(() => undefined));
    on.element.zoomTo([noon[0] + 20 * DAY, noon[1] + 20 * DAY]);
    await expect.poll(() => on.count("progress")).toBe(1);
    on.element.zoomTo(noon);
    await expect.poll(() => on.count("progress")).toBe(0);
  });

  test("yet is waited for, with a bar over what is shown; taken out of the page it is told to stop", async () => {
    const memory = memoryProvider(document);
    let asked: EventQuery | undefined;
    const query = vi.fn((one: EventQuery) => memory.query(one));
    const on = await stage({ provider: { ...memory, query } });
    await drawn(on);
    await still(on);
    query.mockImplementationOnce((one) => new Promise(() => (asked = one)));
    on.element.zoomTo([Date.UTC(2000, 1, 1), Date.UTC(2000, 1, 10)]);
    await expect.poll(() => on.count("progress")).toBe(1);
    expect(on.find(".timeline").getAttribute("aria-busy")).toBe("true");
    expect(on.count("[role=option]")).toBeGreaterThan(0);
    on.element.remove();
    expect(asked?.signal?.aborted).toBe(true);
    onTestFinished(() => on.element.remove());
  });
});
