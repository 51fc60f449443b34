import { type Dataset, derive } from "../data/dataset.js";
import type { NameField } from "../data/fields.js";
import { countNames, type NameColumn, nameColumn } from "../data/name-column.js";
import { allRows } from "../data/rows.js";
import { statuses } from "../data/statuses.js";
import type { EventStatus } from "../data/types.js";
import type { GroupBy } from "./view.js";

/** Rows of one track, ascending. An event with two places, participants or sources lies in a track of each. */
export interface Group {
  /** As the data name it; "" for events that name none, `undefined` for what is left when there are too many. */
  readonly name: string | undefined;
  readonly rows: Uint32Array;
}

/** By what events are named in tracks: a source is called by its publisher. */
export const fieldOf: Readonly<Record<Exclude<GroupBy, "none">, NameField>> = {
  category: "category",
  place: "place",
  participant: "participant",
  status: "status",
  source: "publisher",
};

/** With more names than this the smaller groups share a track. */
export const MOST_TRACKS = 12;

/**
 * Tracks, the largest first, of equals the one that is first in the whole, and events without a name last; statuses in the
 * order from certain to cancelled. Where `tracks` are given there are these and no other, for as long as the dataset lives.
 */
export function groupsOf(dataset: Dataset, groupBy: GroupBy, tracks?: readonly Group["name"][]): readonly Group[] {
  return derive(dataset, `groups ${groupBy}`, () => {
    if (groupBy === "none") return [{ name: "", rows: allRows(dataset.events.length) }];
    const column = nameColumn(dataset, fieldOf[groupBy]);
    const names = tracks ?? tracksOf(countNames(column), groupBy);
    const others = names.indexOf(undefined);
    const trackOf = column.names.map((name) => {
      const own = names.indexOf(name);
      return own === -1 ? others : own;
    });
    const rows = rowsOfTracks(column, trackOf, names.length);
    return names.map((name, track) => ({ name, rows: rows[track] ?? new Uint32Array() }));
  });
}

/** The rows of each track, ascending and each once; of a name whose track is −1 none. */
function rowsOfTracks({ offsets, codes }: NameColumn, trackOf: readonly number[], count: number): Uint32Array[] {
  const most = new Uint32Array(count);
  for (const code of codes) {
    const track = trackOf[code] ?? -1;
    if (track !== -1) most[track] = (most[track] ?? 0) + 1;
  }
  const rowsOf = Array.from(most, (size) => new Uint32Array(size));
  const lengths = new Uint32Array(count);
  for (let row = 0; row + 1 < offsets.length; row++) {
    const end = offsets[row + 1] ?? 0;
    for (let at = offsets[row] ?? 0; at < end; at++) {
      const track = trackOf[codes[at] ?? 0] ?? -1;
      const rows = rowsOf[track];
      const length = lengths[track] ?? 0;
      // Of several names that share a track the first will do.
      if (rows === undefined || (length > 0 && rows[length - 1] === row)) continue;
      rows[length] = row;
      lengths[track] = length + 1;
    }
  }
  return rowsOf.map((rows, track) => rows.slice(0, lengths[track]));
}

/** Names of tracks in their order, of names with their numbers of events; the smaller share one, `undefined`. */
export function tracksOf(
  names: readonly { readonly name: string; readonly size: number }[],
  groupBy: GroupBy,
): readonly Group["name"][] {
  const ordered = names
    .toSorted((a, b) => order(a.name, groupBy) - order(b.name, groupBy) || b.size - a.size)
    .map(({ name }) => name);
  return ordered.length <= MOST_TRACKS ? ordered : [...ordered.slice(0, MOST_TRACKS - 1), undefined];
}

function order(name: string, groupBy: GroupBy): number {
  if (name === "") return 1000;
  return groupBy === "status" ? statuses.indexOf(name as EventStatus) : 0;
}
