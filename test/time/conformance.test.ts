import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { type Bounds, bounds } from "../../src/time/bounds.js";
import { EdtfError, formatEdtf, parseEdtf } from "../../src/time/edtf.js";
import { civilOf, HOUR, type Instant, instantOf, MINUTE, SECOND } from "../../src/time/instant.js";

const two = (number: number): string => String(number).padStart(2, "0");

/** An instant as text, in UTC. */
function write(instant: Instant | null): string {
  if (instant === null) return "unknown";
  if (!Number.isFinite(instant)) return "open";
  const { year, month, day } = civilOf(instant);
  const second = (instant - instantOf(year, month, day)) / SECOND;
  const time = `T${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
  return `${year}-${two(month)}-${two(day)}${second === 0 ? "" : time}`;
}

/** Level, text, first instant, and the instant after the last. Significant digits follow the rule, not the gloss. */
const examples: readonly (readonly [level: number, text: string, from: string, until: string])[] = [
  [0, "1985-04-12", "1985-04-12", "1985-04-13"],
  [0, "1985-04", "1985-04-01", "1985-05-01"],
  [0, "1985", "1985-01-01", "1986-01-01"],
  [0, "1985-04-12T23:20:30", "1985-04-12T23:20:30", "1985-04-12T23:20:31"],
  [0, "1985-04-12T23:20:30Z", "1985-04-12T23:20:30", "1985-04-12T23:20:31"],
  [0, "1985-04-12T23:20:30-04", "1985-04-13T03:20:30", "1985-04-13T03:20:31"],
  [0, "1985-04-12T23:20:30+04:30", "1985-04-12T18:50:30", "1985-04-12T18:50:31"],
  [0, "1964/2008", "1964-01-01", "2009-01-01"],
  [0, "2004-06/2006-08", "2004-06-01", "2006-09-01"],
  [0, "2004-02-01/2005-02-08", "2004-02-01", "2005-02-09"],
  [0, "2004-02-01/2005-02", "2004-02-01", "2005-03-01"],
  [0, "2004-02-01/2005", "2004-02-01", "2006-01-01"],
  [0, "2005/2006-02", "2005-01-01", "2006-03-01"],
  [1, "Y170000002", "170000002-01-01", "170000003-01-01"],
  [1, "Y-170000002", "-170000002-01-01", "-170000001-01-01"],
  [1, "2001-21", "2001-03-01", "2001-06-01"],
  [1, "1984?", "1984-01-01", "1985-01-01"],
  [1, "2004-06~", "2004-06-01", "2004-07-01"],
  [1, "2004-06-11%", "2004-06-11", "2004-06-12"],
  [1, "201X", "2010-01-01", "2020-01-01"],
  [1, "20XX", "2000-01-01", "2100-01-01"],
  [1, "2004-XX", "2004-01-01", "2005-01-01"],
  [1, "1985-04-XX", "1985-04-01", "1985-05-01"],
  [1, "1985-XX-XX", "1985-01-01", "1986-01-01"],
  [1, "1985-04-12/..", "1985-04-12", "open"],
  [1, "1985-04/..", "1985-04-01", "open"],
  [1, "1985/..", "1985-01-01", "open"],
  [1, "../1985-04-12", "open", "1985-04-13"],
  [1, "../1985-04", "open", "1985-05-01"],
  [1, "../1985", "open", "1986-01-01"],
  [1, "1985-04-12/", "1985-04-12", "unknown"],
  [1, "1985-04/", "1985-04-01", "unknown"],
  [1, "1985/", "1985-01-01", "unknown"],
  [1, "/1985-04-12", "unknown", "1985-04-13"],
  [1, "/1985-04", "unknown", "1985-05-01"],
  [1, "/1985", "unknown", "1986-01-01"],
  [1, "-1985", "-1985-01-01", "-1984-01-01"],
  [2, "Y-17E7", "-170000000-01-01", "-169999999-01-01"],
  [2, "1950S2", "1900-01-01", "2000-01-01"],
  [2, "Y171010000S3", "171000000-01-01", "172000000-01-01"],
  [2, "Y3388E2S3", "338000-01-01", "339000-01-01"],
  [2, "2001-34", "2001-04-01", "2001-07-01"],
  [2, "[1667,1668,1670..1672]", "1667-01-01", "1673-01-01"],
  [2, "[..1760-12-03]", "open", "1760-12-04"],
  [2, "[1760-12..]", "1760-12-01", "open"],
  [2, "[1760-01,1760-02,1760-12..]", "1760-01-01", "open"],
  [2, "[1667,1760-12]", "1667-01-01", "1761-01-01"],
  [2, "[..1984]", "open", "1985-01-01"],
  [2, "{1667,1668,1670..1672}", "1667-01-01", "1673-01-01"],
  [2, "{1960,1961-12}", "1960-01-01", "1962-01-01"],
  [2, "{..1984}", "open", "1985-01-01"],
  [2, "2004-06-11%", "2004-06-11", "2004-06-12"],
  [2, "2004-06~-11", "2004-06-11", "2004-06-12"],
  [2, "2004?-06-11", "2004-06-11", "2004-06-12"],
  [2, "?2004-06-~11", "2004-06-11", "2004-06-12"],
  [2, "2004-%06-11", "2004-06-11", "2004-06-12"],
  [2, "156X-12-25", "1560-12-25", "1569-12-26"],
  [2, "15XX-12-25", "1500-12-25", "1599-12-26"],
  [2, "XXXX-12-XX", "0-12-01", "10000-01-01"],
  [2, "1XXX-XX", "1000-01-01", "2000-01-01"],
  [2, "1XXX-12", "1000-12-01", "2000-01-01"],
  [2, "1984-1X", "1984-10-01", "1985-01-01"],
  [2, "2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-21"],
  [2, "2004-06-XX/2004-07-03", "2004-06-01", "2004-07-04"],
];

describe("the specification (Library of Congress, 4 February 2019)", () => {
  test("has 64 examples, of which one is given twice", () => {
    expect(examples).toHaveLength(64);
    expect(new Set(examples.map(([, text]) => text)).size).toBe(63);
  });

  test.each(examples)("level %i: %s is from %s until %s", (_level, text, from, until) => {
    const date = parseEdtf(text);
    const { startMin, endMax } = bounds(date);
    expect([write(startMin), write(endMax)]).toEqual([from, until]);
    expect(formatEdtf(date)).toBe(text);
  });
});

/** Of go-edtf's vectors, those that we refuse, each with the reason. */
const refused: readonly (readonly [text: string, reason: string])[] = [
  ["Spring, 2002", "words, not EDTF"],
  ["winter, 2002", "words, not EDTF"],
  ["second quarter of 2001", "words, not EDTF"],
  ["Y1700", "Y is for years of more than four digits only (level 1)"],
  ["Y-1200", "Y is for years of more than four digits only (level 1)"],
];

/** Those whose outer bounds we read differently. */
const readDifferently: readonly (readonly [text: string, from: string, until: string, reason: string])[] = [
  ["Y-20E2S3", "-2009-01-01", "-1999-01-01", "three digits of 2000 are to be relied on; go-edtf takes one"],
];

/**
 * What is neither interval, time nor list of all members: go-edtf lets it fill its first and its last day or year, we
 * say that it began and ended at any time in between. So its latest start and earliest end differ, by intention.
 */
const hasSameInnerBounds = (text: string): boolean => /[/{T]/.test(text);

/** RFC 3339 text, its last second included where `plus` is one second. */
function read(text: string | undefined, plus: number): Instant | undefined {
  const [, sign, year, month, day, hour, minute, second] =
    /^(-?)(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)Z$/.exec(text ?? "") ?? [];
  if (year === undefined) return undefined;
  const start = instantOf(Number(`${sign}${year}`), Number(month), Number(day));
  return start + Number(hour) * HOUR + Number(minute) * MINUTE + Number(second) * SECOND + plus;
}

/** What a vector says of each bound; `undefined` where it says nothing. */
function expectedBounds(vector: Readonly<Record<string, string>>): Partial<Bounds> {
  const start = vector["StartLowerIsOpen"] ? -Infinity : vector["StartLowerIsUnknown"] ? null : undefined;
  const end = vector["EndLowerIsOpen"] ? Infinity : vector["EndLowerIsUnknown"] ? null : undefined;
  const outer = {
    startMin: start === undefined ? read(vector["StartLowerTimeRFC3339"], 0) : start,
    endMax: end === undefined ? read(vector["EndUpperTimeRFC3339"], SECOND) : end,
  };
  const inner = {
    startMax: start === undefined ? read(vector["StartUpperTimeRFC3339"], SECOND) : start,
    endMin: end === undefined ? read(vector["EndLowerTimeRFC3339"], 0) : end,
  };
  const said = { ...outer, ...(hasSameInnerBounds(vector["edtf"] ?? "") ? inner : {}) };
  return Object.fromEntries(Object.entries(said).filter(([, bound]) => bound !== undefined));
}

const shared = resolve(import.meta.dirname, "../../../shared/vectors/edtf/go-edtf.json");

describe.runIf(existsSync(shared))("go-edtf's vectors, in ../shared", () => {
  const vectors: readonly Readonly<Record<string, string>>[] = existsSync(shared)
    ? JSON.parse(readFileSync(shared, "utf8")).vectors
    : [];

  const deviating = new Set([...refused, ...readDifferently].map(([text]) => text));
  const agreeing = vectors.filter(({ edtf = "" }) => !deviating.has(edtf));

  test("are 84, of which 6 are read differently", () => {
    expect([vectors.length, agreeing.length]).toEqual([84, 78]);
  });

  test.each(agreeing)("$edtf", (vector) => {
    expect(bounds(parseEdtf(vector["edtf"] ?? ""))).toMatchObject(expectedBounds(vector));
  });
});

describe("go-edtf is not followed", () => {
  test.each(refused)("in %s: %s", (text) => {
    expect(() => parseEdtf(text)).toThrow(EdtfError);
  });

  test.each(readDifferently)("in %s, which is from %s until %s: %s", (text, from, until) => {
    const { startMin, endMax } = bounds(parseEdtf(text));
    expect([write(startMin), write(endMax)]).toEqual([from, until]);
  });
});
