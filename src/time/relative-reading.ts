import { addDays } from "date-fns";
import {
  move,
  periodOf,
  span,
  third,
  type Hemisphere,
  type Period,
  type Unit,
  type WeekStart,
} from "./relative-period.js";
import {
  monthNames,
  monthOf,
  needsCue,
  occurrences,
  recurring,
  recurringDate,
  weekdayOf,
  type Recurring,
} from "./relative-words.js";

/** What an expression says, before it is written as EDTF. */
export interface Reading {
  /** In order of time. Several are alternatives or, with `all`, all meant. */
  readonly periods: readonly Period[];
  readonly all?: boolean;
  /** The side on which the words set no end. */
  readonly open?: "start" | "end";
  /** What the words themselves say of the extent. */
  readonly extent?: "within" | "throughout";
  readonly approximate?: boolean;
  /** Default: DATE and the value of the period. */
  readonly timex?: { readonly type?: "DATE" | "TIME" | "DURATION"; readonly value?: string; readonly mod?: Mod };
  /** ISO 8601 duration. */
  readonly duration?: string;
  /** The tense chose the period among those of its name: "October", but not "last month". */
  readonly recurs?: boolean;
  readonly assumptions?: readonly string[];
  /** Name of the rule. */
  readonly rule?: string | undefined;
}

/** The modifiers of TIMEX3 that are used here. */
export type Mod = "ON_OR_BEFORE" | "LESS_THAN" | "MORE_THAN" | "START" | "MID" | "END" | "APPROX";

/** What an expression is read by. */
export interface Scope {
  readonly anchor: Date;
  readonly tense: "past" | "future";
  readonly hemisphere: Hemisphere;
  readonly weekStartsOn: WeekStart;
  /** The words around say that "may" and "march" are months. */
  readonly cued?: boolean;
  /** The words around allow the anchor day: "later on Thursday". */
  readonly sameDay?: boolean;
  /** Days on which the event may have begun and may have ended; throws where the context has no event. */
  readonly event: () => { readonly start: Days; readonly end: Days };
  /** Reads a part of the expression; throws where that is not understood. */
  readonly read: (text: string, changes?: Partial<Scope>) => Reading;
  /** Throws: what is wrong with the expression. */
  readonly refuse: (reason: string) => never;
}

/** From the first to the last, both included. */
export type Days = readonly [first: Date, last: Date];

const DAY_PARTS: Readonly<Record<string, string>> = { morning: "MO", afternoon: "AF", evening: "EV", night: "NI" };
/** The words for what `third` gives, where that is not a third. */
const PARTS: Partial<Record<Period["unit"], readonly string[]>> = {
  week: ["up to Wednesday", "Tuesday to Thursday", "from Thursday on"],
  month: ["the 1st to the 10th", "the 11th to the 20th", "from the 21st on"],
  decade: ["the years 0 to 3", "the years 4 to 6", "the years 7 to 9"],
};
const MODS = ["START", "MID", "END"] as const;

/** A reading that takes nothing for granted. */
export function of(...periods: readonly Period[]): Reading {
  return { periods };
}

/** The only period that was read; refuses alternatives. */
export function single({ periods, open }: Reading, { refuse }: Scope): Period {
  const [period] = periods;
  return period && periods.length === 1 && !open ? period : refuse("more than one date");
}

/** The unit of the calendar that lies `step` units after that of a day. */
export function calendarUnit(day: Date, step: number, unit: Unit, scope: Scope): Reading {
  const period = periodOf(move(day, step, unit), unit, scope.weekStartsOn);
  return { periods: [period], assumptions: unit === "week" ? [weekAssumption(scope)] : [] };
}

/** What "last week" takes for granted. */
export function weekAssumption({ weekStartsOn }: Scope): string {
  return `a week begins on ${weekStartsOn === 0 ? "Sunday" : "Monday"}`;
}

/** A time of day: EDTF keeps the day, TIMEX3 the rest. */
export function partOfDay(reading: Reading, time: string, scope: Scope): Reading {
  const { unit, value } = single(reading, scope);
  if (unit !== "day") return scope.refuse(`no ${time}`);
  return { ...reading, timex: { type: "TIME", value: `${value}T${DAY_PARTS[time]}` } };
}

/** The occurrence that the tense asks for: the latest that has begun, or the earliest that has not ended. */
export function byTense(found: Recurring, { anchor, tense, sameDay, refuse }: Scope): Reading {
  const all = occurrences(found);
  const chosen =
    tense === "past" ? all.findLast(({ first }) => first <= anchor) : all.find(({ last }) => last >= anchor);
  const period = chosen ?? refuse("no such day");
  const isAnchor = tense === "future" && period.unit === "day" && Number(period.first) === Number(anchor);
  if (!isAnchor || sameDay || found.cycle === "year") return { periods: [period], recurs: true };
  return {
    periods: [period, periodOf(addDays(anchor, 7), "day")],
    assumptions: ["a weekday named on that same day can be the day itself or a week later, so both are kept"],
  };
}

/** "last" and "next" of a name: the nearest, and the one in the last or next week or year where that is another. */
export function nearest(found: Recurring, which: string, { anchor, refuse }: Scope): Reading {
  const isLast = which === "last" || which === "past";
  const all = occurrences(found);
  const near = isLast ? all.findLast(({ last }) => last < anchor) : all.find(({ first }) => first > anchor);
  const far = found.at(isLast ? -1 : 1);
  if (!near) return refuse("no such day");
  const isOutside = far && (isLast ? far.last < anchor : far.first > anchor);
  if (which === "past" || which === "coming" || !isOutside || far.value === near.value) return of(near);
  return {
    periods: isLast ? [far, near] : [near, far],
    assumptions: [`“${which}” may skip the nearest, so both are kept`],
  };
}

