import { numberingReferences, type References } from "../cite/references.js";
import { creatingDataset, type Dataset, derive } from "../data/dataset.js";
import { knownBefore } from "../data/knowledge.js";
import { linksOf } from "../data/links.js";
import { common, type Mask, maskOf, within } from "../data/mask.js";
import { nameColumn, namingRows } from "../data/name-column.js";
import { search } from "../data/search.js";
import { isDisputed } from "../data/stated.js";
import { finish, STEP, type Steps } from "../data/steps.js";
import { subsetOf } from "../data/subset.js";
import type { Issue, TimelineDocument } from "../data/types.js";
import { validating } from "../data/validate.js";
import { classesOf } from "../scene/arranged.js";
import type { Bin, Counts } from "../scene/bins.js";
import { fieldOf, groupsOf } from "../scene/groups.js";
import type { GroupBy } from "../scene/view.js";
import type { Instant, Interval } from "../time/instant.js";
import { choiceOf, type StoreChoice } from "./question.js";

/** A dataset, and which of its rows were known; default: all. */
export interface Shown {
  readonly dataset: Dataset;
  readonly known: Mask | undefined;
}

/** All that is made of one input. */
export interface Content extends Shown {
  /** All events, as all sources have them. */
  readonly whole: Dataset;
  /** All events, as they were known: what details and references are about, whatever the reader looks for. */
  readonly past: Shown;
  /** Whether this is what the reader asks for; not while that is still looked for. */
  readonly isAnswer: boolean;
  /** Rows of `dataset` of the source that the reader chose; default: all. */
  readonly lens: Mask | undefined;
  /** Numbered in the order of time, in which a reader meets them. */
  readonly references: References;
  readonly issues: readonly Issue[];
  /** Whether there is anything that the filter of the disputed would show. */
  readonly hasDisputed: boolean;
  /** Where `whole` is only a part of a store. */
  readonly paged?: Paged | undefined;
}

/** What is known of all events of a store that are too many to load. */
export interface Paged {
  /** Events in the store, and those of them that were known and that the reader looks for. */
  readonly all: number;
  readonly shown: number;
  /** What they were asked for by. */
  readonly choice: StoreChoice;
  /** Whether these are counts, and no estimates. */
  readonly isExact: boolean;
  /** Those that were known, and those of them that are shown, over all time. */
  readonly everything: readonly Bin[];
  readonly overview: readonly Bin[];
  /** Those of the part of time that is loaded, in tracks. */
  readonly counts: Counts;
}

/** What the reader asks of the content. */
export interface Choice {
  /** End of the day as of which it is read. */
  readonly asOf: Instant | undefined;
  /** Words to look for. */
  readonly query: string;
  /** `Source.id`; the empty text chooses none. */
  readonly source: string;
  readonly disputed: boolean;
}

/** Never throws: what cannot be used is an issue. O(n log n). */
export function readContent(input: unknown): Content {
  return finish(readingContent(input));
}

/**
 * A part of a store, which covers more; with what is known of the rest, if there is any. Of the issues only those are told
 * for which a record is left out: that others are not found says nothing.
 */
export function readPart(document: TimelineDocument, covered: Interval, paged?: Paged): Content {
  const content = finish(readingContent(document, { covered }));
  if (paged === undefined) return content;
  const issues = content.issues.filter(({ severity }) => severity === "error");
  return { ...content, issues, hasDisputed: false, paged };
}

/** How many events there are, loaded or not. */
export const sizeOf = ({ paged, whole }: Content): number => paged?.all ?? whole.events.length;

/** What is known beside an input. */
interface Ahead {
  readonly covered?: Interval;
  /** What tracks stand for in the first picture: it is begun here. */
  readonly groupBy?: GroupBy;
}

/** `readContent`, step by step. */
export function* readingContent(input: unknown, { covered, groupBy }: Ahead = {}): Steps<Content> {
  const { document, issues, placeOf } = yield* part(validating(input), 0, 0.7);
  const whole = yield* part(creatingDataset(document, covered, placeOf), 0.7, 0.9);
  const references = yield* part(numberingReferences({ events: whole.events, sources: document.sources }), 0.9, 0.95);
  const hasDisputed = yield* part(findingDisputed(whole), 0.95, 1);
  if (groupBy !== undefined) yield* preparing(whole, groupBy);
  const all = { dataset: whole, known: undefined };
  return { ...all, whole, past: all, isAnswer: true, lens: undefined, issues, references, hasDisputed };
}

