import { dash, type DatePhrases, type Locale, monthNames, spoken, type Unit } from "./locale.js";
import type { UiStrings } from "./ui.js";

/** "1er trimestre", then "2e trimestre". */
const ordinal = (number: number): string => (number === 1 ? "1er" : `${number}e`);
/** Days have an article, "le 24 février", where they begin with their number; months and years have none. */
const isDay = (date: string, unit: Unit): boolean => unit === "day" && /^\d/u.test(date);
const le = (date: string, unit: Unit): string => (isDay(date, unit) ? `le ${date}` : date);
const de = (date: string, unit: Unit): string => (isDay(date, unit) ? `du ${date}` : `de ${date}`);
const à = (date: string, unit: Unit): string => (isDay(date, unit) ? `au ${date}` : `à ${date}`);

const dates: DatePhrases = {
  months: monthNames("fr", "long"),
  date: ({ day, month, year }) => spoken(" ", day === "1" ? "1er" : day, month, year),
  sharedWith: "last",
  monthsAndDaysShareYear: false,

  bce: (year) => `${year} av. J.-C.`,
  decade: (year) => `années ${year}`,
  significantDigits: (year, digits) => `${year}, à ${digits} chiffres significatifs`,
  seasons: ["printemps", "été", "automne", "hiver"],
  season: (season, year) => `${season} ${year}`,
  northern: (season) => `${season} (hémisphère nord)`,
  southern: (season) => `${season} (hémisphère sud)`,
  quarter: (number, year) => `${ordinal(number)} trimestre ${year}`,
  fourMonths: (number, year) => `${ordinal(number)} quadrimestre ${year}`,
  halfYear: (number, year) => `${ordinal(number)} semestre ${year}`,
  time: (date, time, zone) => `${date}, ${time}${zone === undefined ? "" : ` (${zone})`}`,

  about: (date, unit) => `vers ${le(date, unit)}`,
  perhaps: (date) => `peut-être ${date}`,

  someYear: "année inconnue",
  yearLike: (pattern) => `une année de la forme ${pattern}`,
  inSomeYear: (date, years) => `${date} (${years})`,
  someMonthInYear: (year) => `un mois de ${year}`,
  someDayInMonth: (month) => `un jour en ${month}`,
  someDayInYear: (year) => `un jour en ${year}`,
  someOf: {
    day: (from, to) => `un jour du ${from} au ${to}`,
    month: (from, to) => `un mois entre ${from} et ${to} inclus`,
    season: (from, to) => `une saison entre ${from} et ${to} incluses`,
    year: (from, to) => `une année entre ${from} et ${to} incluses`,
  },

  to: (from, to, unit) => `${from} ${à(to, unit)}`,
  ongoing: (from, unit) => `à partir ${de(from, unit)}, en cours`,
  endUnknown: (from, unit) => `à partir ${de(from, unit)}, fin inconnue`,
  startOpen: (to, unit) => `jusqu’${à(to, unit)}`,
  startUnknown: (to, unit) => `jusqu’${à(to, unit)}, début inconnu`,
  neitherEnd: "ni début ni fin connus",

  orEarlier: (date) => `${date} ou avant`,
  orLater: (date) => `${date} ou après`,
  andEarlier: (date) => `${date} et tout ce qui précède`,
  andLater: (date) => `${date} et tout ce qui suit`,
};

const labels: DatePhrases = {
  ...dates,
  months: monthNames("fr", "short"),
  monthsAndDaysShareYear: true,
  significantDigits: (year, digits) => `${year} (${digits} chiffres)`,
  northern: (season) => `${season} (N)`,
  southern: (season) => `${season} (S)`,
  quarter: (number, year) => `T${number} ${year}`,
  halfYear: (number, year) => `S${number} ${year}`,
  about: (date) => `v. ${date}`,
  perhaps: (date) => `${date} ?`,
  to: dash,
  ongoing: (from, unit) => `dès ${le(from, unit)}`,
  endUnknown: (from) => `${from} – ?`,
  startUnknown: (to) => `? – ${to}`,
};

const ui: UiStrings = {
  close: "Fermer",
};

export const fr: Locale = {
  tag: "fr",
  dates,
  labels,
  precision: {
    knownTo: {
      second: "connu à la seconde près",
      minute: "connu à la minute près",
      day: "connu au jour près",
      month: "connu au mois près",
      season: "connu à la partie de l’année près",
      year: "connu à l’année près",
      decade: "connu à la décennie près",
      century: "connu au siècle près",
    },
    knownInPart: "connu en partie",
    significantDigits: (digits) => `connu à ${digits} chiffres significatifs`,
    approximate: (precision) => `${precision}, approximatif`,
    uncertain: (precision) => `${precision}, incertain`,
    bothEnds: (precision) => `début et fin : chacun ${precision}`,
    ends: (start, end) => `début : ${start} ; fin : ${end}`,
    open: "sans limite",
    unknown: "date inconnue",
    oneOf: "une de plusieurs dates",
    allOf: "plusieurs dates",
  },
  references: {
    and: "et",
    others: "et al.",
    noDate: "s. d.",
    circa: "vers",
    accessed: (date) => `Consulté le ${date}`,
    retrieved: (date) => `Consulté le ${date}, à l’adresse`,
  },
  ui,
};
