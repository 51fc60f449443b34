/** A way of writing timelines. */
export interface Format {
  /** Such as `json`. */
  readonly name: string;
  /** Whether a text, of which `beginning` holds the first characters, is written so. */
  readonly detect: (beginning: string) => boolean;
  /** The data as they stand, to be validated. Throws `SyntaxError` where the text cannot be read. */
  readonly read: (text: string) => unknown;
}
