import { dash, type DatePhrases, type Locale, monthNames, spoken } from "./locale.js";
import type { UiStrings } from "./ui.js";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const ORDINALS = ["", "first", "second", "third", "fourth"];

const dates: DatePhrases = {
  months: monthNames("en", "long"),
  date: ({ day, month, year }) => spoken(" ", day, month, year),
  sharedWith: "last",
  monthsAndDaysShareYear: false,

  bce: (year) => `${year} BCE`,
  decade: (year) => `the ${year}s`,
  significantDigits: (year, digits) => `${year}, to ${NUMBERS[digits] ?? digits} significant digits`,
  seasons: ["spring", "summer", "autumn", "winter"],
  season: (season, year) => `${season} ${year}`,
  northern: (season) => `${season} (northern hemisphere)`,
  southern: (season) => `${season} (southern hemisphere)`,
  quarter: (number, year) => `${ORDINALS[number]} quarter of ${year}`,
  fourMonths: (number, year) => `${ORDINALS[number]} four months of ${year}`,
  halfYear: (number, year) => `${ORDINALS[number]} half of ${year}`,
  time: (date, time, zone) => `${date}, ${time}${zone === undefined ? "" : ` (${zone})`}`,

  about: (date) => `about ${date}`,
  perhaps: (date) => `perhaps ${date}`,

  someYear: "some year",
  yearLike: (pattern) => `a year like ${pattern}`,
  inSomeYear: (date, years) => `${date}, in ${years}`,
  someMonthInYear: (year) => `some month in ${year}`,
  someDayInMonth: (month) => `some day in ${month}`,
  someDayInYear: (year) => `some day in ${year}`,
  someOf: {
    day: (from, to) => `some day between ${from} and ${to}`,
    month: (from, to) => `some month between ${from} and ${to}`,
    season: (from, to) => `some season between ${from} and ${to}`,
    year: (from, to) => `some year between ${from} and ${to}`,
  },

  to: (from, to) => `${from} to ${to}`,
  ongoing: (from) => `from ${from}, ongoing`,
  endUnknown: (from) => `from ${from}, end unknown`,
  startOpen: (to) => `until ${to}`,
  startUnknown: (to) => `until ${to}, start unknown`,
  neitherEnd: "neither start nor end known",

  orEarlier: (date, unit) => `${unit === "day" ? "on" : "in"} or before ${date}`,
  orLater: (date, unit) => `${unit === "day" ? "on" : "in"} or after ${date}`,
  andEarlier: (date) => `${date} and all before`,
  andLater: (date) => `${date} and all after`,
};

const labels: DatePhrases = {
  ...dates,
  months: monthNames("en", "short"),
  monthsAndDaysShareYear: true,
  decade: (year) => `${year}s`,
  significantDigits: (year, digits) => `${year} (${digits} digits)`,
  northern: (season) => `${season} (N)`,
  southern: (season) => `${season} (S)`,
  quarter: (number, year) => `Q${number} ${year}`,
  halfYear: (number, year) => `H${number} ${year}`,
  about: (date) => `c. ${date}`,
  perhaps: (date) => `${date}?`,
  inSomeYear: (date, years) => `${date}, ${years}`,
  to: dash,
  ongoing: (from) => `from ${from}`,
  endUnknown: (from) => `${from} – ?`,
  startUnknown: (to) => `? – ${to}`,
};

const number = new Intl.NumberFormat("en");
const events = (count: number): string => `${number.format(count)} ${count === 1 ? "event" : "events"}`;

const ui: UiStrings = {
  timeline: "Timeline",
  events: "Events",
  hint: "Arrow keys move between events. Enter opens an event with its sources. Plus and minus zoom, 0 shows everything.",
  skip: "Skip the timeline",
  wheelHint: (key) => `${key} + scroll to zoom`,

  tools: "View",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Show everything",
  earlier: "Earlier",
  later: "Later",
  groupBy: "Group by",
  groups: {
    none: "nothing",
    category: "category",
    place: "place",
    participant: "participant",
    status: "status",
    source: "source",
  },
  none: "Not given",
  others: "Others",

  overview: "Part in view",
  from: "From",
  to: "To",

  today: "Today",
  asOf: (day) => `As of ${day}`,
  status: {
    occurred: "happened",
    ongoing: "ongoing",
    scheduled: "planned",
    expected: "expected",
    possible: "possible",
    postponed: "postponed",
    cancelled: "cancelled",
    unrealized: "did not happen",
  },

  details: "Event details",
  close: "Close",
  date: "Date",
  statusTerm: "Status",
  place: "Place",
  people: "Who",
  sources: "Sources",
  noSources: "This event cites no source.",
  says: (source, expression) => `${source} says “${expression}”`,
  countedFrom: (day) => `counted from ${day}`,
  published: (date) => `published ${date}`,
  inferred: "inferred",
  accordingTo: (voice) => `according to ${voice}`,
  whyDate: "How the date of publication is known",
  references: "References",
  toReference: (reference) => `Reference ${reference}`,
  citedBy: (count) => `Cited by ${events(count)}`,
  clusterHint: "These events lie too close to be shown apart.",
  more: (count) => `and ${number.format(count)} more`,

  count: (count) => number.format(count),
  summary: (count, extent) => `${events(count)}, ${extent}`,
  showing: (count, extent) => `Showing ${extent}. ${events(count)}.`,
  cluster: (count, extent) => `${events(count)}, ${extent}`,
  sourceCount: (count) => (count === 1 ? "1 source" : `${number.format(count)} sources`),

  loading: "Loading the timeline",
  empty: "There are no events to show.",
  failed: "The timeline could not be loaded.",
  retry: "Try again",
  issues: (count) => (count === 1 ? "1 record needs attention" : `${number.format(count)} records need attention`),
};

export const en: Locale = {
  tag: "en",
  dates,
  labels,
  precision: {
    knownTo: {
      second: "known to the second",
      minute: "known to the minute",
      day: "known to the day",
      month: "known to the month",
      season: "known to a part of the year",
      year: "known to the year",
      decade: "known to the decade",
      century: "known to the century",
    },
    knownInPart: "known in part",
    significantDigits: (digits) => `known to ${NUMBERS[digits] ?? digits} significant digits`,
    approximate: (precision) => `${precision}, approximate`,
    uncertain: (precision) => `${precision}, uncertain`,
    bothEnds: (precision) => `start and end ${precision}`,
    ends: (start, end) => `start ${start}, end ${end}`,
    open: "open",
    unknown: "unknown",
    oneOf: "one of several dates",
    allOf: "several dates",
  },
  references: {
    and: "and",
    others: "et al.",
    noDate: "n.d.",
    circa: "ca.",
    accessed: (date) => `Accessed ${date}`,
    retrieved: (date) => `Retrieved ${date}, from`,
  },
  ui,
};
