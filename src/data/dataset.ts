import { bisectLeft } from "d3";
import { type BoundsOptions, hull, plainHull } from "../time/bounds.js";
import { type EdtfDate, parseEdtf } from "../time/edtf.js";
import { DAY, type Interval } from "../time/instant.js";
import { importanceOf } from "./fields.js";
import { type IdTable, placesIn } from "./id-table.js";
import { keep } from "./keep.js";
import { finish, STEP, type Steps } from "./steps.js";
import { timeOrder } from "./time-order.js";
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
  /** `TimelineEvent.id` → row. Made when it is first asked: few are. */
  readonly rowOf: Pick<ReadonlyMap<string, number>, "get" | "has">;
  readonly sourceOf: ReadonlyMap<string, Source>;
  /** All that the events cover. One day of 1970 when there are none. */
  readonly extent: Interval;
  /** Where its rows were taken from another dataset: which, and by which rows of that one. */
  readonly part?: Part | undefined;
  /** What others derived from this dataset, kept as long as it lives. Read and written by `derive` and `isDerived` alone. */
  readonly derived: Map<string, unknown>;
}

/** Some rows of a dataset. */
export interface Part {
  readonly of: Dataset;
  /** Row of the part → row of `of`, ascending. */
  readonly rows: Uint32Array;
}

/**
 * Sorts a valid document's events into columns. O(n), except that events of the same time are compared by their ids.
 * Events that are in order keep their array. Throws `EdtfError` on a date that `validate` refuses.
 * Of a document that is a part of more, `covered` is what all of that covers; default: what its own events do.
 */
export function createDataset(document: TimelineDocument, covered?: Interval): Dataset {
  return finish(creatingDataset(document, covered));
}

/** `createDataset`, step by step; `placeOf` leads to the index in `document.events`, where that is known. */
export function* creatingDataset(
  document: TimelineDocument,
  covered?: Interval,
  placeOf?: IdTable["get"],
): Steps<Dataset> {
  const size = document.events.length;
  const starts = new Float64Array(size);
  const ends = new Float64Array(size);
  const importances = new Float64Array(size);
  for (let index = 0; index < size; index++) {
    if (index % STEP === 0) yield index / size;
    const event = document.events[index];
    if (event === undefined) continue;
    const [start, end] = spanOf(event, document.defaults);
    starts[index] = start;
    ends[index] = end;
    importances[index] = importanceOf(event);
  }
  const extent = covered ?? extentOf(starts, ends);
  const order = yield* timeOrder(document.events, starts, ends);
  const sorted: TimelineEvent[] = [];
  const events = order === undefined ? document.events : sorted;
  const from = new Float64Array(size);
  const to = new Float64Array(size);
  const rank = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    if (row % STEP === 0) yield 1;
    const index = order?.[row] ?? row;
    const event = document.events[index];
    if (event === undefined) continue;
    if (order !== undefined) sorted.push(event);
    from[row] = Math.max(starts[index] ?? 0, extent[0]);
    to[row] = Math.min(ends[index] ?? 0, extent[1]);
    rank[row] = rankOf(row, importances[index] ?? 0);
  }
  return {
    document,
    events,
    from,
    to,
    rank,
    rowOf: placeOf === undefined ? rowsById(events) : rowsByPlace(placeOf, order),
    sourceOf: new Map(document.sources.map((source) => [source.id, source])),
    extent,
    derived: new Map(),
  };
}

/**
 * A dataset of these events instead, one for each row and with its id and importance, over the same extent. The dataset
 * itself where all are the same objects; its columns where no event has another time; else as `createDataset`.
 */
