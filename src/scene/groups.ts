import { type Dataset, derive } from "../data/dataset.js";
import { type NameField, namesOf } from "../data/fields.js";
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
 * Tracks, the largest first and events without a name last; statuses in the order from certain to cancelled. Where `tracks`
 * are given there are these and no other, for as long as the dataset lives.
 */
export function groupsOf(dataset: Dataset, groupBy: GroupBy, tracks?: readonly Group["name"][]): readonly Group[] {
  return derive(dataset, `groups ${groupBy}`, () => {
    if (groupBy === "none") return [{ name: "", rows: new Uint32Array(dataset.events.length).map((_, row) => row) }];
    const rowsOf = new Map<string, number[]>();
    dataset.events.forEach((event, row) => {
      for (const name of namesOf(event, fieldOf[groupBy], dataset.sourceOf)) {
        const rows = rowsOf.get(name);
        if (rows === undefined) rowsOf.set(name, [row]);
        else rows.push(row);
      }
    });
    const names =
      tracks ??
      tracksOf(
        Array.from(rowsOf, ([name, { length: size }]) => ({ name, size })),
        groupBy,
      );
    const own = new Set(names);
    const others = new Set<number>();
    for (const [name, rows] of rowsOf) if (!own.has(name)) for (const row of rows) others.add(row);
    return names.map((name) => {
      const rows = name === undefined ? Array.from(others).sort((a, b) => a - b) : (rowsOf.get(name) ?? []);
      return { name, rows: Uint32Array.from(rows) };
    });
  });
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
