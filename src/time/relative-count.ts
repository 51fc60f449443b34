import { addDays } from "date-fns";
import { durationOf, move, periodOf, span, type Period, type Unit } from "./relative-period.js";
import { single, type Days, type Reading, type Scope } from "./relative-reading.js";
import { numberOf, unitOf } from "./relative-words.js";

type Groups = readonly string[];

const PRECISION: Readonly<Record<Unit, Period["precision"]>> = {
  day: "day",
  week: "day",
  month: "month",
  quarter: "month",
  year: "year",
  decade: "year",
};

/** What "nearly" lacks at most. */
const LACK: Readonly<Record<Exclude<Unit, "day">, readonly [count: number, unit: Unit]>> = {
  week: [2, "day"],
  month: [1, "week"],
  quarter: [1, "month"],
  year: [1, "month"],
  decade: [1, "year"],
};

/**
 * Days that lie a count of units after (`sign` 1) or before those of `origin`, as exact as the words: days to the day,
 * weeks to three days, months and years about. `groups`: degree, count, unit.
 */
export function counted([degree = "", amount = "", word]: Groups, origin: Days, sign: 1 | -1, scope: Scope): Reading {
  const unit = unitOf(word);
  const isAbout = /^(?:about|around|roughly|approximately|some)$/.test(degree);
  const isLimit = degree !== "" && !isAbout;
  const vague = vagueCount(amount);
  if (vague && isLimit) return scope.refuse("a limit to a vague count");
  if (vague) {
    return {
      periods: [
        cover([reach(origin, sign * vague.low, unit), reach(origin, sign * vague.high, unit)], PRECISION[unit]),
      ],
      timex: { value: sign === 1 ? "FUTURE_REF" : "PAST_REF", mod: "APPROX" },
      assumptions: [vague.assumption],
    };
  }
  const count = numberOf(amount);
  if (isLimit) return limited(degree, origin, { count, sign, unit }, scope);

  const target = reach(origin, sign * count, unit);
  const period = cover([target], PRECISION[unit]);
  const slack = unit === "week" ? 3 : unit === "day" && isAbout ? 1 : 0;
  if (unit === "day" && slack === 0) return { periods: [period] };
  const value = periodOf(target[0], unit, scope.weekStartsOn).value;
  return {
    periods: [slack === 0 ? period : cover([reach(target, -slack, "day"), reach(target, slack, "day")], "day")],
    approximate: slack === 0,
    timex: { value, mod: "APPROX" },
    assumptions: [`counted in ${unit}s: right to about ${slack === 0 ? `a ${PRECISION[unit]}` : plural(slack, "day")}`],
  };
}

/** "Nearly", "less than" and "more than" a count: a counter so exact is taken at the word, in the next finer unit. */
function limited(
  degree: string,
  origin: Days,
  { count, sign, unit }: { readonly count: number; readonly sign: 1 | -1; readonly unit: Unit },
  { refuse }: Scope,
): Reading {
  const target = reach(origin, sign * count, unit);
  const value = durationOf(count, unit);
  if (degree === "less than") {
    return {
      periods: [cover([reach(origin, sign, "day"), reach(target, -sign, "day")], "day")],
      timex: { type: "DURATION", value, mod: "LESS_THAN" },
    };
  }
  if (unit === "day") return refuse("a limit to a count of days");
  const precision = unit === "year" ? "month" : unit === "decade" ? "year" : "day";
  if (/^(?:nearly|almost|just under)$/.test(degree)) {
    const [lack, lackUnit] = LACK[unit];
    return {
      periods: [cover([target, reach(target, -sign * lack, lackUnit)], precision)],
      timex: { type: "DURATION", value, mod: "LESS_THAN" },
      assumptions: [`“${degree}” lacks ${plural(lack, lackUnit)} at most`],
    };
  }
  return {
    periods: [cover([target, reach(target, sign, unit)], precision)],
    timex: { type: "DURATION", value, mod: "MORE_THAN" },
    assumptions: [`“${degree}” is less than one ${unit} more`],
  };
}

