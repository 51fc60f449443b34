/** What exports say and no locale has words for yet. Lower case, except for names of links. */
export interface ExportWords {
  /** Name of the link from a footnote to where it is cited. */
  readonly back: string;
  /** Said of a citation that speaks against the event. */
  readonly disputes: string;
  /** Said of an event of which that is all there is, or of which it was taken back. */
  readonly verification: Readonly<Record<"disputed" | "retracted", string>>;
}

export const english: ExportWords = {
  back: "Back to the text",
  disputes: "disputes this",
  verification: { disputed: "disputed", retracted: "retracted" },
};
