import { DAY, type Instant, type Interval } from "../time/instant.js";
import { conditionOf, isOneOf } from "./condition.js";
import type { Dialect } from "./dialects.js";
import type { NameField } from "../data/fields.js";
import type { Filter } from "./filter.js";
import type { Grid } from "./grid.js";
import type { Tracks } from "./provider.js";
import { join, type Sql, sql } from "./sql-text.js";
import { columnOf, within } from "./table.js";

/** Where the events are, with names that are SQL already. */
export interface Store {
  readonly dialect: Dialect;
  readonly table: Sql;
  /** No event of `table` lasts longer, in ms. */
  readonly longest: number | undefined;
  /** Those that do. */
  readonly longTable: Sql | undefined;
  /** Counts of days, as `createDays` makes them. */
  readonly days: Sql | undefined;
}

/** `first` and `last`, both null in an empty store. Reads two columns, of which most stores keep the ends. */
export function extentQuestion(store: Store): Sql {
  return sql`SELECT min(start_ms) AS first, max(end_ms) AS last FROM (${rows(store, sql`start_ms, end_ms`)}) AS found`;
}

/** `name` and `size`, largest first. */
export function namesQuestion(store: Store, field: NameField, most: number): Sql {
  const name = nameOf(store, field);
  const counted =
    store.days === undefined
      ? rows(store, sql`${name} AS name, 1 AS n`)
      : sql`SELECT name, n FROM ${store.days} WHERE field = ${field}`;
  return sql`SELECT name, sum(n) AS size FROM (${counted}) AS found GROUP BY name ORDER BY size DESC, name LIMIT ${most}`;
}

/** `track`, `bin` (from 0), `size`, `top` and `top_rank`: a row for each bin of a track that counts any event. */
export function binsQuestion(store: Store, grid: Grid, passing: Sql | undefined, tracks?: Tracks): Sql {
  return sql`SELECT track, bin, sum(n) AS size, ${store.dialect.topId} AS top, max(rank) AS top_rank \
FROM (${cells(store, grid, passing, tracks)}) AS cells GROUP BY track, bin`;
}

/** `size`: how many events overlap the domain and pass. */
export function totalQuestion(store: Store, grid: Grid, passing: Sql | undefined): Sql {
  return sql`SELECT coalesce(sum(n), 0) AS size FROM (${cells(store, grid, passing, undefined)}) AS cells`;
}

/** `id`, `start_ms`, `end_ms` and `json` of the highest ranked. */
export function topQuestion(store: Store, { domain }: Grid, passing: Sql | undefined, limit: number): Sql {
  const found = rows(store, sql`id, start_ms, end_ms, rank, json`, overlapping(store, domain, passing));
  return sql`SELECT id, start_ms, end_ms, json FROM (${found}) AS found ORDER BY rank DESC LIMIT ${limit}`;
}

/** `id` and `json` of the records of some ids. */
export function recordsQuestion(tables: readonly Sql[], ids: readonly string[]): Sql {
  const parts = tables.map((table) => sql`SELECT id, json FROM ${table} WHERE ${isOneOf(sql`id`, ids)}`);
  return join(parts, sql` UNION ALL `);
}

/** What a query says of events beside their time; `undefined` when all pass. */
export function passingCondition(
  dialect: Dialect,
  filter: Filter | undefined,
  asOf: Instant | undefined,
): Sql | undefined {
  const condition = filter && sql`(${conditionOf(filter, dialect)})`;
  if (asOf === undefined) return condition;
  const instant = within(Math.ceil(asOf));
  const known = sql`known_from_ms < ${instant} AND known_until_ms >= ${instant}`;
  return condition === undefined ? known : sql`${condition} AND ${known}`;
}

/**
 * `track`, `bin`, `id`, `rank` and `n`: a row for each event in each of its tracks, or for `n` of them that start on one
 * day, of which `id` is the highest ranked. Days answer for all events when bins are made of days; with them are counted
 * those that are under way at the beginning.
 */
function cells(store: Store, { domain, width }: Grid, passing: Sql | undefined, tracks: Tracks | undefined): Sql {
  const [from, to] = domain;
  const bin = (start: Sql): Sql => store.dialect.quotient(sql`(greatest(${start}, ${from}) - ${from})`, sql`${width}`);
  const isList = tracks !== undefined && columnOf(tracks.by).isList;
  const isMerged = tracks?.names !== undefined;
  const track = isMerged ? sql`CASE WHEN ${isOneOf(sql`name`, tracks.names ?? [])} THEN name END` : sql`name`;
  const columns = sql`id, start_ms, rank, ${nameOf(store, tracks?.by)} AS name`;
  const events = (conditions: Conditions): Sql =>
    sql`${
      // An event with two of the other names lies in their common track once.
      isList && isMerged ? sql`SELECT DISTINCT` : sql`SELECT`
    } ${track} AS track, ${bin(sql`start_ms`)} AS bin, id, rank, 1 AS n FROM (${rows(store, columns, conditions)}) AS found`;

  const { days } = store;
  if (days === undefined || passing !== undefined || width < DAY || (isList && isMerged)) {
    return events(overlapping(store, domain, passing));
  }
  const started = sql`SELECT ${track} AS track, ${bin(sql`day_ms`)} AS bin, id, rank, n \
FROM ${days} WHERE field = ${tracks?.by ?? ""} AND day_ms >= ${from} AND day_ms < ${to}`;
  return sql`${started} UNION ALL ${events(overlapping(store, [from, from], undefined))}`;
}

/** What an event is named by, in a row for each name. */
function nameOf({ dialect }: Store, field: NameField | undefined): Sql {
  if (field === undefined) return sql`''`;
  const { column, isList } = columnOf(field);
  return isList ? dialect.each(column) : column;
}

/** The same events, as they are found in each table. */
interface Conditions {
  readonly short: Sql;
  readonly long: Sql;
}

/** Those that start before the end and end after the beginning. Of an empty interval, those that are under way there. */
function overlapping({ longest }: Store, [from, to]: Interval, passing: Sql | undefined): Conditions {
  const overlap = sql`start_ms < ${to} AND end_ms > ${from}`;
  const long = passing === undefined ? overlap : sql`${overlap} AND ${passing}`;
  return {
    long,
    short: longest === undefined ? long : sql`start_ms > ${within(Math.floor(from - longest))} AND ${long}`,
  };
}

/** Columns of all rows, or of those that fulfil a condition. */
function rows({ table, longTable }: Store, columns: Sql, conditions?: Conditions): Sql {
  const from = (name: Sql, condition: Sql | undefined): Sql =>
    condition === undefined
      ? sql`SELECT ${columns} FROM ${name}`
      : sql`SELECT ${columns} FROM ${name} WHERE ${condition}`;
  const short = from(table, conditions?.short);
  return longTable === undefined ? short : sql`${short} UNION ALL ${from(longTable, conditions?.long)}`;
}