/** A month, season, weekday or weekend by its name, with what that takes for granted. */
export function named(name: string, scope: Scope, choose: (found: Recurring) => Reading): Reading | undefined {
  if (needsCue(name) && !scope.cued) return undefined;
  const reading = choose(recurring(name, scope.anchor, scope));
  const [period] = reading.periods;
  const assumptions = [...(reading.assumptions ?? [])];
  if (period?.unit === "weekend") assumptions.push("the weekend is Saturday and Sunday");
  if (period?.unit === "season") {
    const [from, to] = [monthNames[period.first.getMonth()], monthNames[period.last.getMonth()]];
    const where = scope.hemisphere ? "" : ", as in the northern hemisphere";
    assumptions.push(`${name} is ${from} to ${to}${where}`);
  }
  return { ...reading, assumptions };
}

/** A day of a month; the tense chooses the year where none is said. A weekday said with it must agree. */
export function dayOfMonth(
  { weekday, month, day, year }: Record<"weekday" | "month" | "day" | "year", string | undefined>,
  scope: Scope,
): Reading {
  const { anchor, refuse, read } = scope;
  const base = year ? single(read(year), scope).first : anchor;
  const dates = recurringDate(base.getFullYear(), monthOf(month ?? ""), Number(day));
  const reading = year ? of(dates.at(0) ?? refuse("no such day")) : byTense(dates, scope);
  if (weekday && single(reading, scope).first.getDay() !== weekdayOf(weekday)) return refuse("not on that weekday");
  return reading;
}

function hasYear(text: string): boolean {
  return /\b\d{4}\b/.test(text);
}

/** Both sides of "A to B": the side without a year is the one nearest to the other. */
function sides(one: string, other: string, scope: Scope): readonly [Reading, Reading] {
  const { read } = scope;
  if (hasYear(other) || (scope.tense === "past" && !hasYear(one))) {
    const to = read(other, { cued: true });
    const anchor = to.periods.at(-1)?.last ?? scope.anchor;
    return [read(one, { cued: true, anchor, tense: "past" }), to];
  }
  const from = read(one, { cued: true });
  const anchor = from.periods[0]?.first ?? scope.anchor;
  return [from, read(other, { cued: true, anchor, tense: "future", sameDay: true })];
}

/** Two dates of which one is meant, or both. */
export function both(one: string, other: string, scope: Scope): Reading {
  const [from, to] = sides(one, other, scope);
  if (from.open ?? to.open) return scope.refuse("an open side in a choice");
  return {
    periods: [...from.periods, ...to.periods].sort((a, b) => Number(a.first) - Number(b.first)),
    assumptions: [...(from.assumptions ?? []), ...(to.assumptions ?? [])],
  };
}

/** From one date to another. */
export function between(one: string, other: string, scope: Scope): Reading {
  return join(...sides(one, other, scope), scope);
}

/** One period from the beginning of one reading to the end of another. */
export function join(from: Reading, to: Reading, scope: Scope): Reading {
  const [a, b] = [single(from, scope), single(to, scope)];
  if (a.first > b.last) return scope.refuse("dates out of order");
  return {
    periods: [a.value === b.value ? a : span(a.first, b.last, a.precision === b.precision ? a.precision : "day")],
    assumptions: [...(from.assumptions ?? []), ...(to.assumptions ?? [])],
  };
}

/** The early (0), middle (1) or late (2) part of a date. */
export function part(index: 0 | 1 | 2, text: string, scope: Scope): Reading {
  const { anchor, read, refuse, tense } = scope;
  const cut = (reading: Reading): Period => third(single(reading, scope), index) ?? refuse("no such part");
  let reading = read(text, { cued: true });
  const { first, last } = single(reading, scope);
  // "Late September", said of the past on the 5th, is that of last year, though September has begun.
  if (reading.recurs && tense === "past" && cut(reading).first > anchor) {
    reading = read(text, { cued: true, anchor: addDays(first, -1) });
  }
  if (reading.recurs && tense === "future" && cut(reading).last < anchor) {
    reading = read(text, { cued: true, anchor: addDays(last, 1) });
  }
  const { unit, value } = single(reading, scope);
  return {
    periods: [cut(reading)],
    timex: { value, mod: MODS[index] },
    assumptions: [...(reading.assumptions ?? []), ...partAssumptions(unit, index)],
  };
}

function partAssumptions(unit: Period["unit"], index: 0 | 1 | 2): readonly string[] {
  if (unit === "day") return [];
  const word = ["early", "mid", "late"][index];
  const which = ["first", "second", "last"][index];
  return [`“${word}” in a ${unit} is ${PARTS[unit]?.[index] ?? `its ${which} third`}`];
}

/** What lies before (`earlier`) or after the anchor day in a period around it; all of another period. */
export function clip(side: string, text: string, scope: Scope): Reading {
  const { anchor, read, refuse } = scope;
  const isEarlier = side === "earlier";
  const reading = read(text, { cued: true, sameDay: true, ...(isEarlier && { tense: "past" }) });
  const { unit, first, last, value } = single(reading, scope);
  if (unit === "day") return reading;
  const isWrongSide = isEarlier ? first > anchor : last < anchor && scope.tense === "future";
  if (isWrongSide) return refuse(`nothing ${side}`);
  if (anchor < first || anchor > last) return reading;
  const from = isEarlier ? first : addDays(anchor, 1);
  const to = isEarlier ? addDays(anchor, -1) : last;
  if (from > to) return refuse(`nothing ${side}`);
  return {
    periods: [span(from, to, "day")],
    timex: { value },
    assumptions: [...(reading.assumptions ?? []), "the day of the report itself is not counted"],
  };
}
