/** An event as the reference is given it. */
export interface Entry {
  readonly title: string;
  readonly lane: string;
  readonly start: number;
  readonly end: number | undefined;
}

/** All events by lane, then by start. */
export interface Columns {
  readonly lanes: readonly string[];
  /** Where each lane begins, and the end of the last. */
  readonly offsets: readonly number[];
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** The latest end of this and all earlier events of the lane: what is before it in view is found by bisection. */
  readonly latest: Float64Array;
  readonly titleOf: (index: number) => string;
  readonly first: number;
  readonly last: number;
}

/** One lane: the indices [low, high) of the columns. */
export interface Lane extends Pick<Columns, "start" | "end" | "latest" | "titleOf"> {
  readonly low: number;
  readonly high: number;
}

export function laneOfColumns(columns: Columns, lane: number): Lane {
  return { ...columns, low: columns.offsets[lane] ?? 0, high: columns.offsets[lane + 1] ?? 0 };
}

/** Bits of a key that hold the lane; the others hold the start, coarsely. */
const LANE_BITS = 3;
const TIME_BITS = 32 - LANE_BITS;
const DIGIT = 11;

/** O(n): three rounds over the entries, and the rounds of the sort. Plain loops, since they are what is measured. */
export function indexEntries(entries: readonly Entry[]): Columns {
  const { length } = entries;
  const lanes = [...new Set(entries.map(({ lane }) => lane))].sort();
  if (lanes.length > 2 ** LANE_BITS) throw new RangeError(`too many lanes: ${lanes.length} (expected 8 at most)`);
  const [start, end, lane] = [new Float64Array(length), new Float64Array(length), new Uint8Array(length)];
  const numbers = new Map(lanes.map((lane, number) => [lane, number]));
  for (let row = 0; row < length; row++) {
    const entry = entries[row];
    start[row] = entry?.start ?? 0;
    end[row] = entry?.end ?? start[row] ?? 0;
    lane[row] = numbers.get(entry?.lane ?? "") ?? 0;
  }
  const order = sorted(start, lane);
  const titleOf = (index: number): string => entries[order[index] ?? 0]?.title ?? "";
  return { lanes, titleOf, ...inOrder({ start, end, lane }, order, lanes.length) };
}

/** By row. */
interface Rows {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly lane: Uint8Array;
}

function inOrder(rows: Rows, order: Uint32Array, lanes: number): Omit<Columns, "lanes" | "titleOf"> {
  const { length } = order;
  const [start, end, latest] = [new Float64Array(length), new Float64Array(length), new Float64Array(length)];
  const offsets = Array.from({ length: lanes + 1 }, () => length);
  let [lane, reach, first, last] = [-1, -Infinity, Infinity, -Infinity];
  for (let index = 0; index < length; index++) {
    const row = order[index] ?? 0;
    const from = rows.start[row] ?? 0;
    const to = rows.end[row] ?? 0;
    if (rows.lane[row] !== lane) {
      lane = rows.lane[row] ?? 0;
      offsets[lane] = index;
      reach = -Infinity;
    }
    reach = Math.max(reach, to);
    start[index] = from;
    end[index] = to;
    latest[index] = reach;
    first = Math.min(first, from);
    last = Math.max(last, to);
  }
  return { offsets, start, end, latest, first, last };
}

/** Rows by lane and start: three rounds of a radix sort by a coarse key, then what it left out of order by insertion. */
function sorted(start: Float64Array, lane: Uint8Array): Uint32Array {
  const { length } = start;
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < length; row++) {
    first = Math.min(first, start[row] ?? 0);
    last = Math.max(last, start[row] ?? 0);
  }
  const share = (2 ** TIME_BITS - 1) / Math.max(1, last - first);
  let [keys, order] = [new Uint32Array(length), new Uint32Array(length)];
  for (let row = 0; row < length; row++) {
    keys[row] = (lane[row] ?? 0) * 2 ** TIME_BITS + ((start[row] ?? 0) - first) * share;
    order[row] = row;
  }
  let [otherKeys, otherOrder] = [new Uint32Array(length), new Uint32Array(length)];
  for (let shift = 0; shift < 32; shift += DIGIT) {
    sortByDigit(shift, keys, order, otherKeys, otherOrder);
    [keys, otherKeys, order, otherOrder] = [otherKeys, keys, otherOrder, order];
  }
  for (let index = 1; index < length; index++) {
    const row = order[index] ?? 0;
    let slot = index;
    for (; slot > 0; slot--) {
      const before = order[slot - 1] ?? 0;
      if (lane[before] !== lane[row] || (start[before] ?? 0) <= (start[row] ?? 0)) break;
      order[slot] = before;
    }
    order[slot] = row;
  }
  return order;
}

/** One round of the sort, stable, by eleven bits of the keys. */
function sortByDigit(
  shift: number,
  keys: Uint32Array,
  order: Uint32Array,
  toKeys: Uint32Array,
  toOrder: Uint32Array,
): void {
  const slots = new Uint32Array(2 ** DIGIT + 1);
  const mask = 2 ** DIGIT - 1;
  for (let index = 0; index < keys.length; index++) {
    const digit = (((keys[index] ?? 0) >>> shift) & mask) + 1;
    slots[digit] = (slots[digit] ?? 0) + 1;
  }
  for (let digit = 0; digit < 2 ** DIGIT; digit++) slots[digit + 1] = (slots[digit + 1] ?? 0) + (slots[digit] ?? 0);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index] ?? 0;
    const digit = (key >>> shift) & mask;
    const slot = slots[digit] ?? 0;
    slots[digit] = slot + 1;
    toKeys[slot] = key;
    toOrder[slot] = order[index] ?? 0;
  }
}

/** The first index in [low, high) whose value is at least `instant`, or `high`; `values` rise there. */
export function firstAfter(values: Float64Array, instant: number, low: number, high: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
