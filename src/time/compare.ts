import type { Bounds } from "./bounds.js";

/** What two dates say of each other's order in every reading; `"undecidable"` when readings differ. */
export type Comparison = "before" | "after" | "overlaps" | "undecidable";

/**
 * Compares two events by their bounds. `"before"`: the first ended before the second began, `"after"`: the reverse,
 * `"overlaps"`: they shared an instant, all certainly. Two events of one day are undecidable: either may have come
 * first. An unknown start may be any instant up to the end, an unknown end any from the start; open ends are endless.
 */
export function compareDates(a: Bounds, b: Bounds): Comparison {
  const [one, other] = [known(a), known(b)];
  if (one.endMax <= other.startMin) return "before";
  if (other.endMax <= one.startMin) return "after";
  return one.startMax <= other.endMin && other.startMax <= one.endMin ? "overlaps" : "undecidable";
}

/**
 * Orders events for reading, by earliest start, then by latest end: a comparison for `sort`, total, 0 only when both
 * agree. An unknown start is placed at the earliest end; open starts come first, open and unknown ends last.
 */
export function orderOf(a: Bounds, b: Bounds): number {
  return ascending(a.startMin ?? a.endMin, b.startMin ?? b.endMin) || ascending(a.endMax, b.endMax);
}

interface KnownBounds {
  readonly startMin: number;
  readonly startMax: number;
  readonly endMin: number;
  readonly endMax: number;
}

function known({ startMin, startMax, endMin, endMax }: Bounds): KnownBounds {
  return {
    startMin: startMin ?? -Infinity,
    startMax: startMax ?? endMax ?? Infinity,
    endMin: endMin ?? startMin ?? -Infinity,
    endMax: endMax ?? Infinity,
  };
}

/** Not by subtraction: the difference of two infinities is not a number. */
function ascending(a: number | null, b: number | null): number {
  const [one, other] = [a ?? Infinity, b ?? Infinity];
  return one < other ? -1 : one > other ? 1 : 0;
}
