import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { validate } from "../../src/data/validate.js";

interface Case {
  readonly name: string;
  readonly cat: string;
  readonly input: { readonly kind: string; readonly value?: { readonly events?: unknown } };
}

/** The cases write `start` for `date`, and `to` for the target of a relation. */
function renamed(events: unknown): unknown {
  if (!Array.isArray(events)) return events;
  return events.map((record: unknown) =>
    typeof record === "object" && record !== null ? withDate(record as Record<string, unknown>) : record,
  );
}

function withDate(record: Record<string, unknown>): object {
  const relations = Array.isArray(record["relations"])
    ? record["relations"].map(({ to }: { to: unknown }) => ({ type: "follows", target: to }))
    : undefined;
  const copy = Object.defineProperties({}, Object.getOwnPropertyDescriptors(record));
  const date = { value: record["start"], enumerable: true };
  return Object.defineProperties(copy, {
    date,
    ...(relations && { relations: { value: relations, enumerable: true } }),
  });
}

const folder = resolve(import.meta.dirname, "../../../shared/hostile");
const isThere = existsSync(folder);
const cases: readonly Case[] = isThere
  ? (JSON.parse(readFileSync(resolve(folder, "cases.json"), "utf8")) as readonly Case[]).filter(
      // A million events are for the benchmark.
      ({ cat, input }) => input.kind === "data" && cat !== "scale",
    )
  : // A file without a test fails: what is skipped has to be named.
    [{ name: "each case, where it stands beside the project,", cat: "", input: { kind: "data" } }];
const { expand } = (isThere ? await import(pathToFileURL(resolve(folder, "expand.mjs")).href) : {}) as {
  expand: (value: unknown) => { events?: unknown };
};

test.runIf(isThere).each(cases)("../shared/hostile: $name is read without harm", ({ input }) => {
  const value = expand(input.value);
  const given = typeof value === "object" && value !== null && "events" in value ? renamed(value.events) : value;
  const { document, issues } = validate(Array.isArray(given) ? { events: given } : given);
  const total = Array.isArray(given) ? given.length : 0;
  const refused = new Set(issues.filter(({ severity }) => severity === "error").map(({ path }) => path.split("/")[2]));
  expect(document.events.length + (total === 0 ? 0 : refused.size)).toBe(total);
  for (const { id, title, date } of document.events) {
    expect([typeof id, typeof title, typeof date]).toEqual(["string", "string", "string"]);
  }
  const controls = JSON.stringify(input.value).includes('"ctl"') ? ["Control 2000-01-01"] : [];
  const shown = document.events.filter(({ id }) => id === "ctl").map(({ title, date }) => `${title} ${date}`);
  expect(shown).toEqual(controls);
});
