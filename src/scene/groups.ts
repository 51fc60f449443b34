import { type Dataset, derive } from "../data/dataset.js";
import { sourceName } from "../data/source-name.js";
import { statuses } from "../data/statuses.js";
import type { EventStatus, TimelineEvent } from "../data/types.js";
import type { GroupBy } from "./view.js";

/** Rows of one track, ascending. An event with two places, participants or sources lies in a track of each. */
export interface Group {
  /** As the data name it; "" for events that name none, `undefined` for what is left when there are too many. */
  readonly name: string | undefined;
  readonly rows: Uint32Array;
}

/** With more names than this the smaller groups share a track. */
export const MOST_TRACKS = 12;

/**
 * Tracks, the largest first and events without a name last; statuses in the order from certain to cancelled. Where `tracks`
 * are given there are these and no other, for as long as the dataset lives.
 */
export function groupsOf(dataset: Dataset, groupBy: GroupBy, tracks?: readonly Group["name"][]): readonly Group[] {
  return derive(dataset, `groups ${groupBy}`, () => {
    if (groupBy === "none") return [{ name: "", rows: new Uint32Array(dataset.events.length).map((_, row) => row) }];
    const titles = new Map(dataset.document.sources.map((source) => [source.id, sourceName(source)]));
    const rowsOf = new Map<string, number[]>();
    dataset.events.forEach((event, row) => {
      const names = new Set(namesOf(event, groupBy, titles));
      for (const name of names.size > 0 ? names : [""]) {
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

function namesOf(event: TimelineEvent, groupBy: GroupBy, titles: ReadonlyMap<string, string>): readonly string[] {
  switch (groupBy) {
    case "none":
      return [];
    case "category":
      return event.category === undefined ? [] : [event.category];
    case "place":
      return event.place === undefined ? [] : [event.place.name];
    case "status":
      return [event.status];
    case "participant":
      return (event.participants ?? []).map(({ name }) => name);
    case "source":
      return event.citations.map(({ source }) => titles.get(source) ?? source);
  }
}

function order(name: string, groupBy: GroupBy): number {
  if (name === "") return 1000;
  return groupBy === "status" ? statuses.indexOf(name as EventStatus) : 0;
}
