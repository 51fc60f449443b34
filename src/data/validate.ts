import { attempt, type Check, type Faults, isRecord, own, refuse, show, under, warn } from "./check.js";
import { type Kept, linkEvents } from "./link-events.js";
import { eventShape, headShape } from "./shapes.js";
import { finish, STEP, type Steps } from "./steps.js";
import { sourceShape } from "./source-shape.js";
import type { Issue, TimelineDocument, TimelineEvent } from "./types.js";

/** What could be used of an input, and everything that was wrong with it. */
export interface Validation {
  readonly document: TimelineDocument;
  readonly issues: readonly Issue[];
}

/**
 * Reads anything as a document: a `TimelineDocument`, `{ events }` without sources, or a list of records with `id`,
 * `title` and `date` (they count as occurred; `lane` stands for `category`). Never throws. A record with an issue of
 * severity `error` is left out, a part with a `warning` is left out or mended, and all the rest is kept: records that
 * are fine as they are by reference, the others as shallow copies. Reads known own properties only, so cyclic, deep or
 * very wide input costs no more than what is known of it.
 */
export function validate(input: unknown): Validation {
  return finish(validating(input));
}

/** `validate`, step by step. */
export function* validating(input: unknown): Steps<Validation> {
  const issues: Issue[] = [];
  const faults: Faults = { issues, severity: "error" };
  const root: unknown = Array.isArray(input) ? { events: input } : input;
  if (!isRecord(root)) {
    refuse(
      faults,
      undefined,
      "not-a-document",
      `not a document: ${show(root)} (expected a record or a list of events)`,
    );
    return { document: { version: 1, sources: [], events: [] }, issues };
  }
  const head = attempt(undefined, faults, () => headShape(root, undefined, { issues, severity: "warning" }));
  const version = attempt(undefined, faults, () => own(root, "version"));
  if (version !== undefined && version !== 1) {
    warn(
      faults,
      under("version"),
      "unknown-version",
      `unknown version: ${show(version)} (expected 1; read as if it were)`,
    );
  }
  const sources = yield* readRecords(root, "sources", sourceShape, faults);
  const events = yield* readRecords(root, "events", eventShape, faults);
  const linked = yield* linkEvents({ events, sources, faults });
  if (version === 1) tellUncited(events, faults);
  return {
    document: {
      version: 1,
      ...head,
      sources: Array.from(sources.values(), ({ record }) => record),
      events: linked,
    },
    issues,
  };
}

function tellUncited(events: ReadonlyMap<string, Kept<TimelineEvent>>, faults: Faults): void {
  for (const [id, { path, cited }] of events) {
    if (cited === 0) warn(faults, under("citations", path), "no-citation", `no citation: ${show(id)}`);
  }
}

/** The usable records of one list by id, in its order; of several with one id, the first. */
function* readRecords<T extends { readonly id: string }>(
  root: object,
  key: "sources" | "events",
  shape: Check<T>,
  faults: Faults,
): Steps<Map<string, Kept<T>>> {
  const kept = new Map<string, Kept<T>>();
  const up = under(key);
  const list = attempt(up, faults, () => own(root, key)) ?? [];
  if (!Array.isArray(list)) {
    refuse(faults, up, "not-a-list", `not a list: ${show(list)}`);
    return kept;
  }
  const length = attempt(up, faults, () => list.length) ?? 0;
  for (let index = 0; index < length; index++) {
    if (index % STEP === 0) yield index / length;
    const path = under(index, up);
    attempt(path, faults, () => {
      const value: unknown = list[index];
      const record = shape(value, path, faults);
      if (record === undefined) return;
      const cited = isRecord(value) ? own(value, "citations") : undefined;
      if (kept.has(record.id)) refuse(faults, under("id", path), "duplicate-id", `duplicate id: ${show(record.id)}`);
      else kept.set(record.id, { record, path, cited: Array.isArray(cited) ? cited.length : 0 });
    });
  }
  return kept;
}
