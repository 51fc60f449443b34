import type { DuckDBConnection } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clickhouse, duckdb, postgres } from "../../src/providers/dialects.js";
import { memoryProvider } from "../../src/providers/memory.js";
import type { EventQuery } from "../../src/providers/provider.js";
import { type Run, type SqlOptions, sqlProvider } from "../../src/providers/sql.js";
import { DAY, instantOf } from "../../src/time/instant.js";
import { documentOf } from "../support/datasets.js";
import { load, openDatabase, runOn } from "../support/duckdb.js";
import { loadPostgres, runPsql, schema, server } from "../support/postgres.js";
import { documentsAndQueries, expectAgreement } from "../support/queries.js";

const march: EventQuery = { domain: [instantOf(2023, 3), instantOf(2023, 4)], pixels: 400 };

describe("the questions that databases are asked", () => {
  async function asked(dialect: typeof duckdb, query: EventQuery, more = {}): Promise<readonly unknown[]> {
    const questions: unknown[] = [];
    const run: Run = async (sql, parameters) => {
      questions.push(sql, parameters);
      return [];
    };
    await sqlProvider({ dialect, run, ...more }).query(query);
    return questions;
  }

  const found = 'FROM (SELECT id, start_ms, rank, "category" AS name FROM "events" WHERE';
  const grouped = "AS found) AS cells GROUP BY track, bin";
  test.each([
    [
      "DuckDB",
      duckdb,
      "SELECT track, bin, sum(n) AS size, arg_max(id, rank) AS top, max(rank) AS top_rank FROM (SELECT name AS track, " +
        "(greatest(start_ms, $1::BIGINT) - $2::BIGINT) // $3::BIGINT AS bin, id, rank, 1 AS n " +
        `${found} start_ms < $4::BIGINT AND end_ms > $5::BIGINT) ${grouped}`,
    ],
    [
      "ClickHouse",
      clickhouse,
      "SELECT track, bin, sum(n) AS size, argMax(id, rank) AS top, max(rank) AS top_rank FROM (SELECT name AS track, " +
        "intDiv((greatest(start_ms, {p1:Int64}) - {p2:Int64}), {p3:Int64}) AS bin, id, rank, 1 AS n " +
        `${found} start_ms < {p4:Int64} AND end_ms > {p5:Int64}) ${grouped}`,
    ],
    [
      "PostgreSQL",
      postgres,
      "SELECT track, bin, sum(n) AS size, (array_agg(id ORDER BY rank DESC))[1] AS top, max(rank) AS top_rank FROM " +
        "(SELECT name AS track, (greatest(start_ms, $1::bigint) - $2::bigint) / $3::bigint AS bin, id, rank, 1 AS n " +
        `${found} start_ms < $4::bigint AND end_ms > $5::bigint) ${grouped}`,
    ],
  ])("%s counts the bins of March, and gives its events", async (_, dialect, bins) => {
    const [from, to] = [instantOf(2023, 3), instantOf(2023, 4)];
    const questions = await asked(dialect, { ...march, tracks: { by: "category" }, limit: 7 });
    expect(questions.slice(0, 2)).toEqual([bins, [from, from, DAY / 2, to, from]]);
    expect(questions[3]).toEqual([to, from, 7]);
    expect(questions).toHaveLength(4);
  });

  test("a year is counted by its days, and by the events under way when it begins", async () => {
    const year: EventQuery = { domain: [0, 256 * DAY], pixels: 1024, limit: 0 };
    const [sql] = await asked(duckdb, year, { days: "event_days", longest: DAY });
    expect(sql).toBe(
      "SELECT track, bin, sum(n) AS size, arg_max(id, rank) AS top, max(rank) AS top_rank FROM (SELECT name AS track, " +
        "(greatest(day_ms, $1::BIGINT) - $2::BIGINT) // $3::BIGINT AS bin, id, rank, n " +
        'FROM "event_days" WHERE field = $4::VARCHAR AND day_ms >= $5::BIGINT AND day_ms < $6::BIGINT ' +
        "UNION ALL SELECT name AS track, (greatest(start_ms, $7::BIGINT) - $8::BIGINT) // $9::BIGINT AS bin, id, rank, 1 AS n " +
        "FROM (SELECT id, start_ms, rank, '' AS name FROM \"events\" WHERE start_ms > $10::BIGINT " +
        "AND start_ms < $11::BIGINT AND end_ms > $12::BIGINT) AS found) AS cells GROUP BY track, bin",
    );
  });

  const condition = async (dialect: typeof duckdb, query: Partial<EventQuery>, more = {}): Promise<unknown> => {
    const [sql] = await asked(dialect, { ...march, ...query }, more);
    return / AS name (FROM .*)\) AS found/u.exec(String(sql))?.[1];
  };
  const talks = { field: "category", in: ["Talks", "War"] } as const;
  const people = { field: "participant", in: ["Xi"] } as const;
  const title = { field: "title", contains: "100%" } as const;
  const window = 'FROM "events" WHERE start_ms < $4::BIGINT AND end_ms > $5::BIGINT AND ';

  test.each<[string, typeof duckdb, Partial<EventQuery>, object, string]>([
    ["names", duckdb, { filter: talks }, {}, `${window}("category" IN ($6::VARCHAR, $7::VARCHAR))`],
    ["nobody", duckdb, { filter: { field: "place", in: [] } }, {}, `${window}(1 = 0)`],
    ["people", duckdb, { filter: people }, {}, `${window}(list_has_any("participants", [$6::VARCHAR]))`],
    ["a title", duckdb, { filter: title }, {}, `${window}(contains(lower(title), lower($6::VARCHAR)))`],
    [
      "not the lesser",
      duckdb,
      { filter: { not: { or: [{ field: "importance", range: [0, 0.25] }, { and: [] }] } } },
      {},
      `${window}(NOT ((importance >= $6::BIGINT AND importance <= $7::DOUBLE) OR (1 = 1)))`,
    ],
    ["a day", duckdb, { asOf: 5.5 }, {}, `${window}known_from_ms < $6::BIGINT AND known_until_ms >= $7::BIGINT`],
    [
      "a table cut by length",
      duckdb,
      {},
      { table: "archive.events", longest: DAY, longTable: "archive.long" },
      'FROM "archive"."events" WHERE start_ms > $4::BIGINT AND start_ms < $5::BIGINT AND end_ms > $6::BIGINT ' +
        "UNION ALL SELECT id, start_ms, rank, '' AS name " +
        'FROM "archive"."long" WHERE start_ms < $7::BIGINT AND end_ms > $8::BIGINT',
    ],
    [
      "people",
      clickhouse,
      { filter: people },
      {},
      'FROM "events" WHERE start_ms < {p4:Int64} AND end_ms > {p5:Int64} AND (hasAny("participants", [{p6:String}]))',
    ],
    [
      "people",
      postgres,
      { filter: people },
      {},
      'FROM "events" WHERE start_ms < $4::bigint AND end_ms > $5::bigint AND ("participants" && ARRAY[$6::text])',
    ],
  ])("choose by %s", async (_, dialect, query, more, sql) => {
    expect(await condition(dialect, query, more)).toBe(sql);
  });

  const hostile = ["'; DROP TABLE events; --", '"; --', "\\'", "$1", "{p1:String}", "%", "\u0000", "Robert'); --"];

  test("are the same whatever the values say: these travel beside them", async () => {
    const query = (text: string): EventQuery => ({
      ...march,
      filter: {
        and: [
          { field: "place", in: [text] },
          { field: "title", contains: text },
          { field: "source", in: [text] },
        ],
      },
      tracks: { by: "participant", names: [text] },
    });
    const plain = await asked(duckdb, query("Beijing"));
    for (const text of hostile) {
      const questions = await asked(duckdb, query(text));
      expect(questions.filter((_, index) => index % 2 === 0)).toEqual(plain.filter((_, index) => index % 2 === 0));
      expect(questions[1]).toContain(text);
    }
  });

  test.each(hostile.concat("", "a b", "a.b.c.d", "ends ", "line\n", "ÿ"))("no table is called %j", (table) => {
    const run: Run = async () => [];
    expect(() => sqlProvider({ dialect: duckdb, run, table })).toThrow("not a name of SQL");
    expect(() => sqlProvider({ dialect: duckdb, run, longTable: table })).toThrow("not a name of SQL");
  });

  test.each(['category"; DROP TABLE events; --', "constructor", "__proto__", "json"])(
    "no field is called %j",
    async (name) => {
      const field = name as "category";
      const provider = sqlProvider({ dialect: duckdb, run: async () => [] });
      await expect(provider.query({ ...march, filter: { field, in: ["a"] } })).rejects.toThrow(RangeError);
      await expect(provider.query({ ...march, tracks: { by: field } })).rejects.toThrow(RangeError);
      await expect(provider.names(field, 5)).rejects.toThrow(RangeError);
    },
  );
});

