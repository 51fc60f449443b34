/** All that the element says beside dates and the words of the data. A language leaves nothing out. */
export interface UiStrings {
  /** What the whole is called where the data give no title. */
  readonly timeline: string;
  /** Names the list of events in the plot. */
  readonly events: string;
  /** Said once of that list: which keys do what. */
  readonly hint: string;
  readonly skip: string;
  /** Shown when the wheel scrolls the page over the plot. `key` is "Ctrl" or "⌘". */
  readonly wheelHint: (key: string) => string;

  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly earlier: string;
  readonly later: string;
  readonly groupBy: string;
  readonly groups: Readonly<Record<"none" | "category" | "place" | "participant" | "status" | "source", string>>;
  /** Track of events that name no place, participant … */
  readonly none: string;
  /** Track of the groups for which there was no track of their own. */
  readonly others: string;

  readonly overview: string;
  /** The handles of the part in view. */
  readonly from: string;
  readonly to: string;

  readonly today: string;
  readonly asOf: (day: string) => string;
  /** Whether an event happened; beside its title, so lower case. */
  readonly status: Readonly<
    Record<
      "occurred" | "ongoing" | "scheduled" | "expected" | "possible" | "postponed" | "cancelled" | "unrealized",
      string
    >
  >;

  readonly legendTitle: string;
  /** What a form of mark means, in a word or two. */
  readonly legend: Readonly<
    Record<
      | "day"
      | "clock"
      | "span"
      | "within"
      | "between"
      | "digits"
      | "wings"
      | "about"
      | "perhaps"
      | "open"
      | "unknown"
      | "alternatives"
      | "each"
      | "expected"
      | "possible"
      | "cancelled",
      string
    >
  >;

  readonly details: string;
  readonly close: string;
  readonly date: string;
  readonly statusTerm: string;
  readonly place: string;
  readonly people: string;
  readonly sources: string;
  readonly noSources: string;
  /** The title of an event in a sentence. */
  readonly quote: (title: string) => string;
  /** How a date came about: which source says which words, and the day that they are counted from. */
  readonly says: (source: string, expression: string) => string;
  /** How a date was derived from those of other events. */
  readonly after: (events: string) => string;
  readonly before: (events: string) => string;
  readonly countedFrom: (day: string) => string;
  readonly published: (date: string) => string;
  /** Beside a publication date that the source does not state. */
  readonly inferred: string;
  readonly accordingTo: (voice: string) => string;
  /** Heads the reasons for a publication date. */
  readonly whyDate: string;
  readonly references: string;
  readonly toReference: (number: number) => string;
  /** "Cited by 3 events". */
  readonly citedBy: (count: number) => string;
  readonly clusterHint: string;
  readonly more: (count: number) => string;

  /** A number as the language writes it. */
  readonly count: (count: number) => string;
  /** "25 events, February 2022 to November 2023". */
  readonly summary: (count: number, extent: string) => string;
  /** Said after zooming and panning. */
  readonly showing: (count: number, extent: string) => string;
  /** Name of a cluster. */
  readonly cluster: (count: number, extent: string) => string;
  readonly sourceCount: (count: number) => string;

  readonly loading: string;
  readonly empty: string;
  readonly failed: string;
  readonly retry: string;
  /** "3 records need attention". */
  readonly issues: (count: number) => string;
}
