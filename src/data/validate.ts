import { attempt, type Faults, faultsIn, isRecord, own, refuse, show, under, warn } from "./check.js";
import { type IdTable, placesIn } from "./id-table.js";
import { linkEvents } from "./link-events.js";
import { pathAt, readRecords, type Records, rootOf } from "./records.js";
import { eventShape, headShape } from "./shapes.js";
import { finish, STEP, type Steps } from "./steps.js";
import { sourceShape } from "./source-shape.js";
import type { Issue, TimelineDocument, TimelineEvent } from "./types.js";

/** What could be used of an input, and everything that was wrong with it. */
export interface Validation {
  readonly document: TimelineDocument;
  readonly issues: readonly Issue[];
}

/** The same, and what was found out on the way. */
interface Validated extends Validation {
  /** `TimelineEvent.id` → index in `document.events`. */
  readonly placeOf: IdTable["get"];
}

/**
 * Reads anything as a document: a `TimelineDocument`, `{ events }` without sources, or a list of records with `id`,
 * `title` and `date` (they count as occurred; `lane` stands for `category`); for a list, `EventColumns` may stand. Never
 * throws. A record with an issue of severity `error` is left out, a part with a `warning` is left out or mended, and all
 * the rest is kept: records that are fine as they are by reference, the others as shallow copies. Reads known own
 * properties only, so cyclic, deep or very wide input costs no more than what is known of it.
 */
export function validate(input: unknown): Validation {
  const { document, issues } = finish(validating(input));
  return { document, issues };
}

/** `validate`, step by step. */
export function* validating(input: unknown): Steps<Validated> {
  const issues: Issue[] = [];
  const faults = faultsIn(issues);
  const root = rootOf(input);
  if (!isRecord(root)) {
    refuse(
      faults,
      undefined,
      "not-a-document",
      `not a document: ${show(root)} (expected a record or a list of events)`,
    );
    return { document: { version: 1, sources: [], events: [] }, issues, placeOf: () => undefined };
  }
  const head = attempt(undefined, faults, () => headShape(root, undefined, faults.lenient));
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
  if (version === 1) yield* tellUncited(events, faults);
  return {
    document: {
      version: 1,
      ...head,
      sources: sources.list,
      events: linked,
    },
    issues,
    placeOf: linked.length === events.list.length ? events.placeOf : placesIn(linked).get,
  };
}

function* tellUncited(events: Records<TimelineEvent>, faults: Faults): Steps<void> {
  for (let at = 0; at < events.list.length; at++) {
    if (at % STEP === 0) yield 1;
    if (events.cited[at] !== 0) continue;
    warn(faults, under("citations", pathAt(events, at)), "no-citation", `no citation: ${show(events.list[at]?.id)}`);
  }
}
