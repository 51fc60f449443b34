import type { Occurrence } from "../occurrences.js";

/** A library, as the page of the benchmark uses it. */
export interface Chart<Input> {
  /** The events in the library's own form, which its user has at hand: neither timed nor weighed. */
  prepare(occurrences: readonly Occurrence[]): Input;
  /** Draws them in `place`, with zoom and pan. */
  mount(place: HTMLElement, input: Input): void;
}

/** The events of each lane, lanes by name. */
export function byLane(occurrences: readonly Occurrence[]): [lane: string, occurrences: Occurrence[]][] {
  const lanes = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const lane = lanes.get(occurrence.lane);
    if (lane === undefined) lanes.set(occurrence.lane, [occurrence]);
    else lane.push(occurrence);
  }
  return [...lanes].sort(([a], [b]) => (a < b ? -1 : 1));
}
