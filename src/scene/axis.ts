import { describeTick } from "../locales/describe-tick.js";
import type { Locale } from "../locales/locale.js";
import type { Mark } from "../marks/mark.js";
import { createPeriods, createTicks, type TickUnit } from "../time/ticks.js";
import { civilOf, type Instant } from "../time/instant.js";
import { estimateWidth } from "./measure.js";
import { type Scale, toX } from "./scale.js";
import type { Frame } from "./scene.js";
import type { View } from "./view.js";

/** Room above the tracks for two rows of text: the larger unit over the smaller. */
export const AXIS_HEIGHT = 44;
const PERIOD_ROW = 22;
/** CSS px that a tick and its name take. */
const TICK_ROOM = 72;

/** Grid lines, to be drawn behind everything, and the names of periods, to be drawn before it. */
export function axisMarks(scale: Scale, bottom: number, locale: Locale): readonly [behind: Mark[], before: Mark[]] {
  const { unit, instants } = createTicks(scale.domain, scale.width / TICK_ROOM);
  const periods = createPeriods(unit, scale.domain);
  const top = periods === undefined ? 12 : PERIOD_ROW;
  const ticks = instants.map((instant): Mark => ({
    kind: "tick",
    x: toX(scale, instant),
    top,
    bottom,
    text: describeTick(instant, unit, locale),
    major: beginsLarger(instant, unit),
  }));
  return [ticks, periods === undefined ? [] : periodMarks(scale, periods.unit, periods.instants, locale)];
}

/** The line of today or, when the timeline is read as of a day, of that day. None when it is out of view. */
export function nowMark(view: View, frame: Frame, scale: Scale, bottom: number): Mark[] {
  const instant = view.asOf ?? frame.now;
  if (instant === undefined) return [];
  const x = toX(scale, instant);
  if (x < 0 || x > scale.width) return [];
  const text =
    view.asOf === undefined
      ? frame.locale.ui.today
      : frame.locale.ui.asOf(describeTick(instant - 1, "date", frame.locale));
  return [{ kind: "now", x, top: PERIOD_ROW, bottom, text, anchor: x > scale.width / 2 ? "end" : "start" }];
}

/** A name stands where its period begins; that of the first stays at the left edge until the next pushes it out. */
function periodMarks(scale: Scale, unit: TickUnit, instants: readonly Instant[], locale: Locale): Mark[] {
  return instants.flatMap((instant, index): Mark[] => {
    const text = describeTick(instant, unit === "day" ? "date" : unit === "month" ? "monthOfYear" : unit, locale);
    const width = estimateWidth(text) * 14 + 14;
    const next = instants[index + 1];
    const edge = next === undefined ? scale.width : toX(scale, next);
    const x = Math.max(toX(scale, instant), 0);
    return x + width > edge ? [] : [{ kind: "period", x: x + 5, y: 11, text }];
  });
}

function beginsLarger(instant: Instant, unit: TickUnit): boolean {
  const { month, day } = civilOf(instant);
  if (unit === "month") return month === 1;
  if (unit === "day") return day === 1;
  return unit !== "year" && instant % 86_400_000 === 0;
}
