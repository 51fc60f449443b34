/** A parsed EDTF text. `formatEdtf(parseEdtf(text)) === text`. */
export type EdtfDate = CalendarDate | DateInterval | DateSet;

/** The finest component that the author knew. */
export type Precision = "year" | "season" | "month" | "day" | "hour" | "minute" | "second";

/** One date, known to its precision, with what is not known about it. */
export interface CalendarDate {
  readonly type: "date";
  /** As written. */
  readonly text: string;
  readonly precision: Precision;
  /** `~` or `%` on any component. */
  readonly approximate: boolean;
  /** `?` or `%` on any component. */
  readonly uncertain: boolean;
  /** An `X` in any component. */
  readonly unspecified: boolean;
}

/** From one date to another; each end a date, open (`..`) or unknown (empty). */
export interface DateInterval {
  readonly type: "interval";
  readonly text: string;
  readonly start: CalendarDate | "open" | "unknown";
  readonly end: CalendarDate | "open" | "unknown";
}

/** One of (`[ ]`) or all of (`{ }`) its members. */
export interface DateSet {
  readonly type: "oneOf" | "allOf";
  readonly text: string;
  /** Consecutive ranges (`a..b`) are intervals; an open end of the whole set (`[..a]`, `[a..]`) is an interval with an open end. */
  readonly members: readonly (CalendarDate | DateInterval)[];
}

/** Text that is not EDTF. `offset` counts UTF-16 code units from the start of `text`. */
export class EdtfError extends Error {
  readonly text: string;
  readonly offset: number;
  constructor(message: string, { text, offset }: { text: string; offset: number }) {
    super(message);
    this.name = "EdtfError";
    this.text = text;
    this.offset = offset;
  }
}
