import type { EdtfString, Issue, TimelineDocument, TimelineEvent } from "../data/types.js";
import type { Interval } from "../time/instant.js";

/** What made the view change: a dotted path, so that a prefix can be matched. */
export type ViewChangeCause =
  | "zoom.wheel"
  | "zoom.pinch"
  | "zoom.key"
  | "zoom.button"
  | "zoom.double-click"
  | "zoom.cluster"
  | "zoom.search"
  | "pan.drag"
  | "pan.wheel"
  | "pan.key"
  | "pan.button"
  | "pan.focus"
  | "overview"
  | "fit";

/** The reader moved or zoomed. At most once a frame, and once more with `settled` when the view has come to rest. */
export class TimelineViewChangeEvent extends CustomEvent<{
  readonly domain: Interval;
  readonly cause: ViewChangeCause;
  readonly settled: boolean;
}> {
  constructor(domain: Interval, cause: ViewChangeCause, settled: boolean) {
    super("timeline-view-change", { bubbles: true, composed: true, detail: { domain, cause, settled } });
  }
}

/** The reader chose an event, or none. `preventDefault()` leaves the selection as it was. */
export class TimelineSelectEvent extends CustomEvent<{ readonly event: TimelineEvent | undefined }> {
  constructor(event: TimelineEvent | undefined) {
    super("timeline-select", { bubbles: true, composed: true, cancelable: true, detail: { event } });
  }
}

/** The reader follows a link to a source. `preventDefault()` stays on the page. */
export class TimelineLinkEvent extends CustomEvent<{ readonly url: string; readonly source: string }> {
  constructor(url: string, source: string) {
    super("timeline-link", { bubbles: true, composed: true, cancelable: true, detail: { url, source } });
  }
}

/** The reader went to another report time: an EDTF day, or `undefined` for all that was reported. */
export class TimelineAsOfChangeEvent extends CustomEvent<{ readonly asOf: EdtfString | undefined }> {
  constructor(asOf: EdtfString | undefined) {
    super("timeline-as-of-change", { bubbles: true, composed: true, detail: { asOf } });
  }
}

/** Data were read and are shown; `issues` names the records that were mended or left out. */
export class TimelineLoadEvent extends CustomEvent<{
  readonly document: TimelineDocument;
  readonly issues: readonly Issue[];
}> {
  constructor(document: TimelineDocument, issues: readonly Issue[]) {
    super("timeline-load", { bubbles: true, composed: true, detail: { document, issues } });
  }
}

export type TimelineErrorCode = "network" | "http" | "too-large" | "not-data" | "bad-url" | "provider";

/** The file at `src`, or what a provider was asked for, could not be shown. What was shown before stays. */
export class TimelineErrorEvent extends CustomEvent<{ readonly code: TimelineErrorCode; readonly message: string }> {
  constructor(code: TimelineErrorCode, message: string) {
    super("timeline-error", { bubbles: true, composed: true, detail: { code, message } });
  }
}

declare global {
  interface HTMLElementEventMap {
    "timeline-view-change": TimelineViewChangeEvent;
    "timeline-select": TimelineSelectEvent;
    "timeline-link": TimelineLinkEvent;
    "timeline-as-of-change": TimelineAsOfChangeEvent;
    "timeline-load": TimelineLoadEvent;
    "timeline-error": TimelineErrorEvent;
  }
}
