import { narrowest, type Reading, readWhen, unite } from "./seed-date.js";
import { type Fault, messageOf, type Statement } from "./seed-statements.js";
import type { EdtfString } from "./types.js";

/** When an event was by all that is stated of it. */
export interface Dated extends Reading {
  /** Two sources cannot both be right. */
  readonly isDisputed: boolean;
  /** What each statement gives, in their order; `undefined` for one that gives no date. */
  readonly stated: readonly (EdtfString | undefined)[];
}

/** The date of every event that can be dated; those counted from another event come after it. */
export function dateEvents(
  statements: ReadonlyMap<string, readonly Statement[]>,
  fault: Fault,
): ReadonlyMap<string, Dated> {
  const dates = new Map<string, Dated | undefined>();
  const dateOf = (id: string): Dated | undefined => {
    if (dates.has(id)) return dates.get(id);
    // Until it is dated it has no date: so a circle ends where it closes.
    dates.set(id, undefined);
    const about = statements.get(id) ?? [];
    const readings = about.map(({ claim: { status, when }, days, path }) => {
      if (when === undefined) return undefined;
      const from = when.event === undefined ? undefined : dateOf(when.event)?.date;
      if (when.event !== undefined && from === undefined) {
        fault(`${path}/when/event`, "undated-event", `no date to count from: "${when.event}"`);
        return undefined;
      }
      try {
        const reading = readWhen(when, days, from);
        return status === "occurred" ? { ...reading, date: notAfter(reading.date, days.at(-1)) } : reading;
      } catch (error) {
        fault(`${path}/when`, "unread-expression", messageOf(error));
        return undefined;
      }
    });
    const date = reconcile(readings, about);
    if (date === undefined && about.length > 0) fault(`/edition/events/${id}`, "undated", `no claim dates it: "${id}"`);
    dates.set(id, date);
    return date;
  };
  return new Map(
    [...statements.keys()].flatMap((id) => {
      const date = dateOf(id);
      return date === undefined ? [] : [[id, date]];
    }),
  );
}

/**
 * The narrowest of the dates that the statements give. Where one cannot be true together with it both are kept, as one
 * of a set, and the assumptions say who states what.
 */
function reconcile(readings: readonly (Reading | undefined)[], statements: readonly Statement[]): Dated | undefined {
  const read = readings.flatMap((reading, citation) => (reading ? [{ ...reading, citation }] : []));
  const { index, others } = narrowest(read.map(({ date }) => date));
  const best = read[index];
  if (best === undefined) return undefined;
  const differing = others.flatMap((other) => read[other] ?? []);
  const disagreements = differing.map(
    ({ date, basis, citation }) =>
      `the sources disagree: "${basis.expression}" in ${statements[citation]?.source} is ${date}`,
  );
  const isOpen = statements[best.citation]?.claim.status === "ongoing";
  const inTime = (date: EdtfString): EdtfString => (isOpen ? withoutEnd(date) : date);
  const open = isOpen ? ["it had not ended when the documents were written"] : [];
  const assumptions = [...(best.basis.assumptions ?? []), ...disagreements, ...open];
  return {
    date: inTime(unite([best.date, ...differing.map(({ date }) => date)])),
    basis: { ...best.basis, citation: best.citation, ...(assumptions.length > 0 && { assumptions }) },
    isDisputed: differing.length > 0,
    stated: readings.map((reading) => reading && inTime(reading.date)),
  };
}

/** What is told as past was not after the last day on which it may have been told. */
function notAfter(date: EdtfString, last: string | undefined): EdtfString {
  const [, from, to] = /^\[(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)\]$/u.exec(date) ?? [];
  if (from === undefined || to === undefined || last === undefined || to <= last || from > last) return date;
  return from === last ? last : `[${from}..${last}]`;
}

/** The time from a date on. An interval has no set at its start: the first of several months or days becomes "about" it. */
function withoutEnd(date: EdtfString): EdtfString {
  return `${date.replace(/^\[([\d-]+)\b.*\]$/u, "$1~")}/..`;
}
