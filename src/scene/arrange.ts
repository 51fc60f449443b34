import { keep } from "../data/keep.js";
import type { Interval } from "../time/instant.js";
import { byRank, type Stretch } from "./ranking.js";
import { coarsest } from "./scale.js";
import { firstFrom, type Rows, type SizeClass } from "./size-classes.js";

/** The rows of a track, ascending, and the same by the length of their time. */
export interface TrackRows {
  readonly all: Rows;
  readonly rows: Uint32Array;
  readonly classes: readonly SizeClass[];
}

/** One track at one level: which events have a lane. Worked out where it is looked at, and the same wherever that begins. */
export interface Arrangement extends TrackRows {
  /** Number of lanes. */
  readonly lanes: number;
  /** The most milliseconds that a CSS px of the level stands for. */
  readonly msPerPx: number;
  /** From the longest bars to all that is short. */
  readonly layers: readonly Layer[];
}

/** An event that has a lane. */
export interface Placement {
  readonly row: number;
  /** 0 is the topmost. */
  readonly lane: number;
  /** What it takes of the lane, glyph and name together. */
  readonly footprint: Interval;
  /** CSS px. */
  readonly labelWidth: number;
}

/**
 * Events of like length, in chunks of time that are cut from 1970 and are twice as long as the events at least: so what
 * begins in a chunk ends in it or in the next one.
 */
export interface Layer {
  readonly classes: readonly SizeClass[];
  /** Length of a chunk in milliseconds, a power of two. */
  readonly chunk: number;
  /** The layers of longer events, which go first. */
  readonly longer: readonly Layer[];
  /** By the number of the chunk: its most important event, alone or not placed; and all its events with a lane. */
  readonly stars: Map<number, readonly Placement[]>;
  readonly placements: Map<number, readonly Placement[]>;
}

/** Widest mark of a moment, in CSS px, with its caps and signs. */
const GLYPH = 16;
const GAP = 10;
/** Importance decides among the short events of one chunk of time, at least this many CSS px wide. */
const CHUNK = 512;
/** A bar at least twice this long is placed before names are: it is part of the picture that others are read against. */
const LONG = 160;
/** After so many events of a chunk without a free lane the rest are not tried: they matter less than all of these. */
const ATTEMPTS = 200;
/** Chunks of a layer that are kept; a view shows a dozen. */
const KEPT = 64;

/**
 * Gives lanes to the events of a track, each the topmost that is free for its whole footprint. Costs nothing yet:
 * `placedIn` works out the chunks that it is asked for, and those they depend on.
 *
 * Long bars go first, the longest before the less long. Within a layer the most important event of every chunk goes
 * first, then the others of even chunks, then those of odd ones, each by importance. So a chunk depends on its two
 * neighbours and theirs and on the chunks of longer events above it, however many events there are and in whatever order
 * chunks are asked for; and no lesser name of a layer takes the place of a chunk's most important one.
 */
export function arrange({ all, rows, classes }: TrackRows, level: number, lanes: number): Arrangement {
  const msPerPx = coarsest(level);
  const isLong = ({ size }: SizeClass): boolean => 2 ** size >= LONG * msPerPx;
  const layers: Layer[] = [];
  const add = (ofLayer: readonly SizeClass[], chunk: number): void => {
    layers.push({ classes: ofLayer, chunk, longer: [...layers], stars: new Map(), placements: new Map() });
  };
  for (const long of classes.filter(isLong)) add([long], 2 ** (long.size + 2));
  add(
    classes.filter((other) => !isLong(other)),
    powerOfTwo(CHUNK * msPerPx),
  );
  return { all, rows, classes, lanes, msPerPx, layers };
}

/** The events with a lane whose footprint touches the domain, in order of time. */
export function placedIn(arrangement: Arrangement, domain: Interval): readonly Placement[] {
  return arrangement.layers
    .flatMap((layer) => touching(arrangement, layer, domain))
    .sort((one, other) => one.row - other.row);
}

/** The rows with a lane that begin in `[from, to)`, ascending. */
export function placedFrom(arrangement: Arrangement, [from, to]: Interval): readonly number[] {
  const starts = arrangement.all.from;
  return placedIn(arrangement, [from, to])
    .map(({ row }) => row)
    .filter((row) => (starts[row] ?? 0) >= from && (starts[row] ?? 0) < to);
}

