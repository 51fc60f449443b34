import { bounds } from "./bounds.js";
import { parseEdtf } from "./edtf.js";
import { DAY } from "./instant.js";
import { span, write, type Period } from "./relative-period.js";
import type { Days, Mod, Reading, Scope } from "./relative-reading.js";
import { rules } from "./relative-rules.js";
import { utc, utcDay } from "./utc.js";

/** What the words are relative to. */
export interface RelativeContext {
  /** `YYYY-MM-DD`: the day of the report, where it was written. */
  readonly anchor: string;
  /** `past`: the most recent, the anchor day counts. `future`: the next. */
  readonly tense: "past" | "future";
  /** EDTF of the event that "three days after" counts from: after its end, before its beginning. */
  readonly event?: string;
  /** Default: north, with EDTF seasons that leave it open. */
  readonly hemisphere?: "north" | "south";
  /** Default: monday, as in ISO 8601. */
  readonly weekStart?: "monday" | "sunday";
  /**
   * `within`: on some day of the period, `[a..b]`; `throughout`: it lasted for it, `a/b`. Default: what the words say
   * ("from Monday to Thursday"), or else `within`.
   */
  readonly extent?: Extent;
}
type Extent = "within" | "throughout";

/** A date, and how it came about: structurally the derived part of a `DateBasis`. */
export interface Resolution {
  /** EDTF, never more precise than the words. */
  readonly date: string;
  /** Name of the rule. */
  readonly rule: string;
  /** TIMEX3. The value of several dates is the span that covers them. */
  readonly timex: { readonly type: "DATE" | "TIME" | "DURATION"; readonly value: string; readonly mod?: Mod };
  /** ISO 8601: `P4D` for "a four-day trip". */
  readonly duration?: string;
  /** Sentences shown to the reader. */
  readonly assumptions: readonly string[];
}

/** An expression or a context that was not understood, or that EDTF has no form for. */
export class RelativeError extends Error {
  readonly expression: string;
  constructor(message: string, expression: string) {
    super(message);
    this.name = "RelativeError";
    this.expression = expression;
  }
}

/** Longer texts are sentences. The limit also bounds the work that any text can make. */
const MAX_LENGTH = 120;

/**
 * The date that a temporal expression of a news text says, such as "late last week". Nothing is guessed: what no rule
 * matches as a whole is refused with a `RelativeError`, what can be two dates is both, what is taken for granted is said.
 * To date what was "nearly a year" before a visit, ask "nearly a year before" with the visit as the event. Throws
 * `EdtfError` for an event that is not EDTF.
 */
export function resolveRelative(expression: string, context: RelativeContext): Resolution {
  const refuse = (reason: string): never => {
    throw new RelativeError(`${reason}: "${expression.slice(0, MAX_LENGTH)}"`, expression);
  };
  if (expression.length > MAX_LENGTH) return refuse(`longer than ${MAX_LENGTH} characters`);
  const scope: Base = {
    anchor: anchorDay(context.anchor),
    tense: context.tense,
    hemisphere: context.hemisphere,
    weekStartsOn: context.weekStart === "sunday" ? 0 : 1,
    event: () => eventDays(context.event ?? refuse("no event to count from")) ?? refuse("event without an end"),
    refuse,
  };
  const reading = read(plain(expression), scope);
  const { periods, rule = "", timex, duration, assumptions = [] } = reading;
  if (periods.some(({ first, last }) => last.getFullYear() > 9999 || first.getFullYear() < -9999)) {
    return refuse("beyond four-digit years");
  }
  return {
    date: edtfOf(reading, context.extent) ?? refuse("no EDTF form"),
    rule,
    timex: { type: "DATE", value: covering(periods), ...timex },
    ...(duration && { duration }),
    assumptions: [...new Set(assumptions)],
  };
}

/** Lower case, single spaces, plain hyphens; without full stops ("Sept.") and commas. */
function plain(expression: string): string {
  return expression
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015]/g, "-")
    .replaceAll("’", "'")
    .replaceAll(/[\s.,]+/g, " ")
    .trim();
}

type Base = Omit<Scope, "read">;

/** Reads by the first rule that matches. */
function read(text: string, base: Base): Reading {
  const scope: Scope = { ...base, read: (part, changes) => read(part, { ...base, ...changes }) };
  for (const { name, pattern, assumes = [], resolve } of rules) {
    const match = pattern.exec(text);
    const groups = match?.slice(1).map((group: string | undefined) => group ?? "");
    const reading = groups && resolve(groups, scope);
    if (reading) {
      return { ...reading, rule: name ?? reading.rule, assumptions: [...(reading.assumptions ?? []), ...assumes] };
    }
  }
  return scope.refuse("not a known temporal expression");
}

function anchorDay(text: string): Date {
  const [year, month, day] = /^\d{4}-\d\d-\d\d$/.test(text) ? text.split("-").map(Number) : [];
  const date = utcDay(year ?? Number.NaN, month ?? 1, day ?? 1);
  if (!date) throw new RelativeError(`invalid anchor: ${text} (expected a day as YYYY-MM-DD)`, text);
  return date;
}

/** `undefined` where an end is open or unknown. Days are those of the event's own zone, so its time of day is cut off. */
function eventDays(text: string): { readonly start: Days; readonly end: Days } | undefined {
  const { startMin, startMax, endMin, endMax } = bounds(parseEdtf(text.replaceAll(/T[\d:+\-Z]+/g, "")));
  if (startMin === null || startMax === null || endMin === null || endMax === null) return undefined;
  if (![startMin, startMax, endMin, endMax].every(Number.isFinite)) return undefined;
  return { start: [utc(startMin), utc(startMax - DAY)], end: [utc(endMin), utc(endMax - DAY)] };
}

/** `undefined` where EDTF cannot write it: an interval that begins on some day of a week. */
function edtfOf(
  { periods, all, open, approximate, extent: said }: Reading,
  wanted: Extent | undefined,
): string | undefined {
  const extent = open && said ? said : (wanted ?? said);
  const [period] = periods;
  if (!period) return undefined;
  if (periods.length > 1) {
    const members = periods.map((each) => named(each) ?? ends(each).join("..")).join(",");
    return open ? undefined : all ? `{${members}}` : `[${members}]`;
  }
  const name = named(period);
  const mark = approximate ? "~" : "";
  const [from, to] = ends(period);
  if (open && extent !== "throughout") return open === "start" ? `[..${to}]` : `[${from}..]`;
  if (open) return name && (open === "start" ? `/${name}${mark}` : `${name}${mark}/..`);
  if (name) return `${name}${mark}`;
  return extent === "throughout" ? `${from}${mark}/${to}${mark}` : `[${from}..${to}]`;
}

/** EDTF of a period that is one date. */
function named(period: Period): string | undefined {
  const [from, to] = ends(period);
  return period.name ?? (from === to ? from : undefined);
}

function ends({ first, last, precision }: Period): readonly [from: string, to: string] {
  return [write(first, precision), write(last, precision)];
}

function covering(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || first === last) return first?.value ?? "";
  return span(first.first, last.last, first.precision === last.precision ? first.precision : "day").value;
}
