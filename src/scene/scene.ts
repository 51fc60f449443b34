import type { Dataset } from "../data/dataset.js";
import type { Locale } from "../locales/locale.js";
import type { Mark } from "../marks/mark.js";
import type { Instant, Interval } from "../time/instant.js";
import type { Scale } from "./scale.js";
import type { View } from "./view.js";

/** The box that a scene is made for, and its surroundings. */
export interface Frame {
  /** CSS px. */
  readonly width: number;
  /** The most CSS px that lanes may take; with many tracks a scene is taller, with few events lower. */
  readonly height: number;
  /** Where to draw the line of today; none when undefined. */
  readonly now: Instant | undefined;
  readonly locale: Locale;
  /** Width of a line of label text in CSS px. */
  measure(text: string): number;
}

/** What to draw, in CSS px from the top left of the plot. Plain data: no functions, no DOM. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly scale: Scale;
  readonly tracks: readonly Track[];
  /** Back to front; bounded by the size of the frame, whatever the number of events. */
  readonly marks: readonly Mark[];
  /** What can be pointed at, in time order. */
  readonly items: readonly Item[];
}

/** A named group of events. */
export interface Track {
  readonly name: string;
  readonly y: number;
  readonly height: number;
  /** Events in it, in view or not. */
  readonly size: number;
}

/** One event, or a cluster of several for which there was no room. */
export interface Item {
  /** The same from scene to scene for as long as it stands for the same events. */
  readonly key: string;
  readonly kind: "event" | "cluster";
  /** Rows of the dataset, in time order; one for an event, and of a cluster what is loaded. */
  readonly rows: ArrayLike<number>;
  /** Events that it stands for, loaded or not. */
  readonly size: number;
  /** The time in which they start, where not all are loaded. */
  readonly bin?: Interval | undefined;
  readonly track: number;
  /** The box that answers to a pointer. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Title; for a cluster the number of its events. */
  readonly label: string;
  /** What is to be said beside the title: that it was only expected. */
  readonly note: string;
  /** A dot for each publisher that reports it, at most three; empty for a cluster, and where no source is cited. */
  readonly pips: string;
  /** Whether the reader looks for something else. */
  readonly isFaint: boolean;
  /** Whether its details are open. */
  readonly isSelected: boolean;
  /** Left edge of the label, and the width kept free for it; 0 when there is no room for a name. */
  readonly labelX: number;
  readonly labelWidth: number;
}

/** Pure. Costs by the width and height of the frame; what needs all events is derived once a grouping. */
export type Layout = (dataset: Dataset, view: View, frame: Frame) => Scene;
