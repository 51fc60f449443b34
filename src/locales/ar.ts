import { dash, type DatePhrases, type Locale, monthNames, spoken } from "./locale.js";
import type { UiStrings } from "./ui.js";

const ORDINALS = ["", "الأول", "الثاني", "الثالث", "الرابع"];

const dates: DatePhrases = {
  months: monthNames("ar", "long"),
  date: ({ day, month, year }) => spoken(" ", day, month, year),
  sharedWith: "last",
  monthsAndDaysShareYear: false,

  bce: (year) => `${year} ق.م`,
  decade: (year) => `العقد الذي يبدأ عام ${year}`,
  significantDigits: (year, digits) => `${year} (عدد الأرقام المعتد بها: ${digits})`,
  seasons: ["ربيع", "صيف", "خريف", "شتاء"],
  season: (season, year) => `${season} ${year}`,
  northern: (season) => `${season} (نصف الكرة الشمالي)`,
  southern: (season) => `${season} (نصف الكرة الجنوبي)`,
  quarter: (number, year) => `الربع ${ORDINALS[number]} من ${year}`,
  fourMonths: (number, year) => `الثلث ${ORDINALS[number]} من ${year}`,
  halfYear: (number, year) => `النصف ${ORDINALS[number]} من ${year}`,
  time: (date, time, zone) => `${date}، ${time}${zone === undefined ? "" : ` (\u2066${zone}\u2069)`}`,

  about: (date) => `حوالي ${date}`,
  perhaps: (date) => `ربما ${date}`,

  someYear: "سنة غير معروفة",
  yearLike: (pattern) => `سنة على صورة \u2066${pattern}\u2069`,
  inSomeYear: (date, years) => `${date} (${years})`,
  someMonthInYear: (year) => `شهر ما في ${year}`,
  someDayInMonth: (month) => `يوم ما في ${month}`,
  someDayInYear: (year) => `يوم ما في ${year}`,
  someOf: {
    day: (from, to) => `يوم ما من ${from} إلى ${to}`,
    month: (from, to) => `شهر ما من ${from} إلى ${to}`,
    season: (from, to) => `فصل ما من ${from} إلى ${to}`,
    year: (from, to) => `سنة ما من ${from} إلى ${to}`,
  },

  to: (from, to) => `من ${from} إلى ${to}`,
  ongoing: (from) => `من ${from}، مستمر`,
  endUnknown: (from) => `من ${from}، النهاية غير معروفة`,
  startOpen: (to) => `حتى ${to}`,
  startUnknown: (to) => `حتى ${to}، البداية غير معروفة`,
  neitherEnd: "البداية والنهاية غير معروفتين",

  orEarlier: (date) => `${date} أو قبل ذلك`,
  orLater: (date) => `${date} أو بعد ذلك`,
  andEarlier: (date) => `${date} وكل ما قبله`,
  andLater: (date) => `${date} وكل ما بعده`,
};

const labels: DatePhrases = {
  ...dates,
  months: monthNames("ar", "short"),
  monthsAndDaysShareYear: true,
  perhaps: (date) => `${date}؟`,
  to: dash,
  ongoing: (from) => `من ${from}`,
  endUnknown: (from) => `${from} – ؟`,
  startUnknown: (to) => `؟ – ${to}`,
};

const ui: UiStrings = {
  close: "إغلاق",
};

export const ar: Locale = {
  tag: "ar",
  dates,
  labels,
  precision: {
    knownTo: {
      second: "معروف بدقة الثانية",
      minute: "معروف بدقة الدقيقة",
      day: "معروف بدقة اليوم",
      month: "معروف بدقة الشهر",
      season: "معروف بدقة جزء من السنة",
      year: "معروف بدقة السنة",
      decade: "معروف بدقة العقد",
      century: "معروف بدقة القرن",
    },
    knownInPart: "معروف جزئيًا",
    significantDigits: (digits) => `عدد الأرقام المعتد بها: ${digits}`,
    approximate: (precision) => `${precision}، تقريبي`,
    uncertain: (precision) => `${precision}، غير مؤكد`,
    bothEnds: (precision) => `البداية والنهاية: ${precision}`,
    ends: (start, end) => `البداية: ${start}؛ النهاية: ${end}`,
    open: "مفتوح",
    unknown: "غير معروف",
    oneOf: "أحد عدة تواريخ",
    allOf: "عدة تواريخ",
  },
  references: {
    and: "و",
    others: "وآخرون",
    noDate: "د.ت.",
    circa: "حوالي",
    accessed: (date) => `تاريخ الاطلاع ${date}`,
    retrieved: (date) => `استرجع في ${date}، من`,
  },
  ui,
};
