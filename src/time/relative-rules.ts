import { addDays, addYears } from "date-fns";
import { counted, countedFromEvent, countedWindow, trip } from "./relative-count.js";
import { partOfYear, periodOf, span, write, type Period } from "./relative-period.js";
import {
  between,
  both,
  byTense,
  calendarUnit,
  clip,
  dayOfMonth,
  join,
  named,
  nearest,
  of,
  part,
  partOfDay,
  single,
  weekAssumption,
  type Reading,
  type Scope,
} from "./relative-reading.js";
import { MONTH, NAME, NUMBER, numberOf, ORDINAL, SEASON, UNIT, unitOf, WEEKDAY } from "./relative-words.js";
import { utcDay } from "./utc.js";

/** One way in which texts name a time. */
export interface Rule {
  /** Absent where another rule reads the rest. */
  readonly name?: string;
  /** Matches the whole expression in lower case, without full stops and commas. */
  readonly pattern: RegExp;
  /** Sentences shown to the reader. */
  readonly assumes?: readonly string[];
  /** `groups` that did not match are "". `undefined`: not by this rule. */
  readonly resolve: (groups: readonly string[], scope: Scope) => Reading | undefined;
}

const YEAR = "(?:of |in )?(\\d{4}|(?:last|this|next|the) year)";
const DAY = "(?:the )?(\\d{1,2})(?:st|nd|rd|th)?";
const JOINT = " ?(-|to|and|or|through|until) ?";
const FEW = "(?:a )?(?:few|couple of|couple|several)";
const DEGREE = "nearly|almost|just under|about|around|roughly|approximately|some|less than|more than|just over|over";
const AMOUNT = `(?:(${DEGREE}) )?(${NUMBER}|${FEW}) ${UNIT}s?`;

const steps: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  preceding: -1,
  before: -1,
  next: 1,
  following: 1,
  after: 1,
};
const dayWords: Readonly<Record<string, number>> = {
  "the day before yesterday": -2,
  yesterday: -1,
  tomorrow: 1,
  "the day after tomorrow": 2,
};

/**
 * The first match wins, so the particular stands before the general. One table, though long: its order is its meaning.
 */
