import { numberReferences, type References } from "../cite/references.js";
import { createDataset, type Dataset } from "../data/dataset.js";
import { type Knowledge, knownBefore } from "../data/knowledge.js";
import { has, type Mask, maskOf } from "../data/mask.js";
import { matcherOf } from "../data/search.js";
import { isDisputed } from "../data/stated.js";
import { subsetOf } from "../data/subset.js";
import type { Issue } from "../data/types.js";
import { validate } from "../data/validate.js";
import type { Instant } from "../time/instant.js";

/** All that is made of one input. */
export interface Content {
  /** As it is shown: as of a day, and what the reader looks for. */
  readonly dataset: Dataset;
  /** All events, as all sources have them. */
  readonly whole: Dataset;
  /** Rows of `dataset` that were known, and those of the source that the reader chose; default: all. */
  readonly known: Mask | undefined;
  readonly lens: Mask | undefined;
  /** Numbered in the order of time, in which a reader meets them. */
  readonly references: References;
  readonly issues: readonly Issue[];
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
  const { document, issues } = validate(input);
  const whole = createDataset(document);
  const references = numberReferences({ events: whole.events, sources: document.sources });
  return { dataset: whole, whole, known: undefined, lens: undefined, issues, references };
}

/** Content as it was known, filtered and lit. Each step is made again only when what it depends on changed. */
export class Chosen {
  #made:
    | {
        readonly whole: Dataset;
        readonly choice: Choice;
        readonly past: Knowledge | undefined;
        readonly content: Content;
      }
    | undefined;

  of(content: Content, choice: Choice): Content {
    const { whole } = content;
    const made = this.#made?.whole === whole ? this.#made : undefined;
    if (made !== undefined && sameChoice(made.choice, choice)) return made.content;
    const { asOf, query, source, disputed } = choice;
    const past = asOf === undefined ? undefined : made?.choice.asOf === asOf ? made.past : knownBefore(whole, asOf);
    let { dataset, known } = past ?? { dataset: whole, known: undefined };
    if (query.trim() !== "" || disputed) {
      const matches = matcherOf(dataset, query);
      const { sourceOf } = dataset;
      const passes = maskOf(
        dataset,
        (event, row) => has(known, row) && matches(row) && (!disputed || isDisputed(event, sourceOf)),
      );
      dataset = subsetOf(dataset, passes);
      known = undefined;
    }
    const isChosen = whole.sourceOf.has(source);
    const lens = isChosen
      ? maskOf(dataset, ({ citations }) => citations.some((one) => one.source === source))
      : undefined;
    const chosen = { ...content, dataset, known, lens };
    this.#made = { whole, choice, past, content: chosen };
    return chosen;
  }
}

function sameChoice(a: Choice, b: Choice): boolean {
  return a.asOf === b.asOf && a.query === b.query && a.source === b.source && a.disputed === b.disputed;
}
