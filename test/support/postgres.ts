import { execFileSync } from "node:child_process";
import { createDataset, type Dataset } from "../../src/data/dataset.js";
import type { TimelineDocument } from "../../src/data/types.js";
import { createDays } from "../../src/providers/days.js";
import { postgres } from "../../src/providers/dialects.js";
import type { Run } from "../../src/providers/sql.js";
import { createTable, rowsOf } from "../../src/providers/table.js";

/** Where psql finds a server that tests may write to, such as `postgresql://postgres@127.0.0.1:5432/postgres`. */
export const server: string | undefined = process.env["EVENT_TIMELINE_POSTGRES"];

/** The client that comes with every server. */
const client = "psql";

/** The schema of the tests, made again by `loadPostgres`. */
export const schema = "event_timeline_test";

/** Statements sent by psql, which needs no driver; each parameter is put in as a literal. */
export const runPsql: Run = async (sql, parameters) => {
  const text = sql.replaceAll(/\$(\d+)/gu, (_, position) => literal(String(parameters[Number(position) - 1])));
  return JSON.parse(psql(`SELECT coalesce(json_agg(answer), '[]') FROM (${text}) AS answer`)) as Awaited<
    ReturnType<Run>
  >;
};

export function loadPostgres(document: TimelineDocument): Dataset {
  const dataset = createDataset(document);
  const sources = document.sources.map((source) => ({ id: source.id, json: JSON.stringify(source) }));
  psql(`SET client_min_messages = warning; DROP SCHEMA IF EXISTS ${schema} CASCADE; CREATE SCHEMA ${schema};
    ${createTable(postgres, `${schema}.events`)}; CREATE TABLE ${schema}.sources (id text, json json);
    ${insertion("events", rowsOf(dataset))}; ${insertion("sources", sources)};
    ${createDays(postgres, { table: `${schema}.events`, days: `${schema}.event_days` })}`);
  return dataset;
}

function insertion(table: string, rows: readonly object[]): string {
  const name = `${schema}.${table}`;
  return `INSERT INTO ${name} SELECT * FROM json_populate_recordset(NULL::${name}, ${literal(JSON.stringify(rows))})`;
}

function psql(statements: string): string {
  const options = ["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1"];
  return execFileSync(client, [...options, server ?? ""], { input: `${statements};\n`, encoding: "utf8" });
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
