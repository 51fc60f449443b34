import { twoDigits } from "./civil-text.js";
import { dayAt } from "./day-at.js";
import { DAY, HOUR, type Instant, MINUTE, SECOND } from "./instant.js";

/**
 * The EDTF text of what lasts from `start` up to, and without, `end`; without an end, of a moment. EDTF has no intervals
 * of times, so this is the day or days that are touched, and for what lies in one second, that second without a zone, or
 * the day that begins with it. An infinite `start` or `end` is open; of years beyond 9999 there is only the year.
 * `NaN`, and what runs backwards as far as that can be written, becomes text that `parseEdtf` refuses.
 */
export function spanText(start: Instant, end: Instant = start): string {
  if (end < start) return `${secondAt(start)}/${secondAt(end)}`;
  const isMoment = end <= (Math.floor(start / SECOND) + 1) * SECOND;
  if (isMoment || Number.isNaN(end - start)) return secondAt(start);
  const first = start === -Infinity ? ".." : dayAt(start);
  const last = end === Infinity ? ".." : dayAt((Math.ceil(end / DAY) - 1) * DAY);
  return first === last ? first : `${first}/${last}`;
}

function secondAt(instant: Instant): string {
  if (!Number.isFinite(instant)) return String(instant);
  const day = dayAt(instant);
  if (instant % DAY === 0 || day.startsWith("Y")) return day;
  const time = instant - Math.floor(instant / DAY) * DAY;
  const parts = [time / HOUR, (time / MINUTE) % 60, (time / SECOND) % 60];
  return `${day}T${parts.map((part) => twoDigits(Math.floor(part))).join(":")}`;
}
