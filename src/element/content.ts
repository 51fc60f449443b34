import { numberReferences, type References } from "../cite/references.js";
import { createDataset, type Dataset } from "../data/dataset.js";
import type { Issue } from "../data/types.js";
import { validate } from "../data/validate.js";

/** All that is made of one input. */
export interface Content {
  readonly dataset: Dataset;
  /** Numbered in the order of time, in which a reader meets them. */
  readonly references: References;
  readonly issues: readonly Issue[];
}

/** Never throws: what cannot be used is an issue. O(n log n). */
export function readContent(input: unknown): Content {
  const { document, issues } = validate(input);
  const dataset = createDataset(document);
  return { dataset, issues, references: numberReferences({ events: dataset.events, sources: document.sources }) };
}
