import { DAY, HOUR, MINUTE, SECOND, YEAR } from "../time/instant.js";
import type { Locale } from "./locale.js";

const units = [
  ["year", YEAR],
  ["month", YEAR / 12],
  ["day", DAY],
  ["hour", HOUR],
  ["minute", MINUTE],
  ["second", SECOND],
] as const;

/** "9 months": a length in milliseconds, rounded to the largest unit of which there are two or more. */
export function describeDuration(length: number, { tag }: Locale): string {
  const [unit, size] = units.find(([, least]) => length >= 2 * least) ?? (["second", SECOND] as const);
  return new Intl.NumberFormat(tag, { style: "unit", unit, unitDisplay: "long", maximumSignificantDigits: 2 }).format(
    Math.round(length / size),
  );
}