/** The same from the end of the context's event, or back from its start. */
export function countedFromEvent(groups: Groups, sign: 1 | -1, scope: Scope): Reading {
  const { start, end } = scope.event();
  const reading = counted(groups, sign === 1 ? end : start, sign, scope);
  if (Number(start[0]) === Number(end[0])) return reading;
  const assumption = sign === 1 ? "counted from the last day of the event" : "counted back from its first day";
  return { ...reading, assumptions: [...(reading.assumptions ?? []), assumption] };
}

/** Units up to and with the anchor day, or from the day after it. `groups`: which, count, unit, plural. */
export function countedWindow([which = "", amount = "", word, isPlural]: Groups, scope: Scope): Reading | undefined {
  const { anchor } = scope;
  const unit = unitOf(word);
  const isPast = which === "last" || which === "past";
  if (!amount && isPlural && !isPast) {
    return {
      periods: [periodOf(addDays(anchor, 1), "day")],
      open: "end",
      extent: "within",
      timex: { value: "FUTURE_REF" },
      assumptions: ["the words set no end"],
    };
  }
  // "Last week" and "next week" are weeks of the calendar; "the past week" is not.
  if (!amount && (isPlural || which === "last" || which === "next")) return undefined;
  const vague = vagueCount(amount);
  const count = vague?.high ?? numberOf(amount || "a");
  const edge = move(anchor, isPast ? -count : count, unit);
  return {
    periods: [isPast ? span(addDays(edge, 1), anchor, "day") : span(addDays(anchor, 1), edge, "day")],
    timex: { type: "DURATION", value: vague ? `PX${durationOf(1, unit).at(-1)}` : durationOf(count, unit) },
    assumptions: [
      ...(vague ? [vague.assumption] : []),
      isPast ? "counted back from the day of the report, itself included" : "counted from the day after the report",
    ],
  };
}

/** "… that began on Monday", else "… on Monday" or "… last week"; "from" as "began". */
const TRIP_DATE =
  /^.+ (?:(?:began|begins|beginning|started|starts|starting|from)|(ended|ends|ending)) (.+)$|^.+? ((?:on|in|last|this|next) .+)$/;

/**
 * "A four-day trip that began on Monday": from the first day to the last, or from the last back to the first. A trip in a
 * week, month, season or year is some days of it. Without a date it begins on the day of the event.
 */
export function trip([amount = "", word, text = ""]: Groups, scope: Scope): Reading {
  const unit = unitOf(word);
  const count = numberOf(amount);
  const duration = durationOf(count, unit);
  const timex = { type: "DURATION", value: duration } as const;
  const [, ended, side, around] = TRIP_DATE.exec(text) ?? [];
  const date = side ?? around;
  const reading: Reading = date ? scope.read(date) : { periods: [cover([scope.event().start], "day")] };
  const period = single(reading, scope);
  if (period.unit !== "day") {
    if (!around || period.unit === "span") return scope.refuse("no day to count from");
    const assumptions = [...(reading.assumptions ?? []), "which days of it is not said"];
    return { ...reading, timex, duration, assumptions };
  }
  const [first, last] = ended
    ? [addDays(move(period.last, -count, unit), 1), period.last]
    : [period.first, addDays(move(period.first, count, unit), -1)];
  return {
    periods: [span(first, last, "day")],
    extent: "throughout",
    timex,
    duration,
    assumptions: [...(reading.assumptions ?? []), ended ? "the last day counts" : "the first day counts"],
  };
}

function reach([first, last]: Days, count: number, unit: Unit): Days {
  return [move(first, count, unit), move(last, count, unit)];
}

/** From the earliest to the latest of some days. */
function cover(ranges: readonly Days[], precision: Period["precision"]): Period {
  const first = ranges.flat().reduce((a, b) => (b < a ? b : a));
  const last = ranges.flat().reduce((a, b) => (b > a ? b : a));
  return precision === "day" && Number(first) === Number(last) ? periodOf(first, "day") : span(first, last, precision);
}

function plural(count: number, unit: Unit): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function vagueCount(
  amount: string,
): { readonly low: number; readonly high: number; readonly assumption: string } | undefined {
  const word = /few|couple|several/.exec(amount)?.[0];
  if (!word) return undefined;
  const low = word === "several" ? 3 : 2;
  const high = word === "few" ? 6 : word === "couple" ? 3 : 9;
  return { low, high, assumption: `“${word === "several" ? word : `a ${word}`}” is ${low} to ${high}` };
}
