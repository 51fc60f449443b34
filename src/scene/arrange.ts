import { createIntervalIndex, type IntervalIndex, overlapping } from "../data/intervals.js";
import type { Instant, Interval } from "../time/instant.js";
import { coarsest, type Scale } from "./scale.js";

/** One track at one level: which events have a lane, and which are clustered. Nothing in it depends on the view's edges. */
export interface Arrangement {
  /** Each from the start of an event to the end of its footprint, glyph and name together. */
  readonly footprints: IntervalIndex;
  /** Milliseconds that a glyph may reach to the left of its event's start. */
  readonly slack: number;
  /** Row, lane and width of the name of each position in `footprints`. */
  readonly rows: Uint32Array;
  readonly laneOf: Uint8Array;
  readonly labelWidths: Float32Array;
  readonly clusters: readonly ClusterCell[];
  /** The events in those clusters; `leftRows` has the row of each position. */
  readonly left: IntervalIndex;
  readonly leftRows: Uint32Array;
}

/** The events that found no lane and start in one cell of a grid that is cut from 1970, not from the edge of the view. */
export interface ClusterCell {
  readonly cell: Interval;
  readonly rows: Uint32Array;
}

/** Where rows lie on the axis, and what room they ask for. */
export interface Rows {
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** 0 to 1, no two alike. */
  readonly rank: Float64Array;
  /** Width of a row's name in CSS px. */
  readonly labelWidth: (row: number) => number;
}

/** Widest mark of a moment, in CSS px, with its caps and signs. */
const GLYPH = 16;
const GAP = 10;
/** Importance decides among the events of one chunk of time this many CSS px wide. */
const CHUNK = 512;
/** Narrowest cell of a cluster in CSS px. */
const CELL = 40;
/** A bar at least this wide is placed before names are: it is part of the picture that others are read against. */
const LONG = 240;
/** After so many events of a chunk without a free lane the rest are not tried: they matter less than all of these. */
const ATTEMPTS = 200;
const NONE = -1;
/** More than there are rows; a power of two, so that numbers packed with it stay exact. */
const ROWS = 2 ** 32;

/**
 * Gives lanes to the rows of a track, chunk by chunk from the left and within a chunk the most important first, each the
 * topmost lane that is free for its whole footprint. The most important of the next chunk goes before the rest of this
 * one, so that no lesser name can lie across it. O(n log n) once a level; scrolling reads the result.
 */
export function arrange(all: Rows, rows: Uint32Array, level: number, lanes: number): Arrangement {
  const msPerPx = coarsest(level);
  const taken: Interval[][] = Array.from({ length: lanes }, () => []);
  const laneOf = new Int16Array(all.from.length).fill(NONE);
  const place = (row: number): boolean => {
    const footprint = footprintOf(all, row, msPerPx);
    const lane = taken.findIndex((others) => isFree(others, footprint));
    taken[lane]?.push(footprint);
    laneOf[row] = lane;
    return lane !== NONE;
  };
  const chunks = chunksOf(all, rows, CHUNK * msPerPx);
  const stars = chunks.map(([, part]) => mostImportant(all, part));
  if (stars[0] !== undefined) place(stars[0]);
  chunks.forEach(([start, part], index) => {
    for (const lane of taken) release(lane, start - GLYPH * msPerPx);
    const next = stars[index + 1];
    if (next !== undefined) place(next);
    let attempts = ATTEMPTS;
    for (const row of byPriority(all, part, msPerPx)) {
      if (attempts === 0) break;
      if (row !== stars[index] && !place(row)) attempts--;
    }
  });
  const placed = rows.filter((row) => laneOf[row] !== NONE);
  const leftRows = rows.filter((row) => laneOf[row] === NONE);
  return {
    footprints: createIntervalIndex(
      Float64Array.from(placed, (row) => all.from[row] ?? 0),
      Float64Array.from(placed, (row) => footprintOf(all, row, msPerPx)[1]),
    ),
    slack: GLYPH * msPerPx,
    rows: placed,
    laneOf: Uint8Array.from(placed, (row) => laneOf[row] ?? 0),
    labelWidths: Float32Array.from(placed, all.labelWidth),
    clusters: clustersOf(all, leftRows, msPerPx),
    left: createIntervalIndex(
      Float64Array.from(leftRows, (row) => all.from[row] ?? 0),
      Float64Array.from(leftRows, (row) => all.to[row] ?? 0),
    ),
    leftRows,
  };
}

