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
const MOST_TRACKS = 12;

/** Tracks, the largest first and events without a name last; statuses in the order from certain to cancelled. */
export function groupsOf(dataset: Dataset, groupBy: GroupBy): readonly Group[] {
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
    const groups = Array.from(rowsOf, ([name, rows]) => ({ name, rows })).sort(
      (a, b) => order(a.name, groupBy) - order(b.name, groupBy) || b.rows.length - a.rows.length,
    );
    return merge(groups).map(({ name, rows }) => ({ name, rows: Uint32Array.from(rows) }));
  });
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

function merge(groups: readonly { name: string; rows: number[] }[]): { name: string | undefined; rows: number[] }[] {
  if (groups.length <= MOST_TRACKS) return [...groups];
  const rest = new Set<number>();
  for (const { rows } of groups.slice(MOST_TRACKS - 1)) for (const row of rows) rest.add(row);
  return [...groups.slice(0, MOST_TRACKS - 1), { name: undefined, rows: Array.from(rest).sort((a, b) => a - b) }];
}
