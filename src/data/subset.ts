import { type Dataset, lookup, rowInPart } from "./dataset.js";
import { type Mask, rowsIn } from "./mask.js";
import { pick } from "./rows.js";
import type { TimelineEvent } from "./types.js";

/**
 * The rows of a mask as a dataset of their own, over the same extent and with the same sources; of all rows, the dataset
 * itself. O(n).
 */
export function subsetOf(dataset: Dataset, mask: Mask): Dataset {
  if (mask.size === dataset.events.length) return dataset;
  const rows = rowsIn(mask);
  const part = { of: dataset, rows };
  const events: TimelineEvent[] = [];
  for (const row of rows) {
    const event = dataset.events[row];
    if (event !== undefined) events.push(event);
  }
  return {
    ...dataset,
    events,
    from: pick(dataset.from, rows),
    to: pick(dataset.to, rows),
    rank: pick(dataset.rank, rows),
    rowOf: lookup((id) => rowInPart(part, dataset.rowOf.get(id))),
    derived: new Map(),
    part,
  };
}
