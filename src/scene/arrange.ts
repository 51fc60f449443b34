import { keep } from "../data/keep.js";
import type { Interval } from "../time/instant.js";
import { createLanes, type Lanes, takeLane, openings } from "./lanes.js";
import { byRank, type Stretch } from "./ranking.js";
import { coarsest } from "./scale.js";
import { type Columns, firstFrom, type SizeClass } from "./size-classes.js";
import { powerOfTwo } from "../time/power-of-two.js";

/** Where rows lie on the axis, and what room they ask for. */
export interface Rows extends Columns {
  /** Width of a row's name in CSS px, at most 400. */
  readonly labelWidth: (row: number) => number;
}

/** A track on an axis: its rows, ascending, and the same by the length of their time. */
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
 * Events of like length, in chunks of time that are cut from 1970 and longer than the footprint of any of them: what
 * begins in a chunk ends in it or in the next one, and those of every second chunk cannot meet.
 */
export interface Layer {
  readonly classes: readonly SizeClass[];
  /** Length of a chunk in milliseconds, a power of two. */
  readonly chunk: number;
  /** The next layer of longer events, which go first. */
  readonly longer: Layer | undefined;
  /** By the number of the chunk: longer events there; its most important event, if it has a lane; all that have one. */
  readonly above: Map<number, readonly Placement[]>;
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
const ATTEMPTS = 100;
/** Chunks of a layer that are kept; a view shows a dozen. */
const KEPT = 64;

/**
 * Gives lanes to the events of a track, each the topmost that is free for its whole footprint. Costs nothing yet:
 * `placedIn` works out the chunks that it is asked for, and those they depend on.
 *
 * Long bars go first, the longest before the less long. Within a layer the most important event of every chunk goes
 * first, then the others of even chunks, then those of odd ones, each by importance. So a chunk depends on its two
 * neighbours and theirs and on the chunks of longer events above it, in whatever order chunks are asked for; and no lesser
 * name of a layer takes the place of a chunk's most important one. Of however many events a few hundred are tried in a
 * chunk: those that fit, and then as many as `ATTEMPTS`.
 */
export function arrange({ all, rows, classes }: TrackRows, level: number, lanes: number): Arrangement {
  const msPerPx = coarsest(level);
  const isLong = ({ size }: SizeClass): boolean => 2 ** size >= LONG * msPerPx;
  const layers: Layer[] = [];
  const add = (ofLayer: readonly SizeClass[], chunk: number): void => {
    layers.push({
      classes: ofLayer,
      chunk,
      longer: layers.at(-1),
      above: new Map(),
      stars: new Map(),
      placements: new Map(),
    });
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
export function startingIn(arrangement: Arrangement, [from, to]: Interval): readonly number[] {
  const starts = arrangement.all.from;
  return placedIn(arrangement, [from, to])
    .map(({ row }) => row)
    .filter((row) => (starts[row] ?? 0) >= from && (starts[row] ?? 0) < to);
}

function touching(arrangement: Arrangement, layer: Layer, [from, to]: Interval): readonly Placement[] {
  // A glyph may reach out of its chunk to the left.
  const last = Math.floor((to + GLYPH * arrangement.msPerPx) / layer.chunk);
  const found: Placement[] = [];
  for (let index = Math.floor(from / layer.chunk) - 1; index <= last; index++)
    for (const placement of placementsOf(arrangement, layer, index))
      if (touches(placement.footprint, [from, to])) found.push(placement);
  return found;
}

const touches = (footprint: Interval, [from, to]: Interval): boolean => footprint[0] <= to && footprint[1] > from;

function placementsOf(arrangement: Arrangement, layer: Layer, index: number): readonly Placement[] {
  return keep(layer.placements, index, KEPT, () => {
    if (!hasRows(arrangement, layer, index)) return [];
    const star = starOf(arrangement, layer, index);
    const neighbours = isEven(index) ? starOf : placementsOf;
    const lanes = lanesOf(arrangement, [
      ...longerAt(arrangement, layer, index),
      ...star,
      ...neighbours(arrangement, layer, index - 1),
      ...neighbours(arrangement, layer, index + 1),
    ]);
    const placements = [...star];
    let attempts = ATTEMPTS;
    for (const row of candidatesOf(arrangement, layer, index, lanes)) {
      if (row === star[0]?.row) continue;
      const placement = place(arrangement, lanes, row);
      if (placement !== undefined) placements.push(placement);
      else if (--attempts === 0) break;
    }
    return placements;
  });
}

function starOf(arrangement: Arrangement, layer: Layer, index: number): readonly Placement[] {
  return keep(layer.stars, index, KEPT, () => {
    if (!hasRows(arrangement, layer, index)) return [];
    const lanes = lanesOf(arrangement, longerAt(arrangement, layer, index));
    const [row] = candidatesOf(arrangement, layer, index, lanes);
    if (row === undefined) return [];
    const neighbours = isEven(index) ? [] : [index - 1, index + 1];
    for (const other of neighbours)
      for (const { lane, footprint } of starOf(arrangement, layer, other)) lanes[lane]?.push(footprint);
    const star = place(arrangement, lanes, row);
    return star === undefined ? [] : [star];
  });
}

const isEven = (index: number): boolean => index % 2 === 0;

function hasRows({ all }: Arrangement, { classes, chunk }: Layer, index: number): boolean {
  return classes.some(({ ranking: { rows } }) => {
    const row = rows[firstFrom(all, rows, index * chunk)];
    return row !== undefined && (all.from[row] ?? 0) < (index + 1) * chunk;
  });
}

/** Rows that begin in a chunk where some lane may have room for them, the most important first. */
function candidatesOf(
  { all, msPerPx }: Arrangement,
  { classes, chunk }: Layer,
  index: number,
  lanes: Lanes,
): Generator<number, void> {
  const shortest = Math.max(2 ** (classes.at(-1)?.size ?? 0), (GLYPH / 2) * msPerPx) + GAP * msPerPx;
  const stretches: Stretch[] = [];
  for (const [from, to] of openings(lanes, [index * chunk, (index + 1) * chunk], shortest))
    for (const { ranking } of classes)
      stretches.push({
        ranking,
        begin: firstFrom(all, ranking.rows, from),
        end: firstFrom(all, ranking.rows, to),
      });
  return byRank(stretches);
}

/** What longer events take of the lanes wherever an event of a chunk may come to lie. */
function longerAt(arrangement: Arrangement, { longer, above, chunk }: Layer, index: number): readonly Placement[] {
  if (longer === undefined) return [];
  return keep(above, index, KEPT, () => {
    const around: Interval = [index * chunk - GLYPH * arrangement.msPerPx, (index + 2) * chunk];
    // Chunks of longer events are no shorter: what lies around this one lies around the one that it is part of.
    const over = longerAt(arrangement, longer, Math.floor((index * chunk) / longer.chunk));
    return [...over.filter(({ footprint }) => touches(footprint, around)), ...touching(arrangement, longer, around)];
  });
}

function lanesOf(arrangement: Arrangement, placements: readonly Placement[]): Lanes {
  const lanes = createLanes(arrangement.lanes);
  for (const { lane, footprint } of placements) lanes[lane]?.push(footprint);
  return lanes;
}

function place({ all, msPerPx }: Arrangement, lanes: Lanes, row: number): Placement | undefined {
  const labelWidth = all.labelWidth(row);
  const footprint = footprintOf(all, row, labelWidth, msPerPx);
  const lane = takeLane(lanes, footprint);
  return lane === -1 ? undefined : { row, lane, footprint, labelWidth };
}

/** What an event takes of a lane: its mark, no narrower than a glyph, or its name where that is longer. */
function footprintOf(all: Rows, row: number, labelWidth: number, msPerPx: number): Interval {
  const from = all.from[row] ?? 0;
  const to = all.to[row] ?? 0;
  const narrow = Math.max(0, GLYPH * msPerPx - (to - from)) / 2;
  const start = from - narrow;
  return [start, Math.max(to + narrow, start + labelWidth * msPerPx) + GAP * msPerPx];
}
