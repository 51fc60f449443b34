import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { createDataset, type Dataset } from "../../src/data/dataset.js";
import type { TimelineDocument } from "../../src/data/types.js";
import { createDays } from "../../src/providers/days.js";
import { duckdb } from "../../src/providers/dialects.js";
import type { Run } from "../../src/providers/sql.js";
import { createTable, rowsOf } from "../../src/providers/table.js";

/** A database in memory, of at most 900 MB. */
export async function openDatabase(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "900MB", threads: "2" });
  return instance.connect();
}

export function runOn(connection: DuckDBConnection): Run {
  return async (sql, parameters) => (await connection.runAndReadAll(sql, Array.from(parameters))).getRowObjectsJS();
}

/** Makes the tables of a document again. Events that last longer than `longest` go into `long_events`; `event_days` has all. */
export async function load(
  connection: DuckDBConnection,
  document: TimelineDocument,
  longest = Infinity,
): Promise<Dataset> {
  const dataset = createDataset(document);
  const rows = rowsOf(dataset);
  await connection.run(
    "DROP TABLE IF EXISTS events; DROP TABLE IF EXISTS long_events; DROP TABLE IF EXISTS event_days; DROP TABLE IF EXISTS sources",
  );
  await connection.run(createTable(duckdb));
  await connection.run(createTable(duckdb, "long_events"));
  await connection.run("CREATE TABLE sources (id VARCHAR, json VARCHAR)");
  const isLong = (row: { start_ms: number; end_ms: number }): boolean => row.end_ms - row.start_ms > longest;
  await insert(
    connection,
    "events",
    rows.filter((row) => !isLong(row)),
  );
  await insert(connection, "long_events", rows.filter(isLong));
  await insert(
    connection,
    "sources",
    document.sources.map((source) => ({ id: source.id, json: JSON.stringify(source) })),
  );
  await connection.run(createDays(duckdb, { longTable: "long_events" }));
  return dataset;
}

/** Rows into a table that has their keys for columns. */
async function insert(connection: DuckDBConnection, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const types = Object.entries(rows[0] ?? {}).map(([name, value]) => [name, typeOf(value)]);
  await connection.run(`INSERT INTO ${table} BY NAME SELECT unnest(from_json($1::JSON, $2), recursive := true)`, [
    JSON.stringify(rows),
    JSON.stringify([Object.fromEntries(types)]),
  ]);
}

function typeOf(value: unknown): string | readonly string[] {
  return Array.isArray(value) ? ["VARCHAR"] : typeof value === "number" ? "DOUBLE" : "VARCHAR";
}
