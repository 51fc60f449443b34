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
const plurals = new Intl.PluralRules("ar");

type Noun = Readonly<Record<Intl.LDMLPluralRule, string>>;
const EVENTS: Noun = { zero: "لا أحداث", one: "حدث واحد", two: "حدثان", few: "أحداث", many: "حدثًا", other: "حدث" };
const SOURCES: Noun = { zero: "لا مصادر", one: "مصدر واحد", two: "مصدران", few: "مصادر", many: "مصدرًا", other: "مصدر" };
const PUBLISHERS: Noun = {
  zero: "لا جهات نشر",
  one: "جهة نشر واحدة",
  two: "جهتا نشر",
  few: "جهات نشر",
  many: "جهة نشر",
  other: "جهة نشر",
};
const RECORDS: Noun = { zero: "لا سجلات", one: "سجل واحد", two: "سجلان", few: "سجلات", many: "سجلًا", other: "سجل" };
/** None, one and a pair say their number themselves. The cases are those of a subject. */
const counted = (count: number, noun: Noun): string => {
  const rule = plurals.select(count);
  const saysNumber = rule === "zero" || rule === "one" || rule === "two";
  return saysNumber ? noun[rule] : `${number.format(count)} ${noun[rule]}`;
};

const ui: UiStrings = {
  timeline: "الخط الزمني",
  events: "الأحداث",
  hint: "مفاتيح الأسهم للتنقل بين الأحداث، ومفتاح الإدخال لفتح الحدث مع مصادره، وزائد وناقص للتكبير والتصغير، و0 لعرض الكل. ويتيح المفتاحان \u2066[\u2069 و\u2066]\u2069 التنقل بين التقارير.",
  skip: "تخطي الخط الزمني",
  wheelHint: (key) => `للتكبير والتصغير: \u2066${key}\u2069 مع التمرير`,

  tools: "العرض",
  zoomIn: "تكبير",
  zoomOut: "تصغير",
  fit: "عرض الكل",
  earlier: "أقدم",
  later: "أحدث",
  groupBy: "التجميع",
  groups: {
    none: "بلا تجميع",
    category: "حسب الفئة",
    place: "حسب المكان",
    participant: "حسب المشارك",
    status: "حسب الحالة",
    source: "حسب المصدر",
  },
  none: "غير محدد",
  others: "أخرى",

  overview: "الجزء المعروض",
  from: "من",
  to: "إلى",

  today: "اليوم",
  asOf: (day) => `حتى تاريخ ${day}`,

  eventTime: "وقت الحدث",
  reportTime: "وقت النشر",
  knownWhen: "ما كان معروفًا ومتى",
  everything: "كل ما نُشر",
  knownAsOf: (day, known, all) =>
    `عدد الأحداث المعروفة حتى تاريخ ${day}: ${number.format(known)} من أصل ${number.format(all)}`,
  nothingYet: "لم يكن قد نُشر شيء بعد",
  perhapsLater: (reports) => `تقارير ربما نُشرت لاحقًا: ${number.format(reports)}`,
  earlierReport: "التقرير السابق",
  laterReport: "التقرير التالي",
  play: "تشغيل التقارير واحدًا تلو الآخر",
  pause: "إيقاف مؤقت",

  search: "بحث",
  disputedOnly: "المختلف فيها فقط",
  lens: "المصدر",
  allSources: "كل المصادر",
  matching: (count, all) => `عدد الأحداث: ${number.format(count)} من أصل ${number.format(all)}`,
  ofSource: (count, alone) => `عدد الأحداث: ${number.format(count)}، منها ${number.format(alone)} في هذا المصدر وحده`,
  notInSource: "ليس في هذا المصدر",
  nothingFound: "لا توجد أحداث مطابقة.",

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

  legendTitle: "كيف تُقرأ التواريخ",
  legend: {
    day: "في يوم محدد",
    clock: "في ساعة محددة",
    span: "من، إلى",
    within: "في وقت ما ضمن هذه المدة",
    between: "بين حدثين",
    digits: "أرقام غير محددة",
    wings: "يبدأ أو ينتهي في وقت ما هنا",
    about: "حوالي",
    perhaps: "ربما",
    open: "مستمر",
    unknown: "النهاية غير معروفة",
    alternatives: "أحد هذه التواريخ",
    each: "كل من هذه التواريخ",
    expected: "متوقع أو مقرر",
    possible: "محتمل",
    cancelled: "لم يقع",
    otherwise: "تاريخ آخر في مصادر أخرى",
    outcome: "ما آل إليه الأمر",
    moved: "موعد متوقع جديد",
    report: "صدر تقرير",
  },

  details: "تفاصيل الحدث",
  close: "إغلاق",
  date: "التاريخ",
  place: "المكان",
  people: "المشاركون",
  sources: "المصادر",
  noSources: "لم يُذكر مصدر لهذا الحدث.",
  quote: (title) => `«\u2068${title}\u2069»`,
  says: (source, expression) => `بحسب \u2068${source}\u2069: «\u2068${expression}\u2069»`,
  after: (titles) => `بعد ${titles}`,
  before: (titles) => `قبل ${titles}`,
  countedFrom: (day) => `احتسابًا من ${day}`,
  published: (date) => `تاريخ النشر: ${date}`,
  inferred: "مستنتج",
  accordingTo: (voice) => `بحسب \u2068${voice}\u2069`,
  whyDate: "كيف عُرف تاريخ النشر",
  themes: "الموضوعات",
  verification: { confirmed: "مؤكد", reported: "منقول", disputed: "متنازع عليه", retracted: "مسحوب" },
  stance: { disputes: "ينفي ذلك", mentions: "يذكره فقط" },
  publishers: (count) => counted(count, PUBLISHERS),
  singleSource: "مصدر وحيد",
  independent: (count) => `المستقلة منها: ${number.format(count)}`,
  copiesOf: (origin) => `جميعها تنقل عن \u2068${origin}\u2069`,
  reportedAfter: (lag) => `نُشر بعد الحدث بفارق قدره ${lag}`,
  reportedSameDay: "نُشر في يوم الحدث نفسه",

  disagreement: "أوجه اختلاف المصادر",
  value: "القيمة",
  edition: "هذه النسخة",
  shown: "معروضة",
  shownByEdition: "تُعرض القيمة التي اختارها هذا الإصدار بمجرد نشرها.",
  shownByCount: "تُعرض القيمة التي يذكرها أكبر عدد من جهات النشر، وعند التساوي أحدثها.",

  outcome: (expected, happened, difference) =>
    `الموعد المتوقع: ${expected}، الموعد الفعلي: ${happened}${difference === undefined ? "" : ` (${difference})`}`,
  asExpected: "في الموعد المتوقع",
  between: (least, most) => `${least} على الأقل و${most} على الأكثر`,
  earlierBy: (length) => `قبل الموعد المتوقع بفارق قدره ${length}`,
  laterBy: (length) => `بعد الموعد المتوقع بفارق قدره ${length}`,
  earlierOrLater: (earlier, later) => `قبل الموعد المتوقع بفارق أقصاه ${earlier} أو بعده بفارق أقصاه ${later}`,
  noOutcome: "لم يرد في هذه المصادر ما آل إليه الأمر",
  trail: "كيف تغيّر الموعد",
  expectedFor: (date) => `الموعد المتوقع: ${date}`,
  happenedOn: (date) => `الموعد الفعلي: ${date}`,

  checked: {
    exact: (day) => `بتاريخ ${day} عُثر على الاقتباس حرفيًا في المستند`,
    normalised: (day) => `بتاريخ ${day} عُثر على الاقتباس في المستند، مع اختلاف في علامات التنصيص والمسافات فقط`,
    fuzzy: (day) => `بتاريخ ${day} عُثر على الاقتباس في المستند بألفاظ شبه مطابقة`,
    missing: (day) => `بتاريخ ${day} لم يُعثر على الاقتباس في المستند`,
  },
  fingerprint: "بصمة المستند",
  archivedCopy: (day) => `نسخة مؤرشفة بتاريخ ${day}`,

  export: "النسخ والتصدير",
  scope: "النطاق",
  scopes: { selected: "الحدث المحدد", view: "الأحداث المعروضة", all: "كل الأحداث المعروضة" },
  format: "الصيغة",
  formats: { citations: "استشهادات", chronicle: "سرد زمني", data: "بيانات" },
  copy: "نسخ",
  copied: "تم النسخ",
  copyByHand: "لم يسمح المتصفح بالنسخ. إليك النص:",
  download: "تنزيل",
  copyCitations: "نسخ الاستشهادات",
  back: "العودة إلى النص",

  references: "المراجع",
  toReference: (reference) => `المرجع ${reference}`,
  citedBy: (count) => `يستشهد به ${counted(count, EVENTS)}`,
  clusterHint: "هذه الأحداث متقاربة إلى حد يتعذر معه عرضها منفصلة.",
  more: (count) => `و${number.format(count)} غيرها`,

  count: (count) => number.format(count),
  summary: (count, extent) => `${counted(count, EVENTS)}، ${extent}`,
  showing: (count, extent) => `المعروض: ${extent}. ${counted(count, EVENTS)}.`,
  about: (words) => `تقريبًا ${words}`,
  cluster: (count, extent) => `${counted(count, EVENTS)}، ${extent}`,
  sourceCount: (count) => counted(count, SOURCES),

  loading: "جارٍ تحميل الخط الزمني",
  empty: "لا توجد أحداث لعرضها.",
  failed: "تعذر تحميل الخط الزمني.",
  retry: "إعادة المحاولة",
  issues: (count) => `للمراجعة: ${counted(count, RECORDS)}`,
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
