import { expect, test } from "vitest";
import { questionOf, type Wish } from "../../src/element/question.js";
import { Store } from "../../src/element/store.js";
import { memoryProvider } from "../../src/providers/memory.js";
import type { EventProvider } from "../../src/providers/provider.js";
import type { Bin } from "../../src/scene/bins.js";
import { DAY } from "../../src/time/instant.js";
import { documentOf } from "../support/datasets.js";

const { signal } = new AbortController();
const places = Array.from({ length: 30 }, (_, index) => `Place ${index}`);

/** As many events as given, one a day from 1970 on; place 0 has the most. */
const days = (count: number): EventProvider =>
  memoryProvider(
    documentOf(
      Array.from({ length: count }, (_, day) => ({
        date: new Date(day * DAY).toISOString().slice(0, 10),
        place: { name: places[Math.floor(30 * (day / count) ** 2)] ?? "" },
      })),
    ),
  );

/** A provider with a list of the methods that were called. */
function listening(provider: EventProvider): { readonly provider: EventProvider; readonly calls: string[] } {
  const calls: string[] = [];
  const listen = (name: keyof EventProvider): unknown => {
    const method = provider[name] as (...given: readonly unknown[]) => unknown;
    return (...given: readonly unknown[]) => {
      calls.push(name);
      return method(...given);
    };
  };
  const names: readonly (keyof EventProvider)[] = ["extent", "names", "query", "get", "sources"];
  return { calls, provider: Object.fromEntries(names.map((name) => [name, listen(name)])) as unknown as EventProvider };
}

const wish: Wish = {
  domain: [0, 1000 * DAY],
  width: 1000,
  groupBy: "place",
  asOf: undefined,
  query: "",
  source: "",
};

test("500 events are loaded whole, and one more are not", async () => {
  const whole = await new Store(days(500)).content(questionOf(wish), undefined, signal);
  expect([whole.paged, whole.whole.events.length]).toEqual([undefined, 500]);
  const part = await new Store(days(501)).content(questionOf(wish), undefined, signal);
  expect([part.paged?.all, part.whole.events.length]).toEqual([501, 500]);
});

test("of more names than there are tracks the most frequent have their own", async () => {
  const { paged } = await new Store(days(3000)).content(questionOf(wish), undefined, signal);
  expect(paged?.counts.tracks).toEqual([...places.slice(0, 11), undefined]);
  const sums = paged?.counts.bins.map((bins) => bins.reduce((sum, { count }) => sum + count, 0));
  expect(sums?.[0]).toBeGreaterThan(500);
});

test("a page covers the time of the whole store", async () => {
  const { whole } = await new Store(days(3000)).content(questionOf({ ...wish, domain: [0, DAY] }), undefined, signal);
  expect(whole.extent).toEqual([0, 3000 * DAY]);
});

test("the same question is asked once, what failed again", async () => {
  const { provider, calls } = listening(days(3000));
  const store = new Store(provider);
  await store.content(questionOf(wish), undefined, signal);
  expect(calls.toSorted()).toEqual(["extent", "names", "query", "query"]);
  expect(await store.content(questionOf(wish), undefined, signal)).toBe(
    await store.content(questionOf(wish), undefined, signal),
  );
  expect(calls).toHaveLength(4);
  const failing = new Store({ ...provider, extent: () => Promise.reject(new Error("closed")) });
  for (let time = 0; time < 2; time++) await expect(failing.survey(signal)).rejects.toThrow("closed");
});

test("an event that is looked at comes with the page, wherever it is", async () => {
  const store = new Store(days(3000));
  const question = questionOf({ ...wish, domain: [0, 10 * DAY] });
  const { whole } = await store.content(question, "event-2900", signal);
  expect(whole.rowOf.has("event-2900")).toBe(true);
  expect((await store.content(question, "nobody", signal)).whole.rowOf.has("nobody")).toBe(false);
});

test("of a crowd the leaders of the bins are named, not the highest of all", async () => {
  const memory = days(3000);
  const { provider, calls } = listening({
    ...memory,
    query: async (query) => {
      const page = await memory.query(query);
      const bins = page.bins.map((bin) => ({ ...bin, count: 1000 * bin.count }));
      return { ...page, bins, total: 1000 * page.total };
    },
  });
  const { whole, paged } = await new Store(provider).content(
    questionOf({ ...wish, domain: [0, 3000 * DAY] }),
    undefined,
    signal,
  );
  expect(paged?.all).toBe(3_000_000);
  expect(whole.events.length).toBeGreaterThan(100);
  expect(whole.events.length).toBeLessThanOrEqual(200);
  expect(calls).toContain("get");
});

test("the overview has all that was known behind what is looked for, and asks for it where they are not the same", async () => {
  const sizeOf = (bins: readonly Bin[] = []): number => bins.reduce((sum, { count }) => sum + count, 0);
  const { provider, calls } = listening(days(3000));
  const store = new Store(provider);
  const asked = async (
    choice: Partial<Wish>,
  ): Promise<readonly [everything: number, found: number, queries: number]> => {
    const before = calls.filter((name) => name === "query").length;
    const { paged } = await store.content(questionOf({ ...wish, ...choice }), undefined, signal);
    const queries = calls.filter((name) => name === "query").length - before;
    return [sizeOf(paged?.everything), sizeOf(paged?.overview), queries];
  };
  expect(await asked({})).toEqual([3000, 3000, 2]);
  expect(await asked({ query: "event 299" })).toEqual([3000, 13, 2]);
  expect(await asked({ asOf: 9e12 })).toEqual([3000, 3000, 2]);
  expect(await asked({ asOf: 8e12, query: "event 299" })).toEqual([3000, 13, 3]);
});
