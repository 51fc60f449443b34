import type { Dataset } from "../data/dataset.js";
import type { TimelineEvent } from "../data/types.js";
import type { Interval } from "../time/instant.js";
import type { Dialect } from "./dialects.js";
import { importanceOf, type NameField, namesOf } from "../data/fields.js";
import { knownInterval } from "./known.js";
import { identifier, join, type Sql, sql, toStatement } from "./sql-text.js";

/**
 * An event as a row of a table, by names of columns. No column is ever null: "" stands for a text that is not there, and a
 * list without names is `[""]`. As JSON, these rows can be loaded by every database that we know.
 */
export interface EventRow {
  readonly id: string;
  /** The first instant that the date may cover, and the end of the last, exclusive. The table is sorted by the start. */
  readonly start_ms: number;
  readonly end_ms: number;
  /** 0 to 1, no two alike: importance, with a scattering that tells equals apart. */
  readonly rank: number;
  readonly importance: number;
  readonly title: string;
  readonly category: string;
  readonly status: string;
  readonly place: string;
  readonly participants: readonly string[];
  readonly sources: readonly string[];
  readonly publishers: readonly string[];
  readonly known_from_ms: number;
  readonly known_until_ms: number;
  /** The `TimelineEvent` as JSON; its EDTF date is in it. Only events that are shown as such are read from here. */
  readonly json: string;
}

/** The furthest instants that a column has, 285,000 years from 1970; what lies further is cut there. */
const FURTHEST: Interval = [-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];

const columns: Readonly<Record<keyof EventRow, keyof Dialect["types"]>> = {
  id: "text",
  start_ms: "whole",
  end_ms: "whole",
  rank: "real",
  importance: "real",
  title: "text",
  category: "text",
  status: "text",
  place: "text",
  participants: "texts",
  sources: "texts",
  publishers: "texts",
  known_from_ms: "whole",
  known_until_ms: "whole",
  json: "text",
};

const fields: Readonly<Record<NameField, keyof EventRow>> = {
  category: "category",
  status: "status",
  place: "place",
  participant: "participants",
  source: "sources",
  publisher: "publishers",
};

export const nameFields: readonly NameField[] = Object.keys(fields) as NameField[];

/** The column of a field, and whether it holds lists. Throws `RangeError` for a field that is none. */
export function columnOf(field: NameField): { readonly column: Sql; readonly isList: boolean } {
  if (!Object.hasOwn(fields, field)) {
    throw new RangeError(`unknown field: ${JSON.stringify(field)} (expected one of ${Object.keys(fields).join(", ")})`);
  }
  const name = fields[field];
  return { column: identifier(name), isList: columns[name] === "texts" };
}

/** The statement that makes an empty table. Events that last longer than the others belong into one of their own. */
export function createTable(dialect: Dialect, table = "events"): string {
  const lines = Object.entries(columns).map(([name, type]) => sql`${identifier(name)} ${dialect.types[type]} NOT NULL`);
  const made = sql`CREATE TABLE ${identifier(table)} (${join(lines, sql`, `)})${dialect.storage(sql`start_ms, id`)}`;
  return toStatement(made, dialect.parameter).text;
}

/** The rows of a dataset, in order of time. */
export function rowsOf(dataset: Dataset): readonly EventRow[] {
  return dataset.events.map((event, row) => rowOf(dataset, event, row));
}

function rowOf({ from, to, rank, sourceOf }: Dataset, event: TimelineEvent, row: number): EventRow {
  const names = (field: NameField): readonly string[] => namesOf(event, field, sourceOf);
  const [knownFrom, knownUntil] = knownInterval(event, sourceOf);
  return {
    id: event.id,
    start_ms: stored(from[row]),
    end_ms: stored(to[row]),
    rank: rank[row] ?? 0,
    importance: importanceOf(event),
    title: event.title,
    category: names("category")[0] ?? "",
    status: event.status,
    place: names("place")[0] ?? "",
    participants: names("participant"),
    sources: names("source"),
    publishers: names("publisher"),
    known_from_ms: stored(knownFrom),
    known_until_ms: stored(knownUntil),
    json: JSON.stringify(event),
  };
}

/** An instant, or the furthest that a column has on its side. */
export function within(instant: number): number {
  return Math.min(Math.max(instant, FURTHEST[0]), FURTHEST[1]);
}

/** The same for a column, which holds whole milliseconds. All dates are whole, but those too far away to be exact. */
const stored = (instant = 0): number => Math.round(within(instant));
