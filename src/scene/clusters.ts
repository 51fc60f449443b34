import { keep } from "../data/keep.js";
import type { Mask } from "../data/mask.js";
import type { Interval } from "../time/instant.js";
import { type Arrangement, placedFrom, placedIn, powerOfTwo } from "./arrange.js";
import type { Scale } from "./scale.js";
import { firstFrom } from "./size-classes.js";

/** The events that found no lane and begin in one cell of a grid that is cut from 1970, not from the edge of the view. */
export interface ClusterCell {
  readonly cell: Interval;
  /** Ascending; never empty. */
  readonly rows: Uint32Array;
}
