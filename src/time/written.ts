import { type Components, matching } from "./components.js";

/** The components that a piece of text stands for or, as words for an error message, what should stand there. */
export type Reading = Partial<Components> | string;

/** A trillion years: seventy times the age of the universe, and with instants that are still right to the hour. */
const FURTHEST_YEAR = 1e12;
const YEAR = /^(?:(-?[\dX]{4})|Y(-?[1-9]\d*)(?:E([1-9]\d*))?)(?:S([1-9]\d*))?$/;
const TWO_DIGITS = /^[\dX]{2}$/;
const TIME = /^T(\d\d):(\d\d):(\d\d)(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/;

/** Reads `1984`, `-0043`, `198X`, `Y-17E7`, `1950S2`. */
export function readYear(text: string): Reading {
  const [match, four, long, exponent, significant] = YEAR.exec(text) ?? [];
  const year = Number(four ?? `${long}e${exponent ?? 0}`);
  const needsNoLetter = long !== undefined && exponent === undefined && Math.abs(year) <= 9999;
  if (match === undefined || needsNoLetter) {
    return "YYYY, with X for unspecified digits, or Y before more than four digits";
  }
  if (four === "-0000") return "0000";
  if (Math.abs(year) > FURTHEST_YEAR) return "at most 10^12 years before or after 0";
  if (four?.includes("X")) return significant === undefined ? { yearPattern: four } : "X or S, not both";
  if (significant === undefined) return { year };
  const digits = String(Math.abs(year)).length;
  return Number(significant) <= digits ? { year, significantDigits: Number(significant) } : `S1 to S${digits}`;
}

/** Reads `04`, `XX`, and seasons: `21` to `41`. */
export function readMonth(text: string): Reading {
  const month = twoDigits(text, 12);
  if (typeof month === "string") return { monthPattern: month };
  if (month !== undefined) return { month };
  const season = text.includes("X") ? undefined : twoDigits(text, 41);
  return typeof season === "number" && season >= 21 ? { season } : "01 to 12, 21 to 41 or XX";
}

/** Reads `09`, `XX`, `2X`. Whether the month has that day is for `intervalOf` to say. */
export function readDay(text: string): Reading {
  const day = twoDigits(text, 31);
  if (day === undefined) return "01 to 31 or XX";
  return typeof day === "string" ? { dayPattern: day } : { day };
}

/**
 * Reads `T23:20:30`, `T23:20:30Z`, `T23:20:30-04`, `T23:20:30+04:30`. Midnight at the end of a day (ISO 8601-1:2019/Amd
 * 1:2022) and leap seconds are times; an offset of −00:00 is none.
 */
export function readTime(text: string): Reading {
  const [match, h, m, s, utc, sign, zoneHours, zoneMinutes] = TIME.exec(text) ?? [];
  const [hour, minute, second] = [Number(h), Number(m), Number(s)];
  const distance = Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0);
  const zone = sign === "-" ? -distance : distance;
  const isEndOfDay = hour === 24 && minute === 0 && second === 0;
  const isLeapSecond = second === 60 && (hour * 60 + minute - zone + 1) % 1440 === 0;
  const isTime = isEndOfDay || (hour <= 23 && minute <= 59 && (second <= 59 || isLeapSecond));
  const isZone = Number(zoneHours ?? 0) <= 23 && Number(zoneMinutes ?? 0) <= 59 && !(sign === "-" && zone === 0);
  if (match === undefined || !isTime || !isZone) return "Thh:mm:ss and nothing, Z, ±hh or ±hh:mm";
  return { hour, minute, second, zone: (utc ?? sign) === undefined ? undefined : zone };
}

/** The number, or the pattern, of two digits; `undefined` when it admits nothing from 1 to `highest`. */
function twoDigits(text: string, highest: number): number | string | undefined {
  if (!TWO_DIGITS.test(text) || matching(text, 1, highest).length === 0) return undefined;
  return text.includes("X") ? text : Number(text);
}
