import type { EventTimelineElement } from "../../src/index.js";
import { duckdb } from "../../src/providers/dialects.js";
import { type Run, sqlProvider } from "../../src/providers/sql.js";
import { SECOND } from "../../src/time/instant.js";

/** The script of a page on which a timeline shows what an endpoint answers, as the README has it. */
const run: Run = async (sql, parameters, signal) => {
  const body = JSON.stringify({ sql, parameters });
  const response = await fetch("/sql", { method: "POST", body, signal: signal ?? null });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
};
const element = document.querySelector<EventTimelineElement>("event-timeline");
if (element !== null) element.provider = sqlProvider({ dialect: duckdb, run, longest: SECOND });
