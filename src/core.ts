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
export { type RelativeContext, RelativeError, type Resolution, resolveRelative } from "./time/relative.js";

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
export { type Verified, verifySources } from "./data/verify-sources.js";

export { createDays, type DaysOptions } from "./providers/days.js";
export { clickhouse, type Dialect, duckdb, postgres } from "./providers/dialects.js";
export type { NameField } from "./data/fields.js";
export { type Filter, predicateOf } from "./providers/filter.js";
export { memoryProvider } from "./providers/memory.js";
export type * from "./providers/provider.js";
export { type Run, type SqlOptions, sqlProvider } from "./providers/sql.js";
export { type Sql, sql } from "./providers/sql-text.js";
export { createTable, type EventRow, rowsOf } from "./providers/table.js";

export { apa } from "./cite/apa.js";
export { chicago } from "./cite/chicago.js";
export { mla } from "./cite/mla.js";
export { numberReferences, type References } from "./cite/references.js";
export type { CitationStyle, Part } from "./cite/style.js";

export { dossier, type DossierOptions } from "./export/dossier.js";
export {
  citationFormats,
  type CitationFormat,
  type CitationOptions,
  exportCitations,
  fileOf,
} from "./export/export-citations.js";
export { jsonLd } from "./export/json-ld.js";

export type { Mark } from "./marks/mark.js";
export type { Pen, Role, Theme } from "./marks/pen.js";
export { renderSvg, type SvgText } from "./paint/svg.js";
export { dark, light } from "./paint/theme.js";
export type { Typeface } from "./paint/type.js";
export type { Counts } from "./scene/bins.js";
export { estimateWidth } from "./scene/measure.js";
export type { Frame, Item, Layout, Scene, Track } from "./scene/scene.js";
export { swimlanes as layout } from "./scene/swimlanes.js";
export { fitted, type GroupBy, pan, show, type View, zoom } from "./scene/view.js";
