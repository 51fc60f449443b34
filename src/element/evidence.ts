import type { References } from "../cite/references.js";
import type { CitationStyle } from "../cite/style.js";
import type { Dataset } from "../data/dataset.js";
import type { Mask } from "../data/mask.js";
import type { Locale } from "../locales/locale.js";
import type { Instant } from "../time/instant.js";
import type { Exporter } from "./exporter.js";

/** What the panels below the plot need to say. */
export interface Evidence {
  readonly dataset: Dataset;
  /** Rows that were known; default: all. */
  readonly known: Mask | undefined;
  /** All events, as all sources have them. */
  readonly whole: Dataset;
  readonly references: References;
  readonly locale: Locale;
  /** How references are written. */
  readonly style: CitationStyle;
  /** As of when an expectation counts as past. */
  readonly now: Instant;
  readonly exporter: Exporter;
  /** Page address that relative source addresses are resolved against. */
  readonly base: string;
}