describe("DuckDB", () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await openDatabase();
  });
  afterAll(() => connection.closeSync());

  type Cut = Pick<SqlOptions, "longest" | "longTable" | "days">;
  const cut: Cut = { longest: 20 * DAY, longTable: "long_events" };

  test("gives the answers that memory gives, also when long events have their own table and days are counted before", async () => {
    await fc.assert(
      fc.asyncProperty(
        documentsAndQueries,
        fc.constantFrom<Cut>({}, cut, { ...cut, days: "event_days" }),
        async ([document, queries], tables) => {
          const dataset = await load(connection, document, tables.longest);
          const database = sqlProvider({ dialect: duckdb, run: runOn(connection), ...tables });
          await expectAgreement(database, memoryProvider(dataset), queries);
        },
      ),
      { numRuns: 20 },
    );
  });

  test("agrees with memory where chance seldom leads: at ends, beginnings, and with two of the other names", async () => {
    const people = ["Kim", "Putin", "Xi"].map((name) => ({ name }));
    const document = documentOf([
      { date: "2022/2023-12", participants: people },
      { date: "2023-03-01/2023-03-10", participants: people.slice(1) },
      { date: "2023-03-05", participants: people, knownUntil: "2023-03-03" },
      { date: "2023-03-05T12:00:00", knownFrom: "2023-03-03" },
    ]);
    const memory = memoryProvider(await load(connection, document, cut.longest));
    const [third, fifth, april] = [instantOf(2023, 3, 3), instantOf(2023, 3, 5), instantOf(2023, 4)];
    const tables: Cut = { ...cut, days: "event_days" };
    const database = sqlProvider({ dialect: duckdb, run: runOn(connection), ...tables });
    for (const domain of [
      [fifth, fifth + DAY],
      [fifth, april],
      [third, fifth],
    ] as const) {
      for (const tracks of [undefined, { by: "participant" }, { by: "participant", names: ["Kim"] }] as const) {
        for (const asOf of [undefined, third, third + 1, third + DAY]) {
          const query: EventQuery = { domain, pixels: 100, tracks, asOf };
          expect(await database.query(query)).toEqual(await memory.query(query));
        }
      }
    }
  });

  test("counts the days before 1970 as it does those after", async () => {
    const document = documentOf([
      "1969-12-30T12:00:00",
      "1969-12-31",
      "1970-01-01",
      "-0043-03-15",
      "1969-12-31/1970-01-02",
    ]);
    const memory = memoryProvider(await load(connection, document));
    const database = sqlProvider({ dialect: duckdb, run: runOn(connection), days: "event_days" });
    for (const from of [-3, -2, -1, 0, 1]) {
      const query: EventQuery = { domain: [from * DAY, (from + 4) * DAY], pixels: 16 };
      expect(await database.query(query)).toEqual(await memory.query(query));
    }
  });

  test("finds a title that is written like a statement, and is none the worse for it", async () => {
    const title = "'); DROP TABLE events; --";
    await load(connection, documentOf([{ date: "2023-03-10", title, category: title }]));
    const provider = sqlProvider({ dialect: duckdb, run: runOn(connection) });
    const filter = { field: "category", in: [title] } as const;
    const { bins } = await provider.query({ ...march, filter, tracks: { by: "category", names: [title] } });
    expect(bins).toMatchObject([{ track: title, count: 1, top: "event-0" }]);
    expect((await provider.get(["event-0", title])).map((event) => event.title)).toEqual([title]);
  });

  test("of ten million events in ten years counts every one, and gives the bins of a month", async () => {
    const begin = instantOf(2013);
    const step = 31_556;
    await connection.run("DROP TABLE IF EXISTS events");
    await connection.run(
      `CREATE TABLE numbers AS SELECT i, ${begin} + i * ${step} AS start_ms FROM range(10_000_000) AS numbers(i)`,
    );
    await connection.run(
      `CREATE VIEW events AS SELECT i::VARCHAR AS id, start_ms, start_ms + ${DAY} AS end_ms, 'track ' || (i % 8) AS category,
         (i * 2654435761 % 4294967296) / 4294967296 AS rank, '{"id":"' || i || '"}' AS json FROM numbers`,
    );
    const provider = sqlProvider({ dialect: duckdb, run: runOn(connection), longest: DAY });
    const end = begin + 9_999_999 * step + DAY;
    expect(await provider.extent()).toEqual([begin, end]);

    const tracks = { by: "category" } as const;
    const all = await provider.query({ domain: [begin, end], pixels: 1200, tracks, limit: 100 });
    expect(all.total).toBe(10_000_000);
    expect(all.bins.reduce((sum, { count }) => sum + count, 0)).toBe(10_000_000);
    expect(all.events).toHaveLength(100);
    // 229 bins of 16 days.
    expect(all.bins).toHaveLength(8 * 229);

    const [from, to] = [instantOf(2017, 6), instantOf(2017, 7)];
    const month = await provider.query({ domain: [from, to], pixels: 120, tracks });
    expect(month.domain).toEqual([from, to]);
    expect(month.bins).toHaveLength(8 * 30);
    // Those of thirty days, and those of the day before, which are still under way.
    expect(month.total).toBe(Math.ceil((to - begin) / step) - Math.floor((from - DAY - begin) / step) - 1);
  });
});

const where = server === undefined ? "no EVENT_TIMELINE_POSTGRES to connect to" : "EVENT_TIMELINE_POSTGRES";

describe.skipIf(server === undefined)(`PostgreSQL (${where})`, () => {
  test("gives the answers that memory gives", async () => {
    const tables = { table: `${schema}.events`, sources: `${schema}.sources` };
    const days = fc.constantFrom({}, { days: `${schema}.event_days` });
    await fc.assert(
      fc.asyncProperty(documentsAndQueries, days, async ([document, queries], more) => {
        const memory = memoryProvider(loadPostgres(document));
        await expectAgreement(sqlProvider({ dialect: postgres, run: runPsql, ...tables, ...more }), memory, queries);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});
