import { type DatePhrases, type Locale, monthNames, spoken } from "./locale.js";
import type { UiStrings } from "./ui.js";

const dates: DatePhrases = {
  months: monthNames("ja", "long"),
  date: ({ day, month, year }) => spoken("", year && `${year}年`, month, day && `${day}日`),
  sharedWith: "first",
  monthsAndDaysShareYear: true,

  bce: (year) => `紀元前${year}`,
  decade: (year) => `${year}年代`,
  significantDigits: (year, digits) => `${year}年（有効数字${digits}桁）`,
  seasons: ["春", "夏", "秋", "冬"],
  season: (season, year) => `${year}年${season}`,
  northern: (season) => `${season}（北半球）`,
  southern: (season) => `${season}（南半球）`,
  quarter: (number, year) => `${year}年第${number}四半期`,
  fourMonths: (number, year) => `${year}年を三等分した第${number}期`,
  halfYear: (number, year) => `${year}年${number === 1 ? "前半" : "後半"}`,
  time: (date, time, zone) => `${date} ${time}${zone === undefined ? "" : `（${zone}）`}`,

  about: (date) => `${date}頃`,
  perhaps: (date) => `おそらく${date}`,

  someYear: "不明の年",
  yearLike: (pattern) => `${pattern}の形の年`,
  inSomeYear: (date, years) => `${years}の${date}`,
  someMonthInYear: (year) => `${year}のある月`,
  someDayInMonth: (month) => `${month}のある日`,
  someDayInYear: (year) => `${year}のある日`,
  someOf: {
    day: (from, to) => `${from}から${to}までのある日`,
    month: (from, to) => `${from}から${to}までのある月`,
    season: (from, to) => `${from}から${to}までのある季節`,
    year: (from, to) => `${from}から${to}までのある年`,
  },

  to: (from, to) => `${from}から${to}まで`,
  ongoing: (from) => `${from}から継続中`,
  endUnknown: (from) => `${from}から（終わりは不明）`,
  startOpen: (to) => `${to}まで`,
  startUnknown: (to) => `${to}まで（始まりは不明）`,
  neitherEnd: "始まりも終わりも不明",

  orEarlier: (date) => `${date}またはそれ以前`,
  orLater: (date) => `${date}またはそれ以後`,
  andEarlier: (date) => `${date}とそれ以前のすべて`,
  andLater: (date) => `${date}とそれ以後のすべて`,
};

const labels: DatePhrases = {
  ...dates,
  perhaps: (date) => `${date}？`,
  to: (from, to) => `${from}～${to}`,
  ongoing: (from) => `${from}～`,
  endUnknown: (from) => `${from}～？`,
  startOpen: (to) => `～${to}`,
  startUnknown: (to) => `？～${to}`,
};

const ui: UiStrings = {
  close: "閉じる",
};

export const ja: Locale = {
  tag: "ja",
  dates,
  labels,
  precision: {
    knownTo: {
      second: "秒まで判明",
      minute: "分まで判明",
      day: "日まで判明",
      month: "月まで判明",
      season: "一年のうちの時期まで判明",
      year: "年まで判明",
      decade: "年代まで判明",
      century: "百年単位で判明",
    },
    knownInPart: "一部のみ判明",
    significantDigits: (digits) => `有効数字${digits}桁`,
    approximate: (precision) => `${precision}（おおよそ）`,
    uncertain: (precision) => `${precision}（不確か）`,
    bothEnds: (precision) => `始まりと終わりは${precision}`,
    ends: (start, end) => `始まりは${start}、終わりは${end}`,
    open: "未定",
    unknown: "不明",
    oneOf: "複数の日付のいずれか",
    allOf: "複数の日付",
  },
  references: {
    and: "と",
    others: "ほか",
    noDate: "日付なし",
    circa: "約",
    accessed: (date) => `${date}閲覧`,
    retrieved: (date) => `${date}取得`,
  },
  ui,
};
