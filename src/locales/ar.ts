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

const number = new Intl.NumberFormat("ar");
const rules = new Intl.PluralRules("ar");

interface Forms {
  readonly one: string;
  readonly two: string;
  /** From three to ten. */
  readonly few: string;
  /** From eleven to ninety-nine, in the singular. */
  readonly many: string;
  readonly other: string;
}

/** One and two are said by the noun alone. */
function counted(count: number, forms: Forms): string {
  const form = rules.select(count);
  if (form === "one" || form === "two") return forms[form];
  return `${number.format(count)} ${form === "zero" ? forms.other : forms[form]}`;
}

const events = (count: number): string =>
  counted(count, { one: "حدث واحد", two: "حدثان", few: "أحداث", many: "حدثًا", other: "حدث" });

const ui: UiStrings = {
  timeline: "خط زمني",
  events: "الأحداث",
  hint: "تنقل مفاتيح الأسهم بين الأحداث. يفتح مفتاح الإدخال الحدث مع مصادره. تكبّر علامة الزائد وتصغّر علامة الناقص، ويعرض الصفر كل شيء.",
  skip: "تخطي الخط الزمني",
  wheelHint: (key) => `${key} + العجلة للتكبير`,

  tools: "العرض",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  fit: "عرض الكل",
  earlier: "أقدم",
  later: "أحدث",
  groupBy: "التجميع حسب",
  groups: {
    none: "لا شيء",
    category: "الموضوع",
    place: "المكان",
    participant: "المشارك",
    status: "الحالة",
    source: "المصدر",
  },
  none: "غير مذكور",
  others: "أخرى",

  overview: "الجزء المعروض",
  from: "من",
  to: "إلى",

  today: "اليوم",
  asOf: (day) => `حتى ${day}`,
  status: {
    occurred: "وقع",
    ongoing: "مستمر",
    scheduled: "مقرر",
    expected: "متوقع",
    possible: "محتمل",
    postponed: "مؤجل",
    cancelled: "ملغى",
    unrealized: "لم يقع",
  },

  legendTitle: "كيف تُرسم التواريخ",
  legend: {
    day: "في يوم بعينه",
    clock: "في ساعة بعينها",
    span: "من، إلى",
    within: "في وقت ما خلال هذه المدة",
    between: "بين حدثين",
    digits: "أرقام غير محددة",
    wings: "يبدأ أو ينتهي في موضع ما هنا",
    about: "تقريبًا",
    perhaps: "ربما",
    open: "مستمر",
    unknown: "النهاية غير معروفة",
    alternatives: "أحد هذه التواريخ",
    each: "كل هذه التواريخ",
    expected: "متوقع أو مقرر",
    possible: "محتمل",
    cancelled: "لم يقع",
  },

  details: "تفاصيل الحدث",
  close: "إغلاق",
  date: "التاريخ",
  statusTerm: "الحالة",
  place: "المكان",
  people: "المشاركون",
  sources: "المصادر",
  noSources: "لا يذكر هذا الحدث مصدرًا.",
  quote: (title) => `«\u2068${title}\u2069»`,
  says: (source, expression) => `يقول \u2068${source}\u2069: «\u2068${expression}\u2069»`,
  after: (titles) => `بعد \u2068${titles}\u2069`,
  before: (titles) => `قبل \u2068${titles}\u2069`,
  countedFrom: (day) => `محسوبًا من: ${day}`,
  published: (date) => `نُشر: ${date}`,
  inferred: "مستنتج",
  accordingTo: (voice) => `وفقًا لـ \u2068${voice}\u2069`,
  whyDate: "كيف عُرف تاريخ النشر",
  references: "المراجع",
  toReference: (reference) => `المرجع ${number.format(reference)}`,
  citedBy: (count) => `يستشهد به: ${events(count)}`,
  clusterHint: "هذه الأحداث متقاربة بحيث لا يمكن عرضها متفرقة.",
  more: (count) => `و${number.format(count)} غيرها`,

  count: (count) => number.format(count),
  summary: (count, extent) => `${events(count)}، ${extent}`,
  showing: (count, extent) => `المعروض: ${extent}. ${events(count)}.`,
  cluster: (count, extent) => `${events(count)}، ${extent}`,
  sourceCount: (count) =>
    counted(count, { one: "مصدر واحد", two: "مصدران", few: "مصادر", many: "مصدرًا", other: "مصدر" }),

  loading: "جارٍ تحميل الخط الزمني",
  empty: "لا توجد أحداث لعرضها.",
  failed: "تعذر تحميل الخط الزمني.",
  retry: "إعادة المحاولة",
  issues: (count) =>
    counted(count, {
      one: "سجل واحد يحتاج إلى مراجعة",
      two: "سجلان يحتاجان إلى مراجعة",
      few: "سجلات تحتاج إلى مراجعة",
      many: "سجلًا يحتاج إلى مراجعة",
      other: "سجل يحتاج إلى مراجعة",
    }),
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
