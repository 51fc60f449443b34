import { constructFromSymbol } from "date-fns/constants";
import { instantOf } from "./instant.js";

/**
 * A `Date` whose calendar is that of UTC, whatever zone the machine is in, also in all that date-fns makes of it. Its
 * functions work on local time, and local time lacks days: 30 December 2011 in Samoa, 21 August 1993 on Kwajalein.
 * `getHours` and what prints hours stay local: for whole days only.
 */
export function utc(value: Date | number | string): Date {
  return Object.assign(new Date(Number(value)), calendar);
}

/** Midnight at which a civil day begins; `undefined` where there is no such day. `month` and `day` count from 1. */
export function utcDay(year: number, month: number, day: number): Date | undefined {
  const date = utc(instantOf(year, month, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : undefined;
}

const calendar = {
  [constructFromSymbol]: utc,
  getDate(this: Date): number {
    return this.getUTCDate();
  },
  getDay(this: Date): number {
    return this.getUTCDay();
  },
  getMonth(this: Date): number {
    return this.getUTCMonth();
  },
  getFullYear(this: Date): number {
    return this.getUTCFullYear();
  },
  setDate(this: Date, day: number): number {
    return this.setUTCDate(day);
  },
  setMonth(this: Date, ...parts: [number, number?]): number {
    return this.setUTCMonth(...parts);
  },
  setFullYear(this: Date, ...parts: [number, number?, number?]): number {
    return this.setUTCFullYear(...parts);
  },
  setHours(this: Date, ...parts: [number, number?, number?, number?]): number {
    return this.setUTCHours(...parts);
  },
};
