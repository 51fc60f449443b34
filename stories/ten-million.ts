import type { TimelineEvent } from "../src/data/types.js";
import { binAt, gridOf } from "../src/providers/grid.js";
import type { Bin, EventPage, EventProvider, EventQuery } from "../src/providers/provider.js";
import { DAY, instantOf, type Interval } from "../src/time/instant.js";

/** Events that nobody holds: how many a desk has on a day, when they are and what they matter follows from a formula. */
const desks = ["Africa", "Americas", "Asia", "Europe"];
/** So many are ranked one by one. */
const MOST_RANKED = 20_000;
const extent: Interval = [instantOf(2000, 1, 1), instantOf(2030, 1, 1)];

/** 0 to 1, always the same for the same numbers. */
function chance(...numbers: readonly number[]): number {
  let mixed = 0x9e3779b9;
  for (const number of numbers) mixed = Math.imul(mixed ^ number, 0x85ebca6b) ^ (mixed >>> 13);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** Events of a desk on a day since 1970: more as the years go by, in bursts, fewer at weekends. */
function countOn(day: number, desk: number): number {
  if (day * DAY < extent[0] || day * DAY >= extent[1]) return 0;
  const growth = (day * DAY - extent[0]) / (extent[1] - extent[0]);
  const burst = 1 + 6 * chance(Math.floor(day / 20), desk) ** 8;
  const week = day % 7 === 2 || day % 7 === 3 ? 0.4 : 1;
  return Math.floor((46 + 230 * growth) * burst * week * (0.5 + chance(day, desk, 1)));
}

/** The first event of a desk's day leads it. */
const rankOf = (day: number, desk: number, index: number): number =>
  index === 0 ? 0.5 + chance(day, desk, 2) / 2 : chance(day, desk, index) / 2;

/** Spread over the day evenly, in whole milliseconds. */
const startOf = (day: number, desk: number, index: number): number =>
  day * DAY + Math.floor(((index + 0.5) * DAY) / countOn(day, desk));

const idOf = (day: number, desk: number, index: number): string => `${day}-${desk}-${index}`;

function eventOf(id: string): TimelineEvent {
  const [day = 0, desk = 0, index = 0] = id.split("-").map(Number);
  const date = new Date(startOf(day, desk, index)).toISOString().slice(0, 19);
  const name = desks[desk] ?? "";
  return {
    id,
    title: index === 0 ? `${name}: lead of the day` : `${name}: report ${index}`,
    date,
    status: "occurred",
    category: name,
    importance: rankOf(day, desk, index),
    citations: [],
  };
}

/** Of a desk's day, the events in `[from, to)`: their first index and how many they are. */
function indicesIn(day: number, desk: number, [from, to]: Interval): readonly [first: number, count: number] {
  const count = countOn(day, desk);
  const after = (instant: number): number => {
    const index = Math.ceil(((instant - day * DAY) * count) / DAY - 0.5);
    return Math.min(Math.max(index, 0), count);
  };
  const first = after(from);
  return [first, after(to) - first];
}

/** The events of some desks that start in a stretch of time. */
function binOf(track: string, own: readonly number[], [from, to]: Interval): Bin {
  let [count, top, rank] = [0, "", 0];
  for (let day = Math.floor(from / DAY); day * DAY < to; day++)
    for (const desk of own) {
      const [first, size] = indicesIn(day, desk, [from, to]);
      count += size;
      if (size === 0 || rankOf(day, desk, first) <= rank) continue;
      top = idOf(day, desk, first);
      rank = rankOf(day, desk, first);
    }
  return { track, from, to, count, top, rank };
}

function answer({ domain, pixels, tracks, filter, limit = 500 }: EventQuery): EventPage {
  if (filter !== undefined) throw new Error("a formula cannot be searched");
  const grid = gridOf({ domain, pixels });
  const size = Math.round((grid.domain[1] - grid.domain[0]) / grid.width);
  const all = Array.from(desks.keys());
  const lines = tracks?.by === "category" ? all.map((desk) => [desk]) : [all];
  const bins = lines.flatMap((own) => {
    const track = own.length === 1 ? (desks[own[0] ?? 0] ?? "") : "";
    return Array.from({ length: size }, (_, index) => binOf(track, own, binAt(grid, index)));
  });
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return {
    domain: grid.domain,
    bins: bins.filter(({ count }) => count > 0),
    events: leaders(grid.domain, total, limit),
    total,
    exact: true,
  };
}

/** The highest ranked; of many, only the leads of days are looked at. */
function leaders([from, to]: Interval, total: number, limit: number): readonly TimelineEvent[] {
  if (limit === 0) return [];
  const ids: string[] = [];
  for (let day = Math.floor(from / DAY); day * DAY < to; day++)
    for (const desk of desks.keys()) {
      const [first, size] = indicesIn(day, desk, [from, to]);
      const listed = total <= MOST_RANKED ? size : first === 0 ? Math.min(size, 1) : 0;
      for (let index = 0; index < listed; index++) ids.push(idOf(day, desk, first + index));
    }
  const highest = ids.map(eventOf).toSorted((a, b) => (b.importance ?? 0) - (a.importance ?? 0));
  return highest.slice(0, limit).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Ten million events of four desks in thirty years, none of which is ever loaded but those that are named. */
export const tenMillion: EventProvider = {
  extent: async () => extent,
  names: async (field, most) => {
    const sizes = desks.map((name, desk) => ({ name, size: binOf(name, [desk], extent).count }));
    return field === "category" ? sizes.toSorted((a, b) => b.size - a.size).slice(0, most) : [{ name: "", size: 1 }];
  },
  query: async (query) => answer(query),
  get: async (ids) => ids.map(eventOf),
  sources: async () => [],
};
