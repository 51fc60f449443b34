import { type CslDay, readIssued } from "../data/csl-date.js";
import type { CslDate, Source } from "../data/types.js";
import { cslDates, cslNames, cslTexts } from "./csl-variables.js";
import { sourceType } from "./source-types.js";

const NAME_PARTS = ["family", "given", "dropping-particle", "non-dropping-particle", "suffix", "literal"];

/**
 * Sources as CSL-JSON that holds to its schema (csl-data 1.0.2): variables that CSL does not have are left out, and what
 * is ours stays in `custom`. Dates are written one way; a date that names no day, season or year keeps its words.
 */
export function cslJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(itemOf), undefined, 2)}\n`;
}

function itemOf(source: Source): Readonly<Record<string, unknown>> {
  const { id, type, custom } = source;
  const variables = Object.entries(source).flatMap(([name, value]): readonly (readonly [string, unknown])[] => {
    const kept = variableOf(name, value);
    return kept === undefined ? [] : [[name, kept]];
  });
  return {
    id,
    type: sourceType(type).csl,
    ...Object.fromEntries(variables),
    ...(custom === undefined ? {} : { custom }),
  };
}

function variableOf(name: string, value: unknown): unknown {
  if (cslTexts.has(name)) return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
  if (cslNames.has(name)) return Array.isArray(value) ? value.map(nameOf) : undefined;
  return cslDates.has(name) && isRecord(value) ? dateOf(value) : undefined;
}

function nameOf(name: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(name)) return {};
  return Object.fromEntries(
    NAME_PARTS.map((part) => [part, name[part]]).filter(([, text]) => typeof text === "string"),
  );
}

function dateOf(date: CslDate): Readonly<Record<string, unknown>> | undefined {
  const read = readIssued(date);
  if (read === undefined) {
    const words = date.literal ?? date.raw;
    return typeof words === "string" ? { literal: words } : undefined;
  }
  const { from, to, circa } = read;
  return {
    "date-parts": from === to ? [partsOf(from)] : [partsOf(from), partsOf(to)],
    ...(from.season === undefined ? {} : { season: from.season }),
    ...(circa ? { circa } : {}),
  };
}

function partsOf({ year, month, day }: CslDay): readonly number[] {
  return [year, month, day].filter((part) => part !== undefined);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
