import { expect, test } from "vitest";
import { createDataset } from "../../src/data/dataset.js";
import { createDays } from "../../src/providers/days.js";
import { clickhouse, duckdb, postgres } from "../../src/providers/dialects.js";
import { createTable, rowsOf } from "../../src/providers/table.js";
import { instantOf } from "../../src/time/instant.js";
import { documentOf } from "../support/datasets.js";

test("a row says of an event what views ask for, and has the record beside it", () => {
  const event = {
    id: "talks",
    title: "Talks",
    date: "2023-09-13",
    status: "occurred" as const,
    participants: [{ name: "Kim" }, { name: "Putin" }, { name: "Kim", role: "guest" }],
    citations: [{ source: "a" }, { source: "b" }],
    knownUntil: "2024",
  };
  const sources = [
    { id: "a", type: "webpage", publisher: "The Agency", issued: { "date-parts": [[2023, 9, 14]] } },
    { id: "b", type: "webpage", title: "On the talks", issued: { "date-parts": [[2023, 9]] } },
  ];
  expect(rowsOf(createDataset({ version: 1, sources, events: [event] }))).toEqual([
    {
      id: "talks",
      start_ms: instantOf(2023, 9, 13),
      end_ms: instantOf(2023, 9, 14),
      rank: expect.closeTo(0.5, 2),
      importance: 0.5,
      title: "Talks",
      category: "",
      status: "occurred",
      place: "",
      participants: ["Kim", "Putin"],
      sources: ["a", "b"],
      publishers: ["The Agency", "On the talks"],
      known_from_ms: instantOf(2023, 9),
      known_until_ms: instantOf(2024),
      json: JSON.stringify(event),
    },
  ]);
});

test("what lies further away than a column can say is cut there", () => {
  const [row] = rowsOf(createDataset(documentOf(["Y-13800000000 The beginning"])));
  expect(row).toMatchObject({ start_ms: Number.MIN_SAFE_INTEGER, end_ms: Number.MIN_SAFE_INTEGER });
  expect(row).toMatchObject({ known_from_ms: Number.MIN_SAFE_INTEGER, known_until_ms: Number.MAX_SAFE_INTEGER });
});

test.each([
  [
    "DuckDB",
    duckdb,
    'CREATE TABLE "events" ("id" VARCHAR NOT NULL, "start_ms" BIGINT NOT NULL, "end_ms" BIGINT NOT NULL, ' +
      '"rank" DOUBLE NOT NULL, "importance" DOUBLE NOT NULL, "title" VARCHAR NOT NULL, "category" VARCHAR NOT NULL, ' +
      '"status" VARCHAR NOT NULL, "place" VARCHAR NOT NULL, "participants" VARCHAR[] NOT NULL, ' +
      '"sources" VARCHAR[] NOT NULL, "publishers" VARCHAR[] NOT NULL, "known_from_ms" BIGINT NOT NULL, ' +
      '"known_until_ms" BIGINT NOT NULL, "json" VARCHAR NOT NULL)',
  ],
  [
    "ClickHouse",
    clickhouse,
    'CREATE TABLE "events" ("id" String NOT NULL, "start_ms" Int64 NOT NULL, "end_ms" Int64 NOT NULL, ' +
      '"rank" Float64 NOT NULL, "importance" Float64 NOT NULL, "title" String NOT NULL, "category" String NOT NULL, ' +
      '"status" String NOT NULL, "place" String NOT NULL, "participants" Array(String) NOT NULL, ' +
      '"sources" Array(String) NOT NULL, "publishers" Array(String) NOT NULL, "known_from_ms" Int64 NOT NULL, ' +
      '"known_until_ms" Int64 NOT NULL, "json" String NOT NULL) ENGINE = MergeTree ORDER BY (start_ms, id)',
  ],
])("the table of %s has a column for each value", (_, dialect, statement) => {
  expect(createTable(dialect)).toBe(statement);
});

test("days are counted for all events, and for each name of each field", () => {
  const statement = createDays(postgres, { table: "archive.events", longTable: "archive.long", days: "archive.days" });
  expect(statement).toMatch(/^CREATE TABLE "archive"\."days" AS SELECT '' AS field, name, day_ms, n, top AS id, /u);
  expect(statement.match(/SELECT '\w*' AS field/gu)).toEqual(
    ["", "category", "status", "place", "participant", "source", "publisher"].map(
      (field) => `SELECT '${field}' AS field`,
    ),
  );
  expect(statement.match(/FROM "archive"\."(?:events|long)"/gu)).toHaveLength(14);
});
