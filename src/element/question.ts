import { type Grid, gridOf } from "../providers/grid.js";
import type { GroupBy } from "../scene/view.js";
import type { Instant, Interval } from "../time/instant.js";

/** What the reader asks of a store: a part of time, and which of its events. */
export interface Wish {
  readonly domain: Interval;
  /** CSS px of the plot. */
  readonly width: number;
  readonly groupBy: GroupBy;
  readonly asOf: Instant | undefined;
  /** Words, all of which a title has. */
  readonly query: string;
  /** `Source.id`; the empty text stands for all. */
  readonly source: string;
}

/** A wish as it is asked: the same for all views that one answer will do for. */
export interface Question {
  /** More than the view, so that the reader may move while the next answer is on its way. */
  readonly domain: Interval;
  readonly pixels: number;
  readonly grid: Grid;
  readonly groupBy: GroupBy;
  readonly asOf: Instant | undefined;
  readonly query: string;
  readonly source: string;
}

/**
 * Asks for the stretches of time that the view touches and one on each side, half as long as the view to just as long, cut
 * from 1970: panning back and forth asks for the same, wherever one came from.
 */
export function questionOf({ domain: [from, to], width, ...choice }: Wish): Question {
  const stretch = 2 ** Math.floor(Math.log2(to - from));
  const domain: Interval = [(Math.floor(from / stretch) - 1) * stretch, (Math.floor(to / stretch) + 2) * stretch];
  const pixels = (width * (domain[1] - domain[0])) / (to - from);
  return { ...choice, domain, pixels, grid: gridOf({ domain, pixels }) };
}

/** Questions of one key have the same answer. */
export function keyOf(question: Question): string {
  const { grid } = question;
  return JSON.stringify([grid.domain, grid.width, choiceOf(question)]);
}

/** Which events are asked for, of whatever part of time. */
export type StoreChoice = Pick<Question, "groupBy" | "asOf" | "query" | "source">;

/** The same for all parts of time. */
export const choiceOf = ({ groupBy, asOf, query, source }: StoreChoice): string =>
  JSON.stringify([groupBy, asOf, query.trim(), source]);
