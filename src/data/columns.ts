import { spanText } from "../time/span-text.js";
import { own, show } from "./check.js";
import type { EdtfString, Place, TimelineEvent } from "./types.js";

/** One field of many events; where it holds `undefined`, `null` or `NaN`, the event is without. */
export type Column<Value> = ArrayLike<Value | null | undefined>;

/** Fields whose columns have more to them than the fields. */
type Loose = "id" | "title" | "date" | "place";

/** Events field by field: the value at one index of all columns is one event. Each column is an array or typed array. */
export interface EventColumns extends Partial<{
  readonly [field in Exclude<keyof TimelineEvent, Loose>]: Column<TimelineEvent[field]>;
}> {
  /** As many as there are events. */
  readonly id: Column<string | number>;
  readonly title: Column<string | number>;
  readonly date?: Column<EdtfString>;
  /**
   * In place of `date`: EDTF, or milliseconds since 1970 on a clock without a zone, of which EDTF is made as `spanText`
   * does: whole days and, where an event lies in one second, that second.
   */
  readonly start?: Column<EdtfString | number>;
  /**
   * Of the kind of `start`, which stands alone where this is absent or blank. Text is the last date, or `..`; a number is
   * the first instant after the event, or `Infinity`.
   */
  readonly end?: Column<EdtfString | number>;
  /** In place of `category`. */
  readonly track?: Column<string | number>;
  /** The same, as loose records have it. */
  readonly lane?: Column<string | number>;
  readonly place?: Column<Place | string>;
}

/** Records to be read one by one, however they were given. */
export interface Rows {
  readonly length: number;
  /** One as a loose record, for validation to read; throws what hostile input throws. */
  readonly at: (row: number) => unknown;
  /** Columns that could not be used, or not wholly. */
  readonly faults: readonly ColumnFault[];
}

/** As in `Issue`, but for the path. */
export interface ColumnFault {
  readonly column: string;
  readonly code: string;
  readonly message: string;
}

/** What is copied as it is, and the field that it becomes: of several that become one, the last that has a value. */
const copied: Readonly<Record<Exclude<keyof EventColumns, "start" | "end">, keyof TimelineEvent>> = {
  id: "id",
  title: "title",
  summary: "summary",
  type: "type",
  date: "date",
  timeZone: "timeZone",
  dateBasis: "dateBasis",
  status: "status",
  verification: "verification",
  participants: "participants",
  place: "place",
  lane: "category",
  track: "category",
  category: "category",
  tags: "tags",
  importance: "importance",
  citations: "citations",
  relations: "relations",
  knownFrom: "knownFrom",
  knownUntil: "knownUntil",
  url: "url",
};

/** Whether a value is a record whose `id` is a list: so are columns told from documents and records. Never throws. */
export function isColumns(value: unknown): value is EventColumns {
  try {
    return typeof value === "object" && value !== null && isList(own(value, "id"));
  } catch {
    return false;
  }
}

/** Looks through columns once, so that each row costs little. Never throws, and reads known own properties only. */
export function rowReader(columns: EventColumns): Rows {
  const faults: ColumnFault[] = [];
  const length = lengthOf(columns);
  const column = (name: string): ArrayLike<unknown> | undefined => columnOf(columns, name, length, faults);
  const fields = Object.entries(copied).flatMap(([name, field]) => {
    const values = column(name);
    return values === undefined ? [] : [{ field, values }];
  });
  const [starts, ends] = [column("start"), column("end")];
  const at = (row: number): object => {
    const record: Partial<Record<keyof TimelineEvent, unknown>> = {};
    for (const { field, values } of fields) {
      const value = values[row];
      if (!isAbsent(value)) record[field] = value;
    }
    if (starts !== undefined && record.date === undefined) record.date = dateFrom(starts[row], ends?.[row]);
    return record;
  };
  return { length, at, faults };
}

/** None where the ids cannot be counted. */
function lengthOf(columns: EventColumns): number {
  try {
    return columns.id.length;
  } catch {
    return 0;
  }
}

/** A column that can be read, `length` values long or not. */
function columnOf(
  columns: EventColumns,
  column: string,
  length: number,
  faults: ColumnFault[],
): ArrayLike<unknown> | undefined {
  const tell = (code: string, message: string): undefined => void faults.push({ column, code, message });
  try {
    const values = own(columns, column);
    if (values === undefined || values === null) return undefined;
    if (!isList(values)) return tell("not-a-list", `not a list: ${show(values)}`);
    if (values.length !== length)
      tell("uneven-columns", `column of ${values.length} values (expected ${length}, as of id)`);
    return values;
  } catch {
    return tell("unreadable", "not readable: it throws when it is read");
  }
}

/** EDTF or, of what is not that, something for validation to refuse and to show. */
function dateFrom(start: unknown, end: unknown): unknown {
  if (isBlank(start)) return undefined;
  if (isBlank(end)) return typeof start === "number" ? spanText(start) : start;
  if (typeof start === "number" && typeof end === "number") return spanText(start, end);
  if (typeof start === "string" && typeof end === "string") return `${start}/${end}`;
  return `${show(start)}/${show(end)}`;
}

function isBlank(value: unknown): boolean {
  return isAbsent(value) || (typeof value === "string" && value.trim() === "");
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || Number.isNaN(value);
}

/** Arrays, and the views of a buffer that have items. */
function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
