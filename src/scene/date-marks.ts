import type { EventStatus } from "../data/types.js";
import type { Bracket } from "../marks/bracket.js";
import type { DateMark, Fill } from "../marks/date-mark.js";
import { type Cap, CAP_WIDTH } from "../marks/endings.js";
import type { Mark } from "../marks/mark.js";
import type { Role } from "../marks/pen.js";
import { bounds, type BoundsOptions } from "../time/bounds.js";
import type { CalendarDate, DateInterval, EdtfDate } from "../time/edtf.js";
import type { Instant } from "../time/instant.js";
import { type Scale, toX } from "./scale.js";

/** Where and how the marks of one event are drawn. */
export interface DateMarkStyle extends BoundsOptions {
  readonly scale: Scale;
  /** Middle of the marks' row, CSS px. */
  readonly y: number;
  readonly status: EventStatus;
  /** Whether the date was derived from those of other events. */
  readonly isDerived: boolean;
}

/** Members of a set beyond this many are not drawn one by one: the joint already spans them. */
const MOST_MEMBERS = 24;
/** CSS px beyond the edges of the plot at which marks are cut. */
const MARGIN = 60;
/** CSS px between a joint and the marks that it joins. */
const AIR = 2;

const looks: { readonly [status in EventStatus]: readonly [Fill, Role] } = {
  occurred: ["solid", "occurred"],
  ongoing: ["solid", "occurred"],
  scheduled: ["hollow", "expected"],
  expected: ["hollow", "expected"],
  possible: ["dotted", "expected"],
  postponed: ["dotted", "expected"],
  cancelled: ["struck", "cancelled"],
  unrealized: ["struck", "cancelled"],
};

/** The marks that say, no more precisely than the EDTF text, when an event happened, and whether it did. */
export function dateMarks(date: EdtfDate, style: DateMarkStyle): readonly Mark[] {
  if (date.type === "date") return [calendarMark(date, style)];
  if (date.type === "interval") return [intervalMark(date, style)];
  return setMarks(date.type === "oneOf", date.members, style);
}

function calendarMark(date: CalendarDate, style: DateMarkStyle): Mark {
  const { startMin, endMax } = bounds(date, style);
  const shared = share(startMin, endMax, style, date);
  if (date.unspecified) return bracket(shared, style, true);
  if (date.precision === "year" || date.precision === "month" || date.precision === "season")
    return bracket(shared, style, false);
  return { kind: "day", ...shared, clock: date.precision !== "day" };
}

function intervalMark(date: DateInterval, style: DateMarkStyle): Mark {
  const { startMin, startMax, endMin, endMax } = bounds(date, style);
  const { start, end } = date;
  const known = [start, end].filter((edge) => typeof edge !== "string");
  // Where an end is not known, only what is certain of the other end is drawn, and the cap says the rest.
  const from = start === "unknown" ? endMin : startMin;
  const to = end === "unknown" ? startMax : endMax;
  const shared = share(from, to, style, {
    approximate: false,
    uncertain: known.some(({ uncertain }) => uncertain),
  });
  // A day takes all of itself; a month or a year does not say how much of it.
  const core0 = isExact(start) ? shared.x0 : place(startMax, style.scale, shared.x0);
  const core1 = isExact(end) ? shared.x1 : place(endMin, style.scale, shared.x1);
  return { kind: "bar", ...shared, core0, core1, startCap: capOf(start), endCap: capOf(end) };
}

function setMarks(
  alternatives: boolean,
  members: readonly (CalendarDate | DateInterval)[],
  style: DateMarkStyle,
): Mark[] {
  const [only] = members;
  // "One day from a to b" is the same knowledge as "in March": a bracket.
  if (alternatives && members.length === 1 && only !== undefined) return [withinMark(only, style)];
  const marks = members.slice(0, MOST_MEMBERS).map((member): Mark => {
    if (alternatives && member.type === "interval") return withinMark(member, style);
    return member.type === "date" ? calendarMark(member, style) : intervalMark(member, style);
  });
  const drawn = marks.filter((mark) => mark.kind !== "density" && "x0" in mark && "x1" in mark);
  const joints = drawn.slice(1).map((mark, index): Mark => {
    const before = drawn[index] ?? mark;
    const [x0, x1] = [before.x1 + AIR, mark.x0 - AIR];
    return { kind: "joint", x0, x1: Math.max(x0, x1), y: style.y, alternatives, role: looks[style.status][1] };
  });
  return [...joints, ...marks];
}

/** Some day within: one of those from a to b, or from a on, or up to b. */
function withinMark(member: CalendarDate | DateInterval, style: DateMarkStyle): Mark {
  if (member.type === "date") return calendarMark(member, style);
  const { startMin, endMax } = bounds(member, style);
  const edges = [member.start, member.end].filter((edge) => typeof edge !== "string");
  const shared = share(startMin, endMax, style, {
    approximate: edges.some(({ approximate }) => approximate),
    uncertain: edges.some(({ uncertain }) => uncertain),
  });
  return {
    ...bracket(shared, style, false),
    ...(member.start === "open" ? { start: "open" } : {}),
    ...(member.end === "open" ? { end: "open" } : {}),
  };
}

function bracket(shared: DateMark, { isDerived }: DateMarkStyle, hatched: boolean): Bracket {
  const end = shared.approximate ? "loose" : isDerived ? "anchor" : "post";
  return { kind: "bracket", ...shared, hatched, start: end, end };
}

function share(
  from: Instant | null,
  to: Instant | null,
  { scale, y, status }: DateMarkStyle,
  { approximate, uncertain }: Pick<CalendarDate, "approximate" | "uncertain">,
): DateMark {
  const [fill, role] = looks[status];
  const end = place(to, scale, scale.width + MARGIN);
  const x0 = from === -Infinity ? Math.min(CAP_WIDTH, end) : place(from, scale, -MARGIN);
  return { x0, x1: Math.max(x0, end), y, fill, role, approximate, uncertain };
}

/**
 * CSS px of an instant, cut a little beyond the edges; `otherwise` where it is not known. An open end stops short of the
 * edge, so that its cap is seen.
 */
function place(instant: Instant | null, scale: Scale, otherwise: number): number {
  if (instant === null) return otherwise;
  if (instant === Infinity) return scale.width - CAP_WIDTH;
  return Math.min(Math.max(toX(scale, instant), -MARGIN), scale.width + MARGIN);
}

const isExact = (edge: DateInterval["start"]): boolean =>
  typeof edge === "string" || !(edge.precision === "year" || edge.precision === "season" || edge.precision === "month");

function capOf(edge: DateInterval["start"]): Cap {
  if (edge === "open" || edge === "unknown") return edge;
  return edge.approximate ? "loose" : "flat";
}
