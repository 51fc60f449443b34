export { between } from "./time/between.js";
export { bounds, type Bounds, type BoundsOptions, hull } from "./time/bounds.js";
export { compareDates, type Comparison } from "./time/compare.js";
export { differenceOf } from "./time/difference.js";
export {
  type CalendarDate,
  type DateInterval,
  type DateSet,
  type EdtfDate,
  EdtfError,
  formatEdtf,
  parseEdtf,
  type Precision,
} from "./time/edtf.js";
export type { Instant, Interval } from "./time/instant.js";

export { describeDifference } from "./locales/describe-difference.js";
export { describe, describeShort } from "./locales/describe.js";
export { en } from "./locales/en.js";
export { type Locale, localeFor } from "./locales/locale.js";
export { describePrecision } from "./locales/precision.js";

export type { Column, EventColumns } from "./data/columns.js";
export { type Corroboration, corroborationOf } from "./data/corroboration.js";
export { createDataset, type Dataset } from "./data/dataset.js";
export { type Knowledge, knownBefore } from "./data/knowledge.js";
export { type Standing, standingOf, trailOf } from "./data/links.js";
export { type Mask, maskOf } from "./data/mask.js";
export { type Publication, publicationsOf } from "./data/report-time.js";
export { type Disagreement, disagreementsOf, isDisputed, type Stated } from "./data/stated.js";
export { subsetOf } from "./data/subset.js";
export type * from "./data/types.js";
export { validate, type Validation } from "./data/validate.js";