/** Positions of the placed events whose footprint touches the domain, in order of time. O(log n + found). */
export function placedIn({ footprints, slack }: Arrangement, [from, to]: Interval): number[] {
  const positions: number[] = [];
  overlapping(footprints, [from, to + slack], (position) => positions.push(position));
  return positions;
}

/**
 * Clusters whose cell touches the domain. Events that began in cells before it and go on stand in one cluster at its
 * left edge, together with those of the cells that it would cover. O(log n + found).
 */
export function clustersIn({ clusters, left, leftRows }: Arrangement, scale: Scale): readonly ClusterCell[] {
  const domain = scale.axis;
  const first = firstAt(clusters, ({ cell }) => cell[1] > domain[0]);
  const last = firstAt(clusters, ({ cell }) => cell[0] >= domain[1]);
  const inView = clusters.slice(first, last);
  const earlier = clusters[first - 1]?.cell[1] ?? -Infinity;
  const lasting: number[] = [];
  overlapping(left, [domain[0], domain[0]], (position) => {
    if ((left.starts[position] ?? 0) < earlier) lasting.push(leftRows[position] ?? 0);
  });
  if (lasting.length === 0) return inView;
  const room = domain[0] + CELL * scale.msPerPx;
  const covered = inView.filter(({ cell }) => cell[0] < room);
  const edge: Interval = [domain[0], Math.max(room, covered.at(-1)?.cell[1] ?? room)];
  const rows = Uint32Array.from([...lasting, ...covered.flatMap((cluster) => Array.from(cluster.rows))]);
  return [{ cell: edge, rows }, ...inView.slice(covered.length)];
}

function chunkStart(instant: Instant, chunk: number): Instant {
  return Math.floor(instant / chunk) * chunk;
}

/** The rows that begin in each stretch of `length`, without the stretches in which none does. */
function chunksOf(
  all: Rows,
  rows: Uint32Array,
  length: number,
): readonly (readonly [start: Instant, rows: Uint32Array])[] {
  const chunks: [Instant, Uint32Array][] = [];
  let begin = 0;
  while (begin < rows.length) {
    const start = chunkStart(all.from[rows[begin] ?? 0] ?? 0, length);
    let end = begin + 1;
    while (end < rows.length && (all.from[rows[end] ?? 0] ?? 0) < start + length) end++;
    chunks.push([start, rows.subarray(begin, end)]);
    begin = end;
  }
  return chunks;
}

function mostImportant({ rank }: Rows, rows: Uint32Array): number | undefined {
  return rows.length === 0
    ? undefined
    : rows.reduce((best, row) => ((rank[row] ?? 0) > (rank[best] ?? 0) ? row : best));
}

/** The most important first. Priority and row are packed into one number, since numbers sort without a comparison. */
function byPriority(all: Rows, rows: Uint32Array, msPerPx: number): Uint32Array {
  const keys = Float64Array.from(rows, (row) => {
    const span = (all.to[row] ?? 0) - (all.from[row] ?? 0);
    const priority = (all.rank[row] ?? 0) + (span > LONG * msPerPx ? 1 : 0);
    return Math.floor((2 - priority) * 2 ** 20) * ROWS + row;
  });
  return Uint32Array.from(keys.sort(), (key) => key % ROWS);
}

/** What an event takes of a lane: its mark, no narrower than a glyph, or its name where that is longer. */
function footprintOf(all: Rows, row: number, msPerPx: number): Interval {
  const from = all.from[row] ?? 0;
  const to = all.to[row] ?? 0;
  const narrow = Math.max(0, GLYPH * msPerPx - (to - from)) / 2;
  const start = from - narrow;
  return [start, Math.max(to + narrow, start + all.labelWidth(row) * msPerPx) + GAP * msPerPx];
}

function isFree(others: readonly Interval[], [from, to]: Interval): boolean {
  return others.every((other) => other[1] <= from || other[0] >= to);
}

/** Drops what ends before `instant`: nothing that comes later can meet it. */
function release(lane: Interval[], instant: Instant): void {
  const kept = lane.filter(([, to]) => to > instant);
  lane.length = 0;
  for (const interval of kept) lane.push(interval);
}

function clustersOf(all: Rows, rows: Uint32Array, msPerPx: number): readonly ClusterCell[] {
  const width = 2 ** Math.ceil(Math.log2(CELL * msPerPx));
  return chunksOf(all, rows, width).map(([from, part]) => ({ cell: [from, from + width], rows: part }));
}

function firstAt<Value>(sorted: readonly Value[], is: (value: Value) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle];
    if (value !== undefined && is(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}
