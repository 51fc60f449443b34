import { bisectLeft, bisectRight } from "d3";
import { keep } from "../data/keep.js";
import { among, type Mask } from "../data/mask.js";
import type { Instant, Interval } from "../time/instant.js";
import { type Arrangement, placedIn, startingIn } from "./arrange.js";
import type { Scale } from "./scale.js";
import { firstFrom } from "./size-classes.js";
import { powerOfTwo } from "../time/power-of-two.js";

/** The events that found no lane and begin in one cell of a grid that is cut from 1970, not from the edge of the view. */
export interface ClusterCell {
  readonly cell: Interval;
  /** Ascending; never empty but where none is loaded. */
  readonly rows: Uint32Array;
  /** Events of the cell, where not all of them are loaded; default: the rows. */
  readonly size?: number;
}

/** Narrowest cell of a cluster in CSS px. */
const CELL = 40;
/** Cells that are kept; a view shows fifty, and one edge. */
const KEPT = 256;
const KEPT_EDGES = 8;

/**
 * Clusters whose cell touches the domain. Events that began in cells before it and go on into the first one stand in one
 * cluster at the left edge, together with those of the cells that it would cover. With a mask only its rows are counted.
 * Each cell is found and counted by bisection. What it lists is copied once, four bytes an event, without a look at any;
 * only what goes on into the first cell is looked for event by event, once for each cell that becomes the first.
 */
export function clustersIn(arrangement: Arrangement, scale: Scale, known?: Mask): readonly ClusterCell[] {
  const width = powerOfTwo(CELL * arrangement.msPerPx);
  const [from, to] = scale.axis;
  const first = Math.floor(from / width) * width;
  const counted = countedIn(arrangement, known);
  const cells = cellsIn(arrangement, counted, width, [first, to]);
  const lasting = keep(counted.lasting, first, KEPT_EDGES, () => {
    const rows = lastingInto(arrangement, first);
    return known === undefined ? rows : among(rows, known);
  });
  if (lasting.length === 0) return cells;
  const room = from + CELL * scale.msPerPx;
  const covered = cells.filter(({ cell }) => cell[0] < room);
  const edge: Interval = [from, Math.max(room, covered.at(-1)?.cell[1] ?? room)];
  const rows = keep(counted.edges, `${first} ${covered.length}`, KEPT_EDGES, () =>
    joined([lasting, ...covered.map((cluster) => cluster.rows)]),
  );
  return [{ cell: edge, rows }, ...cells.slice(covered.length)];
}

/** The rows of a track that its clusters count, and what was found of them. */
interface Counted {
  readonly rows: Uint32Array;
  /** Rows without a lane by the number of their cell, and those that go on into a cell by the instant at which it begins. */
  readonly cells: Map<number, Uint32Array>;
  readonly lasting: Map<Instant, Uint32Array>;
  /** Those that stand at the left edge of a view, by the instant and the number of cells covered. */
  readonly edges: Map<string, Uint32Array>;
}

const countedOf = new WeakMap<Arrangement, Map<Mask | undefined, Counted>>();

function countedIn(arrangement: Arrangement, known: Mask | undefined): Counted {
  const byMask = countedOf.get(arrangement) ?? new Map<Mask | undefined, Counted>();
  countedOf.set(arrangement, byMask);
  return keep(byMask, known, 2, () => ({
    rows: knownRows(arrangement.rows, known),
    cells: new Map(),
    lasting: new Map(),
    edges: new Map(),
  }));
}

const knownOf = new WeakMap<Mask, WeakMap<Uint32Array, Uint32Array>>();

/** The rows of a track that belong to a mask. One pass for each of both. */
export function knownRows(rows: Uint32Array, known: Mask | undefined): Uint32Array {
  if (known === undefined) return rows;
  const byTrack = knownOf.get(known) ?? new WeakMap<Uint32Array, Uint32Array>();
  const ofTrack = byTrack.get(rows) ?? among(rows, known);
  knownOf.set(known, byTrack.set(rows, ofTrack));
  return ofTrack;
}

function cellsIn(
  arrangement: Arrangement,
  { rows, cells }: Counted,
  width: number,
  [from, to]: Interval,
): readonly ClusterCell[] {
  const { all } = arrangement;
  let placed: readonly number[] | undefined;
  const found: ClusterCell[] = [];
  let begin = firstFrom(all, rows, from);
  while (begin < rows.length) {
    const index = Math.floor((all.from[rows[begin] ?? 0] ?? 0) / width);
    const cell: Interval = [index * width, (index + 1) * width];
    if (cell[0] >= to) break;
    const end = firstFrom(all, rows, cell[1]);
    const part = rows.subarray(begin, end);
    const left = keep(cells, index, KEPT, () => {
      placed ??= startingIn(arrangement, [from, to + width]);
      return without(part, placed.slice(bisectLeft(placed, part[0] ?? 0), bisectRight(placed, part.at(-1) ?? 0)));
    });
    if (left.length > 0) found.push({ cell, rows: left });
    begin = end;
  }
  return found;
}

/** Rows without a lane that begin before an instant and end after it, ascending. */
function lastingInto(arrangement: Arrangement, instant: Instant): Uint32Array {
  const { all, classes } = arrangement;
  const found: number[] = [];
  for (const { size, ranking } of classes) {
    const begin = firstFrom(all, ranking.rows, instant - 2 ** (size + 1));
    const end = firstFrom(all, ranking.rows, instant);
    for (let position = begin; position < end; position++) {
      const row = ranking.rows[position] ?? 0;
      if ((all.to[row] ?? 0) > instant) found.push(row);
    }
  }
  const placed = placedIn(arrangement, [instant, instant]).map(({ row }) => row);
  return without(new Uint32Array(found).sort(), placed);
}

function without(rows: Uint32Array, taken: readonly number[]): Uint32Array {
  if (taken.length === 0) return rows;
  const parts: Uint32Array[] = [];
  let begin = 0;
  for (const row of taken) {
    const position = bisectLeft(rows, row, begin);
    if (rows[position] !== row) continue;
    parts.push(rows.subarray(begin, position));
    begin = position + 1;
  }
  return joined([...parts, rows.subarray(begin)]);
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
  let length = 0;
  for (const part of parts) {
    all.set(part, length);
    length += part.length;
  }
  return all;
}
