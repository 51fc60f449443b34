import { DAY } from "../time/instant.js";
import type { Dialect } from "./dialects.js";
import type { NameField } from "../data/fields.js";
import { constant, identifier, join, type Sql, sql, toStatement } from "./sql-text.js";
import { columnOf, nameFields } from "./table.js";

/** Names of tables. */
export interface DaysOptions {
  /** Default `events`. */
  readonly table?: string;
  readonly longTable?: string;
  /** Default `event_days`. */
  readonly days?: string;
}

/**
 * The statement that makes a table of counts: for each name of each field, and for all events under the field "", how many
 * start on each day since 1970, and which ranks highest. It has as many rows as there are days and names, not events. From
 * it a view of any number of events is answered, as long as its bins are days or longer and nothing is filtered.
 */
export function createDays(
  dialect: Dialect,
  { table = "events", longTable, days = "event_days" }: DaysOptions = {},
): string {
  const tables = longTable === undefined ? [table] : [table, longTable];
  const counts = [undefined, ...nameFields].map((field) => countsOf(dialect, tables, field));
  const made = sql`CREATE TABLE ${identifier(days)}${dialect.storage(sql`field, day_ms`)} AS ${join(counts, sql` UNION ALL `)}`;
  return toStatement(made, dialect.parameter).text;
}

function countsOf(dialect: Dialect, tables: readonly string[], field: NameField | undefined): Sql {
  const { column, isList } = field === undefined ? { column: sql`''`, isList: false } : columnOf(field);
  const name = isList ? dialect.each(column) : column;
  const day = constant(DAY);
  // Whole numbers are divided towards 0, and days before 1970 are negative.
  const start = sql`start_ms - (start_ms % ${day} + ${day}) % ${day}`;
  const rows = tables.map(
    (table) => sql`SELECT id, rank, ${start} AS day_ms, ${name} AS name FROM ${identifier(table)}`,
  );
  return sql`SELECT ${constant(field ?? "")} AS field, name, day_ms, n, top AS id, top_rank AS rank FROM (\
SELECT name, day_ms, count(*) AS n, ${dialect.topId} AS top, max(rank) AS top_rank \
FROM (${join(rows, sql` UNION ALL `)}) AS found GROUP BY name, day_ms) AS counted`;
}
