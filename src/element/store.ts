import { keep } from "../data/keep.js";
import type { TimelineDocument, TimelineEvent } from "../data/types.js";
import type { Filter } from "../providers/filter.js";
import type { Bin, EventPage, EventProvider, Tracks } from "../providers/provider.js";
import type { Counts } from "../scene/bins.js";
import { fieldOf, MOST_TRACKS, tracksOf } from "../scene/groups.js";
import { fitted, type GroupBy } from "../scene/view.js";
import type { Interval } from "../time/instant.js";
import { type Content, readPart } from "./content.js";
import { keyOf, type Question } from "./question.js";

/** Events that come with a page. A store that has no more is loaded whole, and is then like any other data. */
const MOST = 500;
/** Where a page has about this many, the highest ranked of all are too much to ask for: those of its bins are named. */
const CROWD = 1_000_000;
/** Events that are named of such a page. */
const MOST_TOPS = 200;
/** Pages, and what goes with them, that are kept. */
const KEPT = 64;
/** CSS px of the strip that shows everything: no screen has more columns than it has bins. */
const STRIP = 2000;

/** What there is in a store over all time. */
export interface Survey {
  readonly extent: Interval;
  readonly page: EventPage;
}

type Choice = Pick<Question, "asOf" | "query" | "source">;

/** A provider, asked for what a view needs, and its answers as content. Asks nothing twice of what it still has. */
export class Store {
  readonly #provider: EventProvider;
  readonly #kept = new Map<string, unknown>();

  constructor(provider: EventProvider) {
    this.#provider = provider;
  }

  /** What there is, whatever the reader looks for. */
  async survey(signal: AbortSignal): Promise<Survey> {
    return this.#over({ asOf: undefined, query: "", source: "" }, signal);
  }

  /** Whether a question can be answered without asking. */
  has(question: Question): boolean {
    return this.#kept.has(`content ${keyOf(question)}`);
  }

  /** All events, or a page of them; with the event of an id, wherever it is. */
  async content(question: Question, selected: string | undefined, signal: AbortSignal): Promise<Content> {
    const whole = await this.survey(signal);
    if (whole.page.total <= MOST)
      return this.#once("whole", async () => {
        const { events } = await this.#provider.query({
          domain: fitted(whole.extent),
          pixels: STRIP,
          limit: MOST,
          signal,
        });
        return readPart(await this.#documentOf(events, signal), whole.extent);
      });
    const { groupBy } = question;
    const over = this.#over(question, signal);
    const isAll = this.#filter(question) === undefined;
    const [tracks, shown, known] = await Promise.all([
      this.#tracks(groupBy, signal),
      over,
      isAll ? over : this.#over({ ...question, query: "", source: "" }, signal),
    ]);
    const page = await this.#page(question, tracks, shown.page, signal);
    const read = async (events: readonly TimelineEvent[]): Promise<Content> =>
      readPart(await this.#documentOf(events, signal), whole.extent, {
        all: whole.page.total,
        shown: shown.page.total,
        choice: question,
        isExact: whole.page.exact && shown.page.exact && page.exact,
        everything: known.page.bins,
        overview: shown.page.bins,
        counts: countsOf(page, tracks),
      });
    if (selected !== undefined && !page.events.some(({ id }) => id === selected)) {
      const [event] = await this.#once(`event ${selected}`, () => this.#provider.get([selected], signal));
      if (event !== undefined) return read([...page.events, event]);
    }
    return this.#once(`content ${keyOf(question)}`, () => read(page.events));
  }

  /** How many there are over all time, of those that the reader looks for. */
  async #over(choice: Choice, signal: AbortSignal): Promise<Survey> {
    const extent = await this.#once("extent", () => this.#provider.extent(signal));
    const [filter, { asOf }] = [this.#filter(choice), choice];
    const page = await this.#once(`over ${JSON.stringify([filter, asOf])}`, () =>
      this.#provider.query({ domain: extent, pixels: STRIP, filter, asOf, limit: 0, signal }),
    );
    return { extent, page };
  }

  /** Names of tracks from the top; they stay, whatever is in view. */
  async #tracks(groupBy: GroupBy, signal: AbortSignal): Promise<Counts["tracks"]> {
    if (groupBy === "none") return [""];
    // One more than there is room for tells whether there are more.
    const names = await this.#once(`names ${groupBy}`, () =>
      this.#provider.names(fieldOf[groupBy], MOST_TRACKS + 1, signal),
    );
    return tracksOf(names, groupBy);
  }

  async #page(question: Question, tracks: Counts["tracks"], over: EventPage, signal: AbortSignal): Promise<EventPage> {
    const { domain, pixels, asOf, groupBy } = question;
    return this.#once(`page ${keyOf(question)}`, async () => {
      const by: Tracks | undefined =
        groupBy === "none" ? undefined : { by: fieldOf[groupBy], names: tracks.filter((name) => name !== undefined) };
      const limit = sizeIn(over.bins, domain) > CROWD ? 0 : MOST;
      const filter = this.#filter(question);
      const page = await this.#provider.query({ domain, pixels, tracks: by, filter, asOf, limit, signal });
      if (limit > 0 || page.total === 0) return page;
      return { ...page, events: await this.#provider.get(topsOf(page.bins), signal) };
    });
  }

  /** With the sources that they cite. */
  async #documentOf(events: readonly TimelineEvent[], signal: AbortSignal): Promise<TimelineDocument> {
    const cited = new Set(events.flatMap(({ citations }) => (citations ?? []).map(({ source }) => source)));
    const sources = cited.size === 0 ? [] : await this.#provider.sources(Array.from(cited), signal);
    return { version: 1, events, sources };
  }

  /** The same object for the same choice: stores keep by it what they know of a filter. */
  #filter({ query, source }: Choice): Filter | undefined {
    const words = query.split(/\s+/u).filter(Boolean);
    const parts: Filter[] = words.map((contains) => ({ field: "title", contains }));
    if (source !== "") parts.push({ field: "source", in: [source] });
    if (parts.length === 0) return undefined;
    return keep(this.#kept, `filter ${JSON.stringify(parts)}`, KEPT, () => ({ and: parts })) as Filter;
  }

  /** What was answered under a key; a key names all that an answer depends on. What fails is asked again. */
  async #once<Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> {
    const answer = this.#kept.has(key) ? this.#kept.get(key) : await ask();
    return keep(this.#kept, key, KEPT, () => answer) as Answer;
  }
}

/** About how many events start in a domain. */
function sizeIn(bins: readonly Bin[], [from, to]: Interval): number {
  return bins.reduce((size, bin) => {
    const share = (Math.min(bin.to, to) - Math.max(bin.from, from)) / (bin.to - bin.from);
    return size + Math.max(0, share) * bin.count;
  }, 0);
}

/** The events that rank highest in their bins, the highest of them. */
function topsOf(bins: readonly Bin[]): readonly string[] {
  const ranked = bins.toSorted((a, b) => b.rank - a.rank).map(({ top }) => top);
  return Array.from(new Set(ranked)).slice(0, MOST_TOPS);
}

function countsOf({ bins, domain, total, events }: EventPage, tracks: Counts["tracks"]): Counts {
  const isWhole = events.length >= total;
  return { tracks, domain, bins: isWhole ? [] : tracks.map((name) => bins.filter(({ track }) => track === name)) };
}
