import type { Source, TimelineEvent } from "../data/types.js";
import type { Instant, Interval } from "../time/instant.js";
import type { NameField } from "../data/fields.js";
import type { Filter } from "./filter.js";

/**
 * Answers what a view of more events than can be loaded has to know. All methods are reads that may be asked again; they
 * reject with the signal's reason once it aborted, and otherwise with what the store said.
 */
export interface EventProvider {
  /** All that the events cover; one day of 1970 when there are none. */
  extent(signal?: Signal): Promise<Interval>;
  /** The names that the most events have in a field, most frequent first, at most `most`. What tracks are made of. */
  names(field: NameField, most: number, signal?: Signal): Promise<readonly NameCount[]>;
  query(query: EventQuery): Promise<EventPage>;
  /** The events of these ids, in the order of the ids; unknown ids are passed over. */
  get(ids: readonly string[], signal?: Signal): Promise<readonly TimelineEvent[]>;
  /** The sources of these ids, likewise. */
  sources(ids: readonly string[], signal?: Signal): Promise<readonly Source[]>;
}

/** `AbortSignal`, where the platform has it. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Known } }
  ? Known
  : { readonly aborted: boolean; throwIfAborted(): void };

export interface NameCount {
  /** "" stands for events that name none. */
  readonly name: string;
  readonly size: number;
}

/** What one view needs. */
export interface EventQuery {
  /** Finite, `from < to`. The answer is for as many whole bins as it takes to cover it. */
  readonly domain: Interval;
  /** Width of the plot in CSS px; a bin is at least 4 wide. */
  readonly pixels: number;
  /** Default: all events in one track, "". */
  readonly tracks?: Tracks | undefined;
  /** Default: all events. Immutable: stores may keep by the object what they know of it. */
  readonly filter?: Filter | undefined;
  /** Only what was known before this instant and not withdrawn by then. Records come as they are now. */
  readonly asOf?: Instant | undefined;
  /** The most events that come with the bins; default 500. */
  readonly limit?: number | undefined;
  readonly signal?: Signal | undefined;
}

/** How events are parted. An event with several names lies in the track of each. */
export interface Tracks {
  readonly by: NameField;
  /** Names with a track of their own; what has another lies in the track `undefined`. Default: every name has its own. */
  readonly names?: readonly string[] | undefined;
}

/** What a view shows: all events as counts, and as many as were asked for as records. */
export interface EventPage {
  /** The domain of the query, widened to whole bins. Neighbouring queries of one width of bins widen to the same bins. */
  readonly domain: Interval;
  /** Those that count any event, by track (names in order of code units, `undefined` last), then by time. */
  readonly bins: readonly Bin[];
  /** All events of `domain` if they are no more than the limit, else the highest ranked; by start, end and id. */
  readonly events: readonly TimelineEvent[];
  /** How many events overlap `domain`, each counted once however many tracks it lies in. */
  readonly total: number;
  /** Whether the counts are. `false` where a store estimates or samples. */
  readonly exact: boolean;
}

/** The events of one track that start in `[from, to)`, or are under way where the first bin of a page begins. */
export interface Bin {
  readonly track: string | undefined;
  readonly from: Instant;
  readonly to: Instant;
  /** Over a page each event counts once a track: in one bin, whatever its length. */
  readonly count: number;
  /** `TimelineEvent.id` of the highest ranked. */
  readonly top: string;
  /** Its rank, 0 to 1, by which bins are joined to wider ones. */
  readonly rank: number;
}