export const rules: readonly Rule[] = [
  {
    name: "day-word",
    pattern: /^(?:earlier |later )?(today|yesterday|tomorrow|the day (?:before yesterday|after tomorrow))$/,
    resolve: ([word = ""], { anchor }) => of(periodOf(addDays(anchor, dayWords[word] ?? 0), "day")),
  },
  {
    name: "part-of-today",
    pattern: /^(?:earlier |later )?(?:this (morning|afternoon|evening)|tonight)$/,
    resolve: ([time], scope) => partOfDay(of(periodOf(scope.anchor, "day")), time || "night", scope),
  },
  {
    name: "last-night",
    pattern: /^last night$/,
    assumes: ["a night belongs to the day on which it begins"],
    resolve: (_, scope) => partOfDay(of(periodOf(addDays(scope.anchor, -1), "day")), "night", scope),
  },
  {
    name: "calendar-date",
    pattern: /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/,
    resolve([year, month, day], { refuse }) {
      const date = utcDay(Number(year), Number(month || 1), Number(day || 1)) ?? refuse("no such day");
      return of(periodOf(date, day ? "day" : month ? "month" : "year"));
    },
  },
  {
    name: "decade",
    pattern: /^(?:the )?(\d{3}0)s$/,
    resolve: ([year], { anchor }) => of(periodOf(utcDay(Number(year), 1, 1) ?? anchor, "decade")),
  },
  {
    name: "day-of-month",
    pattern: RegExp(`^(?:(${WEEKDAY}) )?(?:(${MONTH}) ${DAY}|${DAY} (?:of )?(${MONTH}))(?: ${YEAR})?$`),
    resolve: ([weekday, m1, d1, d2, m2, year], scope) =>
      dayOfMonth({ weekday, month: m1 || m2, day: d1 || d2, year }, scope),
  },
  {
    name: "days-of-month",
    pattern: RegExp(
      `^(from |between )?(?:(${MONTH}) ${DAY}${JOINT}${DAY}|${DAY}${JOINT}${DAY} (?:of )?(${MONTH}))( \\d{4})?$`,
    ),
    resolve([lead, m1, d1, j1, d2, d3, j2, d4, m2, year], { read, refuse }) {
      const [first, last, joint, rest] = [d1 || d3, d2 || d4, j1 || j2, `${m1 || m2}${year}`];
      if (Number(first) >= Number(last)) return refuse("days out of order");
      return read(`${lead}${first} ${rest} ${joint === "-" ? "to" : joint} ${last} ${rest}`);
    },
  },
  {
    name: "trip",
    pattern: RegExp(
      `^(?:(?:began|begins|started|starts|on|for|an?|the|his|her|their|its) )*(${NUMBER})-(day|week|month|year) (.+)$`,
    ),
    resolve: trip,
  },
  {
    name: "anniversary",
    pattern: RegExp(`^(?:(?:the|its|their) )?(${ORDINAL}) anniversary(?: of .+)?$`),
    resolve([ordinal = ""], { event }) {
      const [first, last] = event().start;
      const years = numberOf(ordinal);
      const reading = of(span(addYears(first, years), addYears(last, years), "day"));
      const isLeapDay = addYears(first, years).getDate() !== first.getDate();
      return isLeapDay ? { ...reading, assumptions: ["29 February is kept on the 28th in other years"] } : reading;
    },
  },
  {
    name: "ago",
    pattern: RegExp(`^${AMOUNT} ago$`),
    resolve: (groups, scope) => counted(groups, [scope.anchor, scope.anchor], -1, scope),
  },
  {
    name: "from-now",
    pattern: RegExp(`^(?:in ${AMOUNT}(?:'? time)?|${AMOUNT} from (?:now|today))$`),
    resolve: (groups, scope) => counted(groups[2] ? groups : groups.slice(3), [scope.anchor, scope.anchor], 1, scope),
  },
  {
    name: "after-event",
    pattern: RegExp(`^${AMOUNT} (?:later|after)(?: .*)?$`),
    resolve: (groups, scope) => countedFromEvent(groups, 1, scope),
  },
  {
    name: "before-event",
    pattern: RegExp(`^${AMOUNT} (?:earlier|before)(?: .*)?$`),
    resolve: (groups, scope) => countedFromEvent(groups, -1, scope),
  },
  {
    name: "window",
    pattern: RegExp(`^(?:(?:the|these|this) )?(last|past|next|coming|within) (?:(${NUMBER}|${FEW}) )?${UNIT}(s?)$`),
    resolve: countedWindow,
  },
  {
    pattern: /^(?:(in|during)|on|at|over|of) (.+)$/,
    resolve: ([cue, text = ""], { read }) => read(text, cue ? { cued: true } : {}),
  },
  {
    name: "unit-but-one",
    pattern: RegExp(`^the ${UNIT} (before last|after next)$`),
    resolve: ([unit, which], scope) => calendarUnit(scope.anchor, which === "after next" ? 2 : -2, unitOf(unit), scope),
  },
  {
    name: "unit-of-event",
    pattern: RegExp(
      `^(?:(?:the (same|following|next|previous|preceding)|that) ${UNIT}|the ${UNIT} (after|before|following)(?: .*)?)$`,
    ),
    resolve([which = "", u1, u2, side = ""], scope) {
      const unit = unitOf(u1 || u2);
      const step = steps[which || side] ?? 0;
      const { start, end } = scope.event();
      const [from, to] = (step > 0 ? end : start).map((day) => calendarUnit(day, step, unit, scope));
      return from && to && join(from, to, scope);
    },
  },
  {
    name: "week-of-day",
    pattern: /^the week (?:of|beginning|starting) (.+)$/,
    resolve: ([day = ""], scope) => calendarUnit(single(scope.read(day), scope).first, 0, "week", scope),
  },
  {
    name: "between",
    pattern: /^between (.+?) and (.+)$/,
    resolve: ([from = "", to = ""], scope) => between(from, to, scope),
  },
  {
    name: "alternatives",
    pattern: /^(?:either )?(.+?) or (.+)$/,
    resolve: ([one = "", other = ""], scope) => both(one, other, scope),
  },
  {
    name: "until",
    pattern: /^(?:until|till|up to) (?:(the end of) )?(.+)$/,
    resolve([end, text = ""], scope) {
      const reading = scope.read(text, { cued: true });
      const { last } = single(reading, scope);
      return { ...(end ? of(periodOf(last, "day")) : reading), open: "start", extent: "throughout" };
    },
  },
  {
    name: "from-to",
    pattern: /^(?:from )?(.+?) (?:to|through|until) (.+)$/,
    resolve: ([from = "", to = ""], scope) => ({ ...between(from, to, scope), extent: "throughout" }),
  },
  {
    name: "both",
    pattern: /^(?:both )?(.+?) and (.+)$/,
    resolve: ([one = "", other = ""], scope) => ({ ...both(one, other, scope), all: true }),
  },
  {
    name: "since",
    pattern: /^(?:ever )?since (.+)$/,
    assumes: ["it had not ended"],
    resolve: ([start = ""], { read }) => ({
      ...read(start, { cued: true, tense: "past" }),
      open: "end",
      extent: "throughout",
    }),
  },
  {
    name: "deadline",
    pattern: /^(?:(?:by|before) (the end of)|by) (.+)$/,
    resolve([end, text = ""], scope) {
      const { anchor, read, refuse, tense } = scope;
      const reading = read(text, { cued: true, sameDay: true });
      const { last, precision, unit } = single(reading, scope);
      if (tense === "future" && last < anchor) return refuse("a deadline that has passed");
      const period = span(tense === "future" ? anchor : last, last, end ? "day" : precision);
      return {
        periods: [period],
        extent: "within",
        ...(tense === "past" && { open: "start" }),
        timex: { value: write(last, period.precision), mod: "ON_OR_BEFORE" },
        assumptions: [
          ...(reading.assumptions ?? []),
          ...(end || unit === "day" ? [] : [`“by” includes the ${unit}`]),
          ...(tense === "future" ? ["it had not happened before the day of the report"] : []),
        ],
      };
    },
  },
  {
    name: "earlier-later",
    pattern: /^(earlier|later) (?:in |on )?(.+)$/,
    resolve: ([side = "", text = ""], scope) => clip(side, text, scope),
  },
  {
    name: "early-mid-late",
    pattern: /^(?:the )?(?:(early|(?:beginning|start) of)|(mid|middle of)|late|end of)[ -](?:in |on )?(.+)$/,
    resolve: ([early, mid, text = ""], scope) => part(early ? 0 : mid ? 1 : 2, text, scope),
  },
  {
    name: "part-of-day",
    pattern: /^(.+) (morning|afternoon|evening|night)$/,
    resolve: ([day = "", time = ""], scope) => partOfDay(scope.read(day), time, scope),
  },
  {
    name: "name-of-period",
    pattern: RegExp(`^(?:the )?(${NAME})(?: of| in)? (?:(\\d{4})|(last|this|next) (week|year))$`),
    resolve([name = "", year, which = "", cycle], scope) {
      const anchor = year ? (utcDay(Number(year), 1, 1) ?? scope.anchor) : scope.anchor;
      return named(name, { ...scope, anchor, cued: true }, (recurring) => {
        if (recurring.cycle !== (cycle || "year")) return scope.refuse("no such period");
        const period = recurring.at(steps[which] ?? 0) ?? scope.refuse("no such period");
        return { periods: [period], assumptions: cycle === "week" ? [weekAssumption(scope)] : [] };
      });
    },
  },
  {
    name: "last-next-name",
    pattern: RegExp(`^(?:the |this )?(last|past|next|coming) (${NAME})$`),
    resolve: ([which = "", name = ""], scope) =>
      named(name, { ...scope, cued: true }, (recurring) => nearest(recurring, which, scope)),
  },
  {
    name: "name",
    pattern: RegExp(`^(?:(?:(the)|(this)) )?(${NAME})$`),
    resolve([the, this_, name = ""], scope) {
      // "The march" is not a month, but "the fall" is a season.
      const cued = scope.cued || this_ !== "" || (the !== "" && RegExp(SEASON).test(name));
      return named(name, { ...scope, cued }, (recurring) => {
        const reading = byTense(recurring, scope);
        const year = scope.anchor.getFullYear();
        const isThis = reading.periods.some(
          ({ first, last }) => first.getFullYear() <= year && year <= last.getFullYear(),
        );
        return this_ && recurring.cycle === "year" && !isThis
          ? scope.refuse(`no ${name} of this year in the ${scope.tense}`)
          : reading;
      });
    },
  },
  {
    name: "calendar-unit",
    pattern: RegExp(`^(last|previous|this|the|current|next) ${UNIT}$`),
    resolve: ([which = "", word], scope) => calendarUnit(scope.anchor, steps[which] ?? 0, unitOf(word), scope),
  },
  {
    name: "quarter-half",
    pattern: RegExp(`^(?:q([1-4])|(?:the )?(${ORDINAL}) (quarter|half))(?: ${YEAR})?$`),
    assumes: ["quarters and halves are those of the calendar year"],
    resolve([q, ordinal = "", kind, year], scope) {
      const parts = kind === "half" ? 2 : 4;
      const index = Number(q || numberOf(ordinal)) - 1;
      if (index >= parts) return scope.refuse(`no such ${kind}`);
      const base = year ? single(scope.read(year), scope).first : scope.anchor;
      const at = (years: number): Period => partOfYear(base.getFullYear() + years, parts, index);
      return year ? of(at(0)) : byTense({ cycle: "year", at }, scope);
    },
  },
  {
    name: "about",
    pattern: /^(?:about|around|circa|roughly|approximately) (.+)$/,
    resolve([text = ""], scope) {
      const reading = scope.read(text, { cued: true });
      single(reading, scope);
      return { ...reading, approximate: true, timex: { ...reading.timex, mod: "APPROX" } };
    },
  },
  {
    name: "throughout",
    pattern: /^(?:throughout|all|all of|all through) (.+)$/,
    resolve: ([text = ""], { read }) => ({ ...read(text, { cued: true }), extent: "throughout" }),
  },
  {
    name: "dash",
    pattern: /^(.+?) ?- ?(.+)$/,
    resolve: ([from = "", to = ""], scope) => ({ ...between(from, to, scope), extent: "throughout" }),
  },
];
