import { type Components, type Hemisphere, intervalOf } from "./components.js";
import { readPlain } from "./plain.js";
import { readDay, readMonth, readTime, readYear, type Reading } from "./written.js";

/** A parsed EDTF text. `formatEdtf(parseEdtf(text)) === text`. */
export type EdtfDate = CalendarDate | DateInterval | DateSet;

/** The finest component that the author knew. EDTF writes a time to the second; hours and minutes are for other texts. */
export type Precision = "year" | "season" | "month" | "day" | "hour" | "minute" | "second";

/** Uncertain, approximate, or both. */
export type Qualifier = "?" | "~" | "%";

/** One date, known to its precision, with what is not known about it. */
export interface CalendarDate extends Components {
  readonly type: "date";
  /** As written. */
  readonly text: string;
  readonly precision: Precision;
  /** `~` or `%` on any component. */
  readonly approximate: boolean;
  /** `?` or `%` on any component. */
  readonly uncertain: boolean;
  /** An `X` in any component. */
  readonly unspecified: boolean;
  /** What is said of the year, wherever it is written: `%` in `?2004-06~`. */
  readonly yearQualifier: Qualifier | undefined;
  /** The same of the month or season. */
  readonly monthQualifier: Qualifier | undefined;
  readonly dayQualifier: Qualifier | undefined;
}

/** From one date to another; each end a date, open (`..`) or unknown (empty). */
export interface DateInterval {
  readonly type: "interval";
  readonly text: string;
  readonly start: CalendarDate | "open" | "unknown";
  readonly end: CalendarDate | "open" | "unknown";
}

/** One of (`[ ]`) or all of (`{ }`) its members. */
export interface DateSet {
  readonly type: "oneOf" | "allOf";
  readonly text: string;
  /** Consecutive ranges (`a..b`) are intervals; an open end of the whole set (`[..a]`, `[a..]`) is an interval with an open end. */
  readonly members: readonly (CalendarDate | DateInterval)[];
}

/** Text that is not EDTF. `offset` counts UTF-16 code units from the start of `text`. */
export class EdtfError extends Error {
  readonly text: string;
  readonly offset: number;
  constructor(message: string, { text, offset }: { text: string; offset: number }) {
    super(message);
    this.name = "EdtfError";
    this.text = text;
    this.offset = offset;
  }
}

const LONGEST = 64;

/**
 * Reads levels 0 to 2 of EDTF (Library of Congress, 4 February 2019; a profile of ISO 8601-2:2019). As the profile
 * says, times of day stand alone, not in intervals or sets. Beyond it, these are refused: an end certainly before its
 * start, text of more than 64 UTF-16 code units, and years beyond ±10¹². Throws `EdtfError` and nothing else.
 */
export function parseEdtf(text: string): EdtfDate {
  const plain = readPlain(text);
  if (plain !== undefined) return plainDate(text, plain);
  const cursor = { text, at: 0 };
  if (text.length > LONGEST) {
    fail(`text too long: ${text.length} code units (expected at most ${LONGEST})`, { text, at: LONGEST });
  }
  if (text.startsWith("[") || text.startsWith("{")) return readSet(cursor);
  const start = readEnd(cursor);
  return typeof start === "object" && text[cursor.at] !== "/" ? readAlone(cursor, start) : readInterval(cursor, start);
}

/** The text of a date, as its author wrote it. */
export function formatEdtf(date: EdtfDate): string {
  return date.text;
}

const SLASH = /\//y;
const DOTS = /\.\./y;
const HYPHEN = /-/y;
const QUALIFIER = /[?~%]/y;
/** As far as a person would say that a component goes, valid or not, so that errors show it whole. `T` begins a time. */
const COMPONENT = /Y?-?[^\WT]*/y;
const CLOCK = /T[\w:+-]*/y;

/** A place in a text; reading moves it on. */
interface Cursor {
  readonly text: string;
  at: number;
}

/** Reads what a sticky pattern matches at the cursor. */
function take(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const match = pattern.exec(cursor.text)?.[0];
  cursor.at += match?.length ?? 0;
  return match;
}

function fail(message: string, { text, at }: Cursor): never {
  throw new EdtfError(message, { text, offset: at });
}

