import { resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { EventTimelineElement } from "../../src/index.js";
import type { Run } from "../../src/providers/sql.js";
import { instantOf, type Interval } from "../../src/time/instant.js";
import { Site, type Visit } from "../support/page.js";

const missing: string | undefined = await import("../support/duckdb.js").then(
  () => undefined,
  (error: unknown) => String(error),
);

const ROWS = 10_000_000;
const years: Interval = [instantOf(2010, 1, 1), instantOf(2020, 1, 1)];

/** Ids, times and ranks, in order of time: ten million records as text would not fit, so the view writes those that are asked for. */
const schema = [
  `CREATE TABLE numbers AS SELECT n, 'e' || n AS id, ${years[0]} + (n * ${(years[1] - years[0]) / 1000} // ${ROWS}) * 1000 AS start_ms,
    ((n * 2654435761) % 4294967296) / 4294967296.0 AS rank FROM range(${ROWS}) AS rows(n)`,
  `CREATE VIEW events AS SELECT id, start_ms, start_ms + 1000 AS end_ms, rank, rank AS importance,
    'Event ' || n AS title, ['North', 'South', 'East', 'West'][n % 4 + 1] AS category, 'occurred' AS status,
    '' AS place, [''] AS participants, ['log'] AS sources, ['The log'] AS publishers, 0 AS known_from_ms, 0 AS known_until_ms,
    to_json({ id: id, title: title, category: category, status: status, importance: rank, citations: [{ source: 'log' }],
      date: strftime(make_timestamp(start_ms * 1000), '%Y-%m-%dT%H:%M:%S') }) AS json FROM numbers`,
  `CREATE TABLE sources AS SELECT 'log' AS id, '{"id":"log","type":"webpage","title":"The log"}' AS json`,
];

describe.skipIf(missing !== undefined)(
  `ten million rows in DuckDB${missing === undefined ? "" : `: ${missing}`}`,
  () => {
    let site: Site;
    let run: Run;
    beforeAll(async () => {
      const { openDatabase, runOn } = await import("../support/duckdb.js");
      const connection = await openDatabase();
      for (const statement of schema) await connection.run(statement);
      run = runOn(connection);
      site = await Site.open();
      site.put("/store.js", await bundled(resolve(import.meta.dirname, "../support/store-page.ts")));
      site.answer("/sql", async (text) => {
        const { sql, parameters } = JSON.parse(text);
        const rows = await run(sql, parameters);
        return JSON.stringify(rows, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value));
      });
    }, 60_000);
    afterAll(() => site?.close());

    async function visit(attributes: string): Promise<Visit> {
      const visited = await site.visit(
        `<event-timeline ${attributes}></event-timeline>
      <script type="module" src="/dist/event-timeline.min.js"></script>
      <script type="module" src="/store.js"></script>`,
      );
      onTestFinished(() => visited.page.close());
      await still(visited);
      return visited;
    }

    test("all of them are shown: a few by name, the others in numbers", async () => {
      const visited = await visit('label="All"');
      expect(await visited.page.locator(".extent").textContent()).toBe(
        "10,000,000 events, January 2010 to December 2019",
      );
      expect(await shown(visited)).toBe(ROWS);
      expect(await visited.page.locator("[role=option].event").count()).toBeGreaterThan(30);
      expect(visited.complaints).toEqual([]);
    });

    test("in tracks by category each has its quarter", async () => {
      const visited = await visit('group-by="category"');
      expect(await shown(visited)).toBe(ROWS);
      const keys = await visited.page
        .locator("[role=option].cluster")
        .evaluateAll((options) => options.map((option) => option.getAttribute("data-key")?.[0]));
      expect(new Set(keys)).toEqual(new Set(["0", "1", "2", "3"]));
    });

    test("close to, every event has its name and leads to its source", async () => {
      const visited = await visit("");
      const { page } = visited;
      await page.locator("event-timeline").evaluate((element: EventTimelineElement) => {
        element.zoomTo([Date.UTC(2015, 6, 1, 12), Date.UTC(2015, 6, 1, 12, 4)]);
      });
      await still(visited);
      const [from, to] = [instantOf(2015, 7, 1) + 12 * 3_600_000, instantOf(2015, 7, 1) + 12 * 3_600_000 + 240_000];
      const rows = await run("SELECT title FROM events WHERE start_ms >= $1 AND start_ms < $2 ORDER BY start_ms", [
        from,
        to,
      ]);
      const titles = rows.map(({ title }) => title);
      expect(titles.length).toBeGreaterThan(5);
      const labels = await page
        .locator("[role=option] .label > span")
        .evaluateAll((spans) => spans.map(({ textContent }) => textContent));
      expect(labels).toEqual(expect.arrayContaining(titles));
      await page.getByRole("option", { name: `${String(titles[2])},` }).click();
      expect(await page.getByRole("region", { name: "Event details" }).textContent()).toContain("The log");
    });
  },
);

/** Waits until the answer to the last view is shown. */
async function still({ page }: Visit): Promise<void> {
  await page.locator("[role=option]").first().waitFor();
  await page.waitForTimeout(200);
  await page.locator(".timeline[aria-busy=false]").waitFor();
}

/** Events with a name, and those in the numbers on clusters. */
async function shown({ page }: Visit): Promise<number> {
  const names = await page
    .locator("[role=option]")
    .evaluateAll((options) => options.map((option) => option.getAttribute("aria-label") ?? ""));
  return names
    .map((name) => /^([\d,]+) events,/u.exec(name)?.[1]?.replaceAll(",", "") ?? "1")
    .reduce((sum, count) => sum + Number(count), 0);
}

/** A module and all that it imports, as one script. */
async function bundled(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: { write: false, lib: { entry, formats: ["es"], fileName: "store" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output !== undefined && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error("nothing was built");
  return chunk.code;
}
