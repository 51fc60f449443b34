import { bounds } from "../time/bounds.js";
import type { Instant } from "../time/instant.js";
import { dateOf, type Dataset, derive, rowInPart } from "./dataset.js";
import type { EventStatus, Relation } from "./types.js";

/** Rows that an event is related to, by the type of relation; `from` those that name it, `to` those that it names. */
export interface Link {
  readonly type: Relation["type"];
  readonly row: number;
  readonly isFrom: boolean;
}

/** Relations of a row, its own and those of others to it. One pass over the events, once for a dataset and all its parts. */
export function linksOf(dataset: Dataset, row: number): readonly Link[] {
  const { part } = dataset;
  if (part === undefined) return derive(dataset, "links", () => findLinks(dataset)).get(row) ?? [];
  return linksOf(part.of, part.rows[row] ?? -1).flatMap((link) => {
    const other = rowInPart(part, link.row);
    return other === undefined ? [] : [{ ...link, row: other }];
  });
}

function findLinks({ document, events, rowOf }: Dataset): ReadonlyMap<number, readonly Link[]> {
  const links = new Map<number, Link[]>();
  const add = (at: number, link: Link): void => {
    const others = links.get(at);
    if (others === undefined) links.set(at, [link]);
    else others.push(link);
  };
  // In the order in which they were made they are sooner gone through.
  const related = document.events.filter(({ relations }) => relations !== undefined);
  const rows = related.map(({ id }) => rowOf.get(id) ?? -1).sort((a, b) => a - b);
  for (const row of rows) {
    for (const { type, target } of events[row]?.relations ?? []) {
      const other = rowOf.get(target);
      if (other === undefined) continue;
      add(row, { type, row: other, isFrom: false });
      add(other, { type, row, isFrom: true });
    }
  }
  return links;
}

/** Whether what was announced is still to come, as far as the sources know. */
export type Standing =
  | { readonly kind: "happened"; readonly outcome: number }
  | { readonly kind: "moved"; readonly to: number }
  /** Its time has passed and these sources do not say what became of it. */
  | { readonly kind: "unreported" }
  | { readonly kind: "awaited" };

const announced: ReadonlySet<EventStatus> = new Set(["scheduled", "expected", "possible", "postponed"]);

/** What became of an expectation by `now`; `undefined` for what is none. An outcome counts before a new date does. */
export function standingOf(dataset: Dataset, row: number, now: Instant): Standing | undefined {
  const status = dataset.events[row]?.status;
  if (status === undefined || !announced.has(status)) return undefined;
  const links = linksOf(dataset, row).filter(({ isFrom }) => isFrom);
  const outcome = links.find(({ type }) => type === "outcomeOf");
  if (outcome !== undefined) return { kind: "happened", outcome: outcome.row };
  const newer = links.find(({ type }) => type === "supersedes");
  if (newer !== undefined) return { kind: "moved", to: newer.row };
  // An open end is drawn to the end of the data, but what has no end does not pass.
  const { endMax } = bounds(dateOf(dataset, row), dataset.document.defaults);
  return { kind: endMax !== null && endMax <= now ? "unreported" : "awaited" };
}

/**
 * The rows of a date that was moved again and again, from the first that was given to the last; just `row` where it was
 * not. Of several dates that supersede one, the first is followed; a circle ends where it closes.
 */
export function trailOf(dataset: Dataset, row: number): readonly number[] {
  const seen = new Set([row]);
  const follow = (isFrom: boolean): readonly number[] => {
    const steps: number[] = [];
    for (let at = row; ;) {
      const next = linksOf(dataset, at).find((link) => link.type === "supersedes" && link.isFrom === isFrom)?.row;
      if (next === undefined || seen.has(next)) return steps;
      seen.add(next);
      steps.push(next);
      at = next;
    }
  };
  return [...follow(false).toReversed(), row, ...follow(true)];
}
