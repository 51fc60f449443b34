import { type Dataset, rowsById } from "./dataset.js";
import type { Mask } from "./mask.js";

/** The rows of a mask as a dataset of their own, over the same extent and with the same sources. O(n). */
export function subsetOf(dataset: Dataset, { rows }: Mask): Dataset {
  const belongs = (_: unknown, row: number): boolean => rows[row] === 1;
  const events = dataset.events.filter(belongs);
  return {
    ...dataset,
    events,
    from: dataset.from.filter(belongs),
    to: dataset.to.filter(belongs),
    rank: dataset.rank.filter(belongs),
    rowOf: rowsById(events),
    derived: new Map(),
  };
}
