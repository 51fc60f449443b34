import { describeDuration } from "../locales/describe-duration.js";
import { describeTick } from "../locales/describe-tick.js";
import type { Locale } from "../locales/locale.js";
import type { GapMark } from "../marks/gap.js";
import type { Mark } from "../marks/mark.js";
import { createPeriods, createTicks, type Ticks, type TickUnit } from "../time/ticks.js";
import { civilOf, DAY, type Instant, type Interval } from "../time/instant.js";
import { between } from "./gaps.js";
import { estimateWidth } from "./measure.js";
import { type Scale, toX } from "./scale.js";
import type { Frame } from "./scene.js";
import type { View } from "./view.js";

/** Room above the tracks for two rows of text: the larger unit over the smaller. */
export const AXIS_HEIGHT = 44;
const PERIOD_ROW = 22;
/** CSS px that a tick and its name take. */
const TICK_ROOM = 72;

/** Grid lines, to be drawn behind everything, and the names of periods and the breaks, to be drawn before it. */
export function axisMarks(scale: Scale, bottom: number, locale: Locale): readonly [behind: Mark[], before: Mark[]] {
  const behind: Mark[] = [];
  const breaks = gapMarks(scale, bottom, locale);
  const before: Mark[] = [...breaks];
  for (const part of between(scale.gaps, scale.domain)) {
    const { unit, instants } = createTicks(part, TICK_ROOM * scale.msPerPx);
    const periods = createPeriods(unit, part);
    const top = periods === undefined ? 12 : PERIOD_ROW;
    for (const instant of instants) {
      const x = toX(scale, instant);
      const name = describeTick(instant, unit, locale);
      const text = isCut(scale, x, name) || breaks.some((gap) => touches(gap, x, name)) ? "" : name;
      behind.push({ kind: "tick", x, top, bottom, text, major: beginsLarger(instant, unit) });
    }
    if (periods !== undefined) before.push(...periodMarks(scale, part, periods, locale));
  }
  return [behind, before];
}

function gapMarks(scale: Scale, bottom: number, locale: Locale): GapMark[] {
  const [from, to] = scale.domain;
  const inView = scale.gaps.filter((gap) => gap.from < to && gap.to > from);
  return inView.map((gap) => ({
    kind: "gap",
    x0: toX(scale, gap.from),
    x1: toX(scale, gap.to),
    top: AXIS_HEIGHT - 4,
    bottom,
    text: describeDuration(gap.to - gap.from, locale),
  }));
}

/** Whether the edge of the plot would cut the name of a tick. */
const isCut = ({ width }: Scale, x: number, name: string): boolean => x + 5 + estimateWidth(name) * 12 > width;

/** Whether the name of a tick would touch the length that is written over a break. */
function touches({ x0, x1, text }: GapMark, x: number, name: string): boolean {
  const reach = estimateWidth(text) * 6 + 6;
  const middle = (x0 + x1) / 2;
  return x < middle + reach && x + estimateWidth(name) * 12 + 6 > middle - reach;
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
function periodMarks(scale: Scale, part: Interval, { unit, instants }: Ticks, locale: Locale): Mark[] {
  const form = unit === "day" ? "date" : unit === "month" ? "monthOfYear" : unit;
  return instants.flatMap((instant, index): Mark[] => {
    const text = describeTick(instant, form, locale);
    const width = estimateWidth(text) * 14 + 14;
    const x = toX(scale, Math.max(instant, part[0]));
    return x + width > toX(scale, instants[index + 1] ?? part[1]) ? [] : [{ kind: "period", x: x + 5, y: 11, text }];
  });
}

function beginsLarger(instant: Instant, unit: TickUnit): boolean {
  const { month, day } = civilOf(instant);
  if (unit === "month") return month === 1;
  if (unit === "day") return day === 1;
  return unit !== "year" && instant % DAY === 0;
}