/** Fails on what stands at the cursor, up to the next separator. */
function failAt(cursor: Cursor, problem: string, expected: string): never {
  const found = /^[^][^-/,.[\]{}?~%]*/u.exec(cursor.text.slice(cursor.at))?.[0];
  fail(`${problem}: ${found ?? "end of text"} (expected ${expected})`, cursor);
}

function expectEnd(cursor: Cursor, expected: string): void {
  if (cursor.at < cursor.text.length) failAt(cursor, "unexpected text", expected);
}

function readInterval(cursor: Cursor, start: DateInterval["start"]): DateInterval {
  const { text } = cursor;
  if (take(cursor, SLASH) === undefined) failAt(cursor, "unexpected text", '"/" or the end');
  const endAt = cursor.at;
  const end = readEnd(cursor);
  expectEnd(cursor, "the end");
  if (typeof start === "string" && typeof end === "string") {
    fail(`interval without a date: ${text} (expected a date at one end)`, { text, at: 0 });
  }
  return ordered({ type: "interval", text, start, end }, { text, at: endAt });
}

function readEnd(cursor: Cursor): DateInterval["start"] {
  const { text, at } = cursor;
  if (text[at] === "/" || (at > 0 && at === text.length)) return "unknown";
  return take(cursor, DOTS) === undefined ? readDate(cursor) : "open";
}

function readSet(cursor: Cursor): DateSet {
  const { text } = cursor;
  const [type, close] = text.startsWith("[") ? (["oneOf", "]"] as const) : (["allOf", "}"] as const);
  const members: (CalendarDate | DateInterval)[] = [];
  do {
    cursor.at++;
    members.push(readMember(cursor, { isFirst: members.length === 0, close }));
  } while (text[cursor.at] === ",");
  if (text[cursor.at] !== close) failAt(cursor, "unexpected text", `"," or "${close}"`);
  cursor.at++;
  expectEnd(cursor, "the end");
  return { type, text, members };
}

function readMember(
  cursor: Cursor,
  { isFirst, close }: { isFirst: boolean; close: string },
): CalendarDate | DateInterval {
  const from = cursor.at;
  const start = isFirst && take(cursor, DOTS) !== undefined ? "open" : readDate(cursor);
  if (start !== "open" && take(cursor, DOTS) === undefined) return start;
  const endAt = cursor.at;
  const end = start !== "open" && cursor.text[cursor.at] === close ? "open" : readDate(cursor);
  const text = cursor.text.slice(from, cursor.at);
  if (start !== "open" && end !== "open" && start.precision !== end.precision) {
    fail(`mixed precision: ${text} (expected a ${start.precision} after "..")`, { ...cursor, at: endAt });
  }
  return ordered({ type: "interval", text, start, end }, { ...cursor, at: endAt });
}

/** Fails when the end, which is at `place`, is certainly before the start, whichever hemisphere the seasons are of. */
function ordered(interval: DateInterval, place: Cursor): DateInterval {
  const { start, end, text } = interval;
  if (typeof start === "string" || typeof end === "string") return interval;
  const isBackwards = HEMISPHERES.every((hemisphere) => {
    const [from] = intervalOf(start, hemisphere) ?? [-Infinity];
    const [, to] = intervalOf(end, hemisphere) ?? [-Infinity, Infinity];
    return to <= from;
  });
  if (isBackwards) fail(`end before start: ${text} (expected the earlier date first)`, place);
  return interval;
}

const HEMISPHERES: readonly Hemisphere[] = ["north", "south"];

/** The rest of a text that is not an interval: nothing, or a time after a day of which nothing is in doubt. */
function readAlone(cursor: Cursor, date: CalendarDate): CalendarDate {
  const { text } = cursor;
  const { precision, uncertain, approximate, unspecified } = date;
  const takesTime = precision === "day" && !uncertain && !approximate && !unspecified;
  if (!takesTime || text[cursor.at] !== "T") {
    expectEnd(cursor, '"/" or the end');
    return date;
  }
  const from = { ...cursor };
  const time = checked(from, "time", readTime(take(cursor, CLOCK) ?? ""));
  expectEnd(cursor, "the end: a time stands alone");
  return { ...date, ...time, text, precision: "second" };
}

