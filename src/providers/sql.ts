import type { Source, TimelineEvent } from "../data/types.js";
import { DAY } from "../time/instant.js";
import type { Dialect } from "./dialects.js";
import { binAt, type Grid, gridOf } from "./grid.js";
import { byTime, byTrackThenTime, limitOf } from "./page.js";
import type { Bin, EventPage, EventProvider, Signal } from "./provider.js";
import {
  binsQuestion,
  extentQuestion,
  namesQuestion,
  passingCondition,
  recordsQuestion,
  type Store,
  topQuestion,
  totalQuestion,
} from "./sql-questions.js";
import { identifier, type Sql, toStatement, type Value } from "./sql-text.js";
import { columnOf, within } from "./table.js";

/** A row of an answer by names of columns. Numbers may come as `bigint` or text, JSON as text or read already. */
export type Row = Readonly<Record<string, unknown>>;

/** Sends one statement and gives its rows. The first parameter is for placeholder 1. Two or three run at a time. */
export type Run = (sql: string, parameters: readonly Value[], signal?: Signal) => Promise<readonly Row[]>;

/** Where the events are. A name of a table may have a schema before a dot; a view will do. */
export interface SqlOptions {
  readonly dialect: Dialect;
  readonly run: Run;
  /** Its columns are those of `EventRow`; default `events`. */
  readonly table?: string;
  /** Columns `id` and `json`, a `Source`; default `sources`. */
  readonly sources?: string;
  /**
   * No event of the table lasts longer, in ms. A view then reads the table, which is sorted by start, from this long before
   * its beginning. Without it, a view reads whatever starts before its end.
   */
  readonly longest?: number;
  /** A table with the same columns for the few events that do last longer. It is read whole: it should be small. */
  readonly longTable?: string;
  /** A table that `createDays` made of these and that is as new as they are. Without it, every view counts its events. */
  readonly days?: string;
}

/**
 * Events in a database. Imports no driver: all questions go through `run`, all values as parameters, and all names quoted.
 * Throws `RangeError` for a name of a table that is none. Records come as they are stored, to be validated by who shows
 * them. Costs by what the database reads; a page takes two statements, three where tracks are made of lists.
 */
export function sqlProvider({ dialect, run, longest, ...names }: SqlOptions): EventProvider {
  const table = identifier(names.table ?? "events");
  const longTable = names.longTable === undefined ? undefined : identifier(names.longTable);
  const days = names.days === undefined ? undefined : identifier(names.days);
  const store: Store = { dialect, table, longest, longTable, days };
  const eventTables = longTable === undefined ? [table] : [table, longTable];
  const sourceTable = identifier(names.sources ?? "sources");

  async function ask(question: Sql, signal: Signal | undefined): Promise<readonly Row[]> {
    signal?.throwIfAborted();
    const { text, values } = toStatement(question, dialect.parameter);
    const rows = await run(text, values, signal);
    signal?.throwIfAborted();
    return rows;
  }

  /** The records of some ids, in their order. */
  async function records<T>(tables: readonly Sql[], ids: readonly string[], signal: Signal | undefined): Promise<T[]> {
    if (ids.length === 0) return [];
    const rows = await ask(recordsQuestion(tables, ids), signal);
    const found = new Map(rows.map((row) => [row["id"], row]));
    return ids.flatMap((id) => {
      const row = found.get(id);
      return row === undefined ? [] : [recordOf(row) as T];
    });
  }

  return {
    async extent(signal) {
      const [row] = await ask(extentQuestion(store), signal);
      const [first, last] = [numberOf(row?.["first"]), numberOf(row?.["last"])];
      return first < last ? [first, last] : [0, DAY];
    },

    async names(field, most, signal) {
      const rows = await ask(namesQuestion(store, field, most), signal);
      return rows.map(({ name, size }) => ({ name: String(name), size: numberOf(size) }));
    },

    async query(query): Promise<EventPage> {
      const { tracks, signal } = query;
      const grid = gridOf({ domain: [within(query.domain[0]), within(query.domain[1])], pixels: query.pixels });
      const limit = limitOf(query);
      const passing = passingCondition(dialect, query.filter, query.asOf);
      const isParted = tracks !== undefined && columnOf(tracks.by).isList;
      const [binRows, topRows, totalRows] = await Promise.all([
        ask(binsQuestion(store, grid, passing, tracks), signal),
        limit === 0 ? [] : ask(topQuestion(store, grid, passing, limit), signal),
        isParted ? ask(totalQuestion(store, grid, passing), signal) : undefined,
      ]);
      const bins = binRows.map((row) => binOf(row, grid)).sort(byTrackThenTime);
      return {
        domain: grid.domain,
        bins,
        events: eventsOf(topRows),
        total: totalRows === undefined ? sizeOf(bins) : numberOf(totalRows[0]?.["size"]),
        exact: true,
      };
    },

    get: (ids, signal) => records<TimelineEvent>(eventTables, ids, signal),
    sources: (ids, signal) => records<Source>([sourceTable], ids, signal),
  };
}

function binOf(row: Row, grid: Grid): Bin {
  const { track, bin, size, top, top_rank: rank } = row;
  const [from, to] = binAt(grid, numberOf(bin));
  return {
    track: typeof track === "string" ? track : undefined,
    from,
    to,
    count: numberOf(size),
    top: String(top),
    rank: numberOf(rank),
  };
}

const sizeOf = (bins: readonly Bin[]): number => bins.reduce((size, { count }) => size + count, 0);

/** `NaN` for what a driver gives for null. */
function numberOf(value: unknown): number {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "string" ? Number(value) : NaN;
}

/** The record as it is stored. */
const recordOf = ({ json }: Row): unknown => (typeof json === "string" ? JSON.parse(json) : json);

function eventsOf(rows: readonly Row[]): readonly TimelineEvent[] {
  return rows
    .map((row) => ({ row, id: String(row["id"]), start: numberOf(row["start_ms"]), end: numberOf(row["end_ms"]) }))
    .sort(byTime)
    .map(({ row }) => recordOf(row) as TimelineEvent);
}
