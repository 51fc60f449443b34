import { dash, type DatePhrases, type Locale, monthNames, spoken } from "./locale.js";
import type { UiStrings } from "./ui.js";

const dates: DatePhrases = {
  months: monthNames("de", "long"),
  date: ({ day, month, year }) => spoken(" ", day && `${day}.`, month, year),
  sharedWith: "last",
  monthsAndDaysShareYear: false,

  bce: (year) => `${year} v. Chr.`,
  decade: (year) => `${year}er Jahre`,
  significantDigits: (year, digits) => `${year}, auf ${digits} Stellen genau`,
  seasons: ["Frühling", "Sommer", "Herbst", "Winter"],
  season: (season, year) => `${season} ${year}`,
  northern: (season) => `${season} (Nordhalbkugel)`,
  southern: (season) => `${season} (Südhalbkugel)`,
  quarter: (number, year) => `${number}. Quartal ${year}`,
  fourMonths: (number, year) => `${number}. Jahresdrittel ${year}`,
  halfYear: (number, year) => `${number}. Halbjahr ${year}`,
  time: (date, time, zone) => `${date}, ${time} Uhr${zone === undefined ? "" : ` (${zone})`}`,

  about: (date) => `etwa ${date}`,
  perhaps: (date) => `vielleicht ${date}`,

  someYear: "irgendein Jahr",
  yearLike: (pattern) => `ein Jahr der Form ${pattern}`,
  inSomeYear: (date, years) => `${date} (${years})`,
  someMonthInYear: (year) => `ein Monat im Jahr ${year}`,
  someDayInMonth: (month) => `ein Tag im ${month}`,
  someDayInYear: (year) => `ein Tag im Jahr ${year}`,
  someOf: {
    day: (from, to) => `ein Tag vom ${from} bis ${to}`,
    month: (from, to) => `ein Monat von ${from} bis ${to}`,
    season: (from, to) => `eine Jahreszeit von ${from} bis ${to}`,
    year: (from, to) => `ein Jahr von ${from} bis ${to}`,
  },

  to: (from, to) => `${from} bis ${to}`,
  ongoing: (from) => `ab ${from}, andauernd`,
  endUnknown: (from) => `ab ${from}, Ende unbekannt`,
  startOpen: (to) => `bis ${to}`,
  startUnknown: (to) => `bis ${to}, Beginn unbekannt`,
  neitherEnd: "weder Beginn noch Ende bekannt",

  orEarlier: (date) => `${date} oder früher`,
  orLater: (date) => `${date} oder später`,
  andEarlier: (date) => `${date} und alle davor`,
  andLater: (date) => `${date} und alle danach`,
};

const labels: DatePhrases = {
  ...dates,
  months: monthNames("de", "short"),
  monthsAndDaysShareYear: true,
  decade: (year) => `${year}er`,
  significantDigits: (year, digits) => `${year} (${digits} Stellen)`,
  northern: (season) => `${season} (N)`,
  southern: (season) => `${season} (S)`,
  quarter: (number, year) => `Q${number} ${year}`,
  halfYear: (number, year) => `H${number} ${year}`,
  about: (date) => `ca. ${date}`,
  perhaps: (date) => `${date}?`,
  to: dash,
  ongoing: (from) => `ab ${from}`,
  endUnknown: (from) => `${from} – ?`,
  startUnknown: (to) => `? – ${to}`,
};

const ui: UiStrings = {
  close: "Schließen",
};

export const de: Locale = {
  tag: "de",
  dates,
  labels,
  precision: {
    knownTo: {
      second: "auf die Sekunde bekannt",
      minute: "auf die Minute bekannt",
      day: "auf den Tag bekannt",
      month: "auf den Monat bekannt",
      season: "auf einen Teil des Jahres bekannt",
      year: "auf das Jahr bekannt",
      decade: "auf das Jahrzehnt bekannt",
      century: "auf das Jahrhundert bekannt",
    },
    knownInPart: "teilweise bekannt",
    significantDigits: (digits) => `auf ${digits} Stellen bekannt`,
    approximate: (precision) => `${precision}, ungefähr`,
    uncertain: (precision) => `${precision}, unsicher`,
    bothEnds: (precision) => `Beginn und Ende ${precision}`,
    ends: (start, end) => `Beginn ${start}, Ende ${end}`,
    open: "offen",
    unknown: "unbekannt",
    oneOf: "eines von mehreren Daten",
    allOf: "mehrere Daten",
  },
  references: {
    and: "und",
    others: "et al.",
    noDate: "o. D.",
    circa: "ca.",
    accessed: (date) => `Zugriff am ${date}`,
    retrieved: (date) => `Abgerufen am ${date}, von`,
  },
  ui,
};