/** What the first picture asks of all events: it has enough to do. */
function* preparing(whole: Dataset, groupBy: GroupBy): Steps<void> {
  linksOf(whole, 0);
  yield 1;
  if (groupBy !== "none") nameColumn(whole, fieldOf[groupBy], yield* namingRows(whole, fieldOf[groupBy]));
  const groups = groupsOf(whole, groupBy);
  for (const [track, group] of groups.entries()) {
    yield 1;
    classesOf(whole, group, track, { groupBy });
  }
}

/** Whether sources differ about any event. */
function* findingDisputed({ document: { events }, sourceOf }: Dataset): Steps<boolean> {
  for (let row = 0; row < events.length; row++) {
    if (row % STEP === 0) yield row / events.length;
    const event = events[row];
    if (event !== undefined && isDisputed(event, sourceOf)) return true;
  }
  return false;
}

/** Steps that are a part of more: from one share of it to another. */
function* part<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Content as it was known, filtered and lit. Each step is made again only when what it depends on changed. */
export class Chosen {
  #choice: Choice | undefined;
  #content: Content | undefined;
  /** The rows of the dataset as it was known that cite the chosen source, whatever is looked for. */
  #citing: { readonly of: Dataset; readonly source: string; readonly mask: Mask } | undefined;

  /** A query waits until its dataset can be searched; a store was asked for what the reader looks for. */
  of(read: Content, asked: Choice, isSearchable: (dataset: Dataset) => boolean): Content {
    const { paged } = read;
    const wanted = paged === undefined ? asked : { ...asked, query: "", source: "", disputed: false };
    const made = this.#content?.whole === read.whole ? this.#content : undefined;
    const before = made === undefined ? undefined : this.#choice;
    const past = made !== undefined && before?.asOf === wanted.asOf ? made.past : pastOf(read.whole, wanted.asOf);
    const words = wanted.query.trim();
    const choice = { ...wanted, query: words === "" || !isSearchable(past.dataset) ? "" : words };
    const isAnswer =
      paged === undefined
        ? choice.query === words
        : choiceOf(paged.choice) === choiceOf({ ...asked, groupBy: paged.choice.groupBy });
    const keeps = (...keys: (keyof Choice)[]): boolean => keys.every((key) => before?.[key] === choice[key]);
    if (made?.isAnswer === isAnswer && keeps("asOf", "query", "source", "disputed")) return made;
    const shown = made !== undefined && keeps("asOf", "query", "disputed") ? made : filtered(past, choice);
    const { dataset, known } = shown;
    const content = { ...read, past, dataset, known, isAnswer, lens: this.#lens(shown, past.dataset, choice.source) };
    this.#choice = choice;
    this.#content = content;
    return content;
  }

  #lens({ dataset, known }: Shown, past: Dataset, source: string): Mask | undefined {
    if (!dataset.sourceOf.has(source)) return undefined;
    if (this.#citing?.of !== past || this.#citing.source !== source) {
      const mask = maskOf(past, ({ citations }) => citations.some((one) => one.source === source));
      this.#citing = { of: past, source, mask };
    }
    const { mask } = this.#citing;
    return common([dataset.part === undefined ? mask : within(mask, dataset.part.rows), known]);
  }
}

function pastOf(whole: Dataset, asOf: Instant | undefined): Shown {
  return asOf === undefined ? { dataset: whole, known: undefined } : knownBefore(whole, asOf);
}

function filtered({ dataset, known }: Shown, { query, disputed }: Choice): Shown {
  const matches = query === "" ? undefined : search(dataset, query);
  const passes = common([matches, disputed ? disputedIn(dataset) : undefined]);
  if (passes === undefined) return { dataset, known };
  return { dataset: subsetOf(dataset, common([known, passes]) ?? passes), known: undefined };
}

function disputedIn(dataset: Dataset): Mask {
  return derive(dataset, "disputed", () => maskOf(dataset, (event) => isDisputed(event, dataset.sourceOf)));
}
