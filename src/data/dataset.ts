import { hull, plainBounds } from "../time/bounds.js";
import { type EdtfDate, parseEdtf } from "../time/edtf.js";
import { DAY, type Interval } from "../time/instant.js";
import type { Source, TimelineDocument, TimelineEvent } from "./types.js";

/** A document in columns. A row is an event's place in time order, whatever its place in the document. */
export interface Dataset {
  readonly document: TimelineDocument;
  /** Row → event; the caller's own objects. */
  readonly events: readonly TimelineEvent[];
  /** Row → earliest start. An open or unknown start is drawn from the beginning of `extent`, or from what is known. */
  readonly from: Float64Array;
  /** Row → latest end, exclusive; always later than `from`. */
  readonly to: Float64Array;
  /** Row → 0 to 1, no two alike: who is named where room is short. */
  readonly rank: Float64Array;
  readonly rowOf: ReadonlyMap<string, number>;
  readonly sourceOf: ReadonlyMap<string, Source>;
  /** All that the events cover. One day of 1970 when there are none. */
  readonly extent: Interval;
  /** What others derived from this dataset, kept as long as it lives. Read and written by `derive` alone. */
  readonly derived: Map<string, unknown>;
}

/** Sorts a valid document's events into columns. O(n log n). Throws `EdtfError` on a date that `validate` refuses. */
export function createDataset(document: TimelineDocument): Dataset {
  const { events } = document;
  const size = events.length;
  const starts = new Float64Array(size);
  const ends = new Float64Array(size);
  events.forEach((event, index) => {
    const { date } = event;
    const [from, to] = plainBounds(date) ?? hull(parseEdtf(date), document.defaults);
    starts[index] = from;
    ends[index] = to;
  });
  const extent = extentOf(starts, ends);
  const order = Uint32Array.from(events.keys()).sort(
    (a, b) =>
      (starts[a] ?? 0) - (starts[b] ?? 0) || (ends[a] ?? 0) - (ends[b] ?? 0) || byId(events[a], events[b]) || a - b,
  );
  const sorted = Array.from(order, (index) => events[index]).filter((event) => event !== undefined);
  return {
    document,
    events: sorted,
    from: Float64Array.from(order, (index) => Math.max(starts[index] ?? 0, extent[0])),
    to: Float64Array.from(order, (index) => Math.min(ends[index] ?? 0, extent[1])),
    rank: Float64Array.from(sorted, rankOf),
    rowOf: new Map(sorted.map((event, row) => [event.id, row])),
    sourceOf: new Map(document.sources.map((source) => [source.id, source])),
    extent,
    derived: new Map(),
  };
}

/** The parsed date of a row; parsed once. */
export function dateOf(dataset: Dataset, row: number): EdtfDate {
  const event = dataset.events[row];
  if (event === undefined) throw new RangeError(`unknown row: ${row} (expected 0 to ${dataset.events.length - 1})`);
  return derive(dataset, `date ${row}`, () => parseEdtf(event.date));
}

/**
 * `make()`, made once for each `key` of a dataset. A key must name all that the value depends on beside the dataset.
 * The oldest of more than 4,000 values is forgotten.
 */
export function derive<Value>(dataset: Dataset, key: string, make: () => Value): Value {
  const { derived } = dataset;
  const known = derived.get(key);
  if (known !== undefined) return known as Value;
  const value = make();
  derived.set(key, value);
  if (derived.size > 4000) derived.delete(derived.keys().next().value ?? "");
  return value;
}

/** Of an open end, the day next to the other end counts. */
function extentOf(starts: Float64Array, ends: Float64Array): Interval {
  let from = Infinity;
  let to = -Infinity;
  starts.forEach((start, index) => {
    const end = ends[index] ?? Infinity;
    from = Math.min(from, Number.isFinite(start) ? start : end - DAY);
    to = Math.max(to, Number.isFinite(end) ? end : start + DAY);
  });
  return from < to ? [from, to] : [0, DAY];
}

const byId = (a: TimelineEvent | undefined, b: TimelineEvent | undefined): number =>
  (a?.id ?? "") < (b?.id ?? "") ? -1 : (a?.id ?? "") > (b?.id ?? "") ? 1 : 0;

/** Importance, 0.5 where the author gave none; equals are told apart by a fixed scattering, not by their time. */
function rankOf(event: TimelineEvent, row: number): number {
  const scattered = Math.imul(row + 1, 0x9e3779b1) >>> 0;
  return (event.importance ?? 0.5) * 0.999 + (scattered / 2 ** 32) * 0.001;
}