/** The power of two that is no less than `length`. */
export const powerOfTwo = (length: number): number => 2 ** Math.ceil(Math.log2(length));

function touching(arrangement: Arrangement, layer: Layer, [from, to]: Interval): readonly Placement[] {
  // A glyph may reach out of its chunk to the left.
  const last = Math.floor((to + GLYPH * arrangement.msPerPx) / layer.chunk);
  const found: Placement[] = [];
  for (let index = Math.floor(from / layer.chunk) - 1; index <= last; index++)
    for (const placement of placementsOf(arrangement, layer, index))
      if (placement.footprint[0] <= to && placement.footprint[1] > from) found.push(placement);
  return found;
}

function placementsOf(arrangement: Arrangement, layer: Layer, index: number): readonly Placement[] {
  return keep(layer.placements, index, KEPT, () => {
    const candidates = candidatesOf(arrangement, layer, index);
    const first = candidates.next();
    if (first.done === true) return [];
    const star = starOf(arrangement, layer, index);
    const neighbours = [index - 1, index + 1];
    const place = placing(arrangement, [
      ...longerAt(arrangement, layer, index),
      ...star,
      ...neighbours.flatMap((other) => (isEven(index) ? starOf : placementsOf)(arrangement, layer, other)),
    ]);
    const placements = [...star];
    let attempts = ATTEMPTS;
    for (const row of candidates) {
      const placement = place(row);
      if (placement !== undefined) placements.push(placement);
      else if (--attempts === 0) break;
    }
    return placements;
  });
}

function starOf(arrangement: Arrangement, layer: Layer, index: number): readonly Placement[] {
  return keep(layer.stars, index, KEPT, () => {
    const [row] = candidatesOf(arrangement, layer, index);
    if (row === undefined) return [];
    const neighbours = isEven(index) ? [] : [index - 1, index + 1];
    const placement = placing(arrangement, [
      ...longerAt(arrangement, layer, index),
      ...neighbours.flatMap((other) => starOf(arrangement, layer, other)),
    ])(row);
    return placement === undefined ? [] : [placement];
  });
}

const isEven = (index: number): boolean => index % 2 === 0;

/** Rows that begin in a chunk, the most important first. */
function candidatesOf({ all }: Arrangement, { classes, chunk }: Layer, index: number): Generator<number, void> {
  return byRank(
    classes.map(({ ranking }): Stretch => {
      const begin = firstFrom(all, ranking.rows, index * chunk);
      return { ranking, begin, end: firstFrom(all, ranking.rows, (index + 1) * chunk) };
    }),
  );
}

/** What longer events take of the lanes wherever an event of a chunk may come to lie. */
function longerAt(arrangement: Arrangement, { longer, chunk }: Layer, index: number): readonly Placement[] {
  const around: Interval = [index * chunk - GLYPH * arrangement.msPerPx, (index + 2) * chunk];
  return longer.flatMap((layer) => touching(arrangement, layer, around));
}

/** Gives one row after another the topmost lane in which it meets neither `others` nor a row that it placed before. */
function placing(
  { all, lanes, msPerPx }: Arrangement,
  others: readonly Placement[],
): (row: number) => Placement | undefined {
  const taken: Interval[][] = Array.from({ length: lanes }, () => []);
  for (const { lane, footprint } of others) taken[lane]?.push(footprint);
  return (row) => {
    const labelWidth = all.labelWidth(row);
    const footprint = footprintOf(all, row, labelWidth, msPerPx);
    const lane = taken.findIndex((footprints) => isFree(footprints, footprint));
    taken[lane]?.push(footprint);
    return lane === -1 ? undefined : { row, lane, footprint, labelWidth };
  };
}

/** What an event takes of a lane: its mark, no narrower than a glyph, or its name where that is longer. */
function footprintOf(all: Rows, row: number, labelWidth: number, msPerPx: number): Interval {
  const from = all.from[row] ?? 0;
  const to = all.to[row] ?? 0;
  const narrow = Math.max(0, GLYPH * msPerPx - (to - from)) / 2;
  const start = from - narrow;
  return [start, Math.max(to + narrow, start + labelWidth * msPerPx) + GAP * msPerPx];
}

function isFree(others: readonly Interval[], [from, to]: Interval): boolean {
  return others.every((other) => other[1] <= from || other[0] >= to);
}