function readDate(cursor: Cursor): CalendarDate {
  const from = cursor.at;
  const year = readComponent(cursor, "year", readYear);
  // Years with Y or S stand alone, and seasons have no days.
  const hasMonth = !/[YS]/.test(year.text) && take(cursor, HYPHEN) !== undefined;
  const month = hasMonth ? readComponent(cursor, "month", readMonth) : undefined;
  const season = month?.parts.season;
  const hasDay = hasMonth && season === undefined && take(cursor, HYPHEN) !== undefined;
  const day = hasDay ? readComponent(cursor, "day", readDay) : undefined;
  const text = cursor.text.slice(from, cursor.at);
  const date = createDate({
    text,
    precision: hasDay ? "day" : season !== undefined ? "season" : hasMonth ? "month" : "year",
    approximate: /[~%]/.test(text),
    uncertain: /[?%]/.test(text),
    unspecified: text.includes("X"),
    year: year.parts.year,
    yearPattern: year.parts.yearPattern,
    significantDigits: year.parts.significantDigits,
    season,
    month: month?.parts.month,
    monthPattern: month?.parts.monthPattern,
    day: day?.parts.day,
    dayPattern: day?.parts.dayPattern,
    // At its left, a qualifier is of one component; at its right, of that and of all before it.
    yearQualifier: qualifierOf([year.before, year.after, month?.after, day?.after]),
    monthQualifier: qualifierOf([month?.before, month?.after, day?.after]),
    dayQualifier: qualifierOf([day?.before, day?.after]),
  });
  if (day !== undefined && intervalOf(date, "north") === undefined) {
    const longest = [31, 30, 29, 28].find((length) => intervalOf({ ...date, day: length }, "north"));
    failAt({ ...cursor, at: day.at }, "invalid day", `01 to ${longest} or XX`);
  }
  return date;
}

/** A component as written, without the qualifiers at its sides. */
interface Written {
  readonly at: number;
  readonly text: string;
  readonly parts: Partial<Components>;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function readComponent(cursor: Cursor, name: string, read: (text: string) => Reading): Written {
  const before = take(cursor, QUALIFIER);
  const { at } = cursor;
  const text = take(cursor, COMPONENT) ?? "";
  const parts = checked({ ...cursor, at }, name, read(text));
  return { at, text, parts, before, after: take(cursor, QUALIFIER) };
}

function checked(cursor: Cursor, name: string, reading: Reading): Partial<Components> {
  return typeof reading === "string" ? failAt(cursor, `invalid ${name}`, reading) : reading;
}

function qualifierOf(written: readonly (string | undefined)[]): Qualifier | undefined {
  const text = written.join("");
  const approximate = /[~%]/.test(text);
  const uncertain = /[?%]/.test(text);
  return approximate ? (uncertain ? "%" : "~") : uncertain ? "?" : undefined;
}

function plainDate(text: string, plain: number): CalendarDate {
  const year = Math.floor(plain / 10_000);
  const month = Math.floor(plain / 100) % 100;
  const day = plain % 100;
  if (month === 0) return createDate({ text, precision: "year", year });
  if (day === 0) return createDate({ text, precision: "month", year, month });
  return createDate({ text, precision: "day", year, month, day });
}

type Given = Partial<CalendarDate> & Pick<CalendarDate, "text" | "precision">;

/** Names each property where a spread would do: that takes forty times as long. */
function createDate(given: Given): CalendarDate {
  return {
    type: "date",
    text: given.text,
    precision: given.precision,
    approximate: given.approximate ?? false,
    uncertain: given.uncertain ?? false,
    unspecified: given.unspecified ?? false,
    year: given.year,
    yearPattern: given.yearPattern,
    significantDigits: given.significantDigits,
    season: given.season,
    month: given.month,
    monthPattern: given.monthPattern,
    day: given.day,
    dayPattern: given.dayPattern,
    hour: given.hour,
    minute: given.minute,
    second: given.second,
    zone: given.zone,
    yearQualifier: given.yearQualifier,
    monthQualifier: given.monthQualifier,
    dayQualifier: given.dayQualifier,
  };
}
