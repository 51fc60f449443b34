import { createDataset, type Dataset, derive } from "../data/dataset.js";
import { createIntervalIndex, overlapping } from "../data/intervals.js";
import { has, type Mask, maskOf } from "../data/mask.js";
import type { TimelineDocument, TimelineEvent } from "../data/types.js";
import type { Instant } from "../time/instant.js";
import { countNames, nameColumn } from "../data/name-column.js";
import { type Filter, predicateOf } from "./filter.js";
import { binAt, type Grid, gridOf } from "./grid.js";
import { knownInterval } from "./known.js";
import { byTime, byTrackThenTime, limitOf } from "./page.js";
import type { Bin, EventPage, EventProvider, NameCount, Tracks } from "./provider.js";

/**
 * Events in memory, asked the same way as those that do not fit there. Always exact. The first query builds columns, O(n);
 * a filter costs one pass the first time it is used, and a query what it finds.
 */
export function memoryProvider(data: TimelineDocument | Dataset): EventProvider {
  const dataset = "rowOf" in data ? data : createDataset(data);
  const masks = new WeakMap<Filter, Mask>();

  function maskFor(filter: Filter): Mask {
    const mask = masks.get(filter) ?? maskOf(dataset, predicateOf(filter, dataset.sourceOf));
    masks.set(filter, mask);
    return mask;
  }

  return {
    async extent(signal) {
      signal?.throwIfAborted();
      return dataset.extent;
    },

    async names(field, most, signal) {
      signal?.throwIfAborted();
      return countNames(nameColumn(dataset, field)).sort(bySize).slice(0, most);
    },

    async query(query): Promise<EventPage> {
      query.signal?.throwIfAborted();
      const grid = gridOf(query);
      const limit = limitOf(query);
      const rows = rowsIn(dataset, grid, query.filter && maskFor(query.filter), query.asOf);
      return {
        domain: grid.domain,
        bins: binsOf(dataset, grid, rows, query.tracks),
        events: highest(dataset, rows, limit),
        total: rows.length,
        exact: true,
      };
    },

    async get(ids, signal) {
      signal?.throwIfAborted();
      return ids.flatMap((id) => dataset.events[dataset.rowOf.get(id) ?? -1] ?? []);
    },

    async sources(ids, signal) {
      signal?.throwIfAborted();
      return ids.flatMap((id) => dataset.sourceOf.get(id) ?? []);
    },
  };
}

const bySize = (a: NameCount, b: NameCount): number => b.size - a.size || (a.name < b.name ? -1 : 1);

/** The rows that overlap the grid and pass, in order of time. */
function rowsIn(dataset: Dataset, grid: Grid, mask: Mask | undefined, asOf: Instant | undefined): readonly number[] {
  const index = derive(dataset, "provider intervals", () => createIntervalIndex(dataset.from, dataset.to));
  const known = asOf === undefined ? undefined : knownColumns(dataset);
  const rows: number[] = [];
  overlapping(index, grid.domain, (row) => {
    if (!has(mask, row)) return;
    if (known !== undefined && asOf !== undefined && !isKnown(known, row, asOf)) return;
    rows.push(row);
  });
  return rows;
}

interface KnownColumns {
  readonly from: Float64Array;
  readonly until: Float64Array;
}

function knownColumns(dataset: Dataset): KnownColumns {
  return derive(dataset, "provider known", () => {
    const intervals = dataset.events.map((event) => knownInterval(event, dataset.sourceOf));
    return {
      from: Float64Array.from(intervals, ([from]) => from),
      until: Float64Array.from(intervals, ([, until]) => until),
    };
  });
}

function isKnown({ from, until }: KnownColumns, row: number, asOf: Instant): boolean {
  return (from[row] ?? Infinity) < asOf && (until[row] ?? -Infinity) >= asOf;
}

/** Counts of one cell, a bin of a track, and the row that ranks highest in it. */
interface Cell {
  readonly track: string | undefined;
  readonly bin: number;
  count: number;
  top: number;
}

function binsOf(dataset: Dataset, grid: Grid, rows: readonly number[], tracks: Tracks | undefined): readonly Bin[] {
  const { from: starts, rank, events } = dataset;
  const tracksOf = trackReader(dataset, tracks);
  const cells = new Map<string | undefined, Map<number, Cell>>();
  for (const row of rows) {
    // An event under way at the beginning has started in a bin before the first.
    const bin = Math.floor((Math.max(starts[row] ?? 0, grid.domain[0]) - grid.domain[0]) / grid.width);
    for (const track of tracksOf(row)) {
      const line = cells.get(track) ?? new Map<number, Cell>();
      cells.set(track, line);
      const cell = line.get(bin);
      if (cell === undefined) line.set(bin, { track, bin, count: 1, top: row });
      else {
        cell.count++;
        if ((rank[row] ?? 0) > (rank[cell.top] ?? 0)) cell.top = row;
      }
    }
  }
  const all = Array.from(cells.values()).flatMap((line) => Array.from(line.values()));
  return all
    .map(({ track, bin, count, top }): Bin => {
      const [from, to] = binAt(grid, bin);
      return { track, from, to, count, top: events[top]?.id ?? "", rank: rank[top] ?? 0 };
    })
    .sort(byTrackThenTime);
}

/** The tracks that a row lies in, each once. */
function trackReader(dataset: Dataset, tracks: Tracks | undefined): (row: number) => Iterable<string | undefined> {
  if (tracks === undefined) return () => [""];
  const { names, offsets, codes } = nameColumn(dataset, tracks.by);
  const own = tracks.names && new Set(tracks.names);
  const trackOf = names.map((name) => (own === undefined || own.has(name) ? name : undefined));
  return (row) => new Set(Array.from(codes.subarray(offsets[row], offsets[row + 1]), (code) => trackOf[code]));
}

/** As many events as the limit, the highest ranked, in the order of a page. */
function highest(dataset: Dataset, rows: readonly number[], limit: number): readonly TimelineEvent[] {
  const { rank, from, to, events } = dataset;
  const ranks = Float64Array.from(rows, (row) => rank[row] ?? 0).sort();
  // No two ranks are alike, so the last that fits parts those that do from the others.
  const least = ranks[Math.max(ranks.length - limit, 0)] ?? 0;
  const chosen = limit === 0 ? [] : rows.filter((row) => (rank[row] ?? 0) >= least);
  return chosen
    .map((row) => ({ event: events[row], id: events[row]?.id ?? "", start: from[row] ?? 0, end: to[row] ?? 0 }))
    .sort(byTime)
    .flatMap(({ event }) => event ?? []);
}