export function revised(dataset: Dataset, events: readonly TimelineEvent[]): Dataset {
  if (events.every((event, row) => event === dataset.events[row])) return dataset;
  const document = { ...dataset.document, events };
  const isStill = events.every((event, row) => {
    const before = dataset.events[row];
    if (event === before || before === undefined) return true;
    const [one, other] = [event, before].map((each) => spanOf(each, document.defaults));
    return one?.[0] === other?.[0] && one?.[1] === other?.[1];
  });
  if (!isStill) return createDataset(document, dataset.extent);
  return { ...dataset, document, events, derived: new Map(), part: undefined };
}

/** The parsed date of a row; parsed once. */
export function dateOf(dataset: Dataset, row: number): EdtfDate {
  const event = dataset.events[row];
  if (event === undefined) throw new RangeError(`unknown row: ${row} (expected 0 to ${dataset.events.length - 1})`);
  return derive(dataset, `date ${row}`, () => parseEdtf(event.date));
}

/**
 * `make()`, made once for each `key` of a dataset. A key must name all that the value depends on beside the dataset.
 * The longest unused of more than 4,000 values is forgotten.
 */
export function derive<Value>(dataset: Dataset, key: string, make: () => Value): Value {
  return keep(dataset.derived, key, 4000, make) as Value;
}

/**
 * Where the event of a row stands in another dataset of the same data; `undefined` where it is not, or at another time.
 * Found by its time: a map of a million ids is not made to find one.
 */
export function rowLike(before: Dataset, row: number, { from, events }: Dataset): number | undefined {
  const { id } = before.events[row] ?? {};
  const start = before.from[row] ?? NaN;
  for (let next = bisectLeft(from, start); from[next] === start; next++) if (events[next]?.id === id) return next;
  return undefined;
}

/** Where a row of the whole stands in a part of it; `undefined` where it is not. O(log n). */
export function rowInPart({ rows }: Part, row: number | undefined): number | undefined {
  if (row === undefined) return undefined;
  const at = bisectLeft(rows, row);
  return rows[at] === row ? at : undefined;
}

/** Whether the value of a key is made already. */
export const isDerived = ({ derived }: Dataset, key: string): boolean => derived.has(key);

/** All the time that the dates which its sources give may cover: none of them is drawn outside. */
function spanOf({ date, citations }: TimelineEvent, options: BoundsOptions | undefined): Interval {
  let [from, to] = plainHull(date) ?? hull(parseEdtf(date), options);
  for (const { values } of citations) {
    if (values?.date === undefined) continue;
    const [start, end] = plainHull(values.date) ?? hull(parseEdtf(values.date), options);
    from = Math.min(from, start);
    to = Math.max(to, end);
  }
  return [from, to];
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

/** Made when first asked. */
function rowsById(events: readonly TimelineEvent[]): Dataset["rowOf"] {
  let rows: IdTable | undefined;
  return lookup((id) => (rows ??= placesIn(events)).get(id));
}

/** Of a place in the document, its row: a table that is there already need not be made anew. */
function rowsByPlace(placeOf: IdTable["get"], order: Uint32Array | undefined): Dataset["rowOf"] {
  let rows: Uint32Array | undefined;
  return lookup((id) => {
    const place = placeOf(id);
    if (place === undefined || order === undefined) return place;
    rows ??= inverseOf(order);
    return rows[place];
  });
}

/** Validation refuses blank ids: the empty one stands for no event, and is not worth a table. */
export function lookup(rowOf: IdTable["get"]): Dataset["rowOf"] {
  const get = (id: string): number | undefined => (id === "" ? undefined : rowOf(id));
  return { get, has: (id) => get(id) !== undefined };
}

function inverseOf(order: Uint32Array): Uint32Array {
  const inverse = new Uint32Array(order.length);
  order.forEach((index, row) => (inverse[index] = row));
  return inverse;
}

/** Importance; equals are told apart by a fixed scattering, not by their time. */
function rankOf(row: number, importance: number): number {
  const scattered = Math.imul(row + 1, 0x9e3779b1) >>> 0;
  return importance * 0.999 + (scattered / 2 ** 32) * 0.001;
}
