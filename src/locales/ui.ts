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

  /** When something happens, as against when it was published. */
  readonly eventTime: string;
  readonly reportTime: string;
  /** The slider of what was known when, and the value at its end: everything that was reported. */
  readonly knownWhen: string;
  readonly everything: string;
  /** "as of 23 February 2023: 9 of 25 events known". */
  readonly knownAsOf: (day: string, known: number, all: number) => string;
  /** Before the first report. */
  readonly nothingYet: string;
  /** Of the reports counted in, some may have come out a little later. */
  readonly perhapsLater: (reports: number) => string;
  readonly earlierReport: string;
  readonly laterReport: string;
  readonly play: string;
  readonly pause: string;

  readonly search: string;
  readonly disputedOnly: string;
  /** The choice of one source, and the choice of none. */
  readonly lens: string;
  readonly allSources: string;
  /** "7 of 25 events", after a search. */
  readonly matching: (count: number, all: number) => string;
  /** "12 events, 5 of them in this source alone". */
  readonly ofSource: (count: number, alone: number) => string;
  /** Said of an event that is drawn faintly, since the chosen source does not have it. */
  readonly notInSource: string;
  readonly nothingFound: string;
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
      | "cancelled"
      | "otherwise"
      | "outcome"
      | "moved"
      | "report",
      string
    >
  >;

  readonly details: string;
  readonly close: string;
  readonly date: string;
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
  readonly themes: string;
  /** How well an event is attested; beside its status, so lower case. */
  readonly verification: Readonly<Record<"confirmed" | "reported" | "disputed" | "retracted", string>>;
  /** Said of a citation that speaks against the event, or only mentions it. */
  readonly stance: Readonly<Record<"disputes" | "mentions", string>>;
  /** "2 publishers". */
  readonly publishers: (count: number) => string;
  /** Said of an event that one publisher alone reports. */
  readonly singleSource: string;
  /** Of several publishers, how many speak for themselves; the others repeat an agency or one another. */
  readonly independent: (count: number) => string;
  readonly copiesOf: (origin: string) => string;
  /** How long after the event a report came: "reported 5 days later"; `lag` is a length of time. */
  readonly reportedAfter: (lag: string) => string;
  readonly reportedSameDay: string;

  /** Heads the values that sources give differently, and the columns of their table. */
  readonly disagreement: string;
  readonly value: string;
  /** Stands for the sources of a value that the record has and none of them gives. */
  readonly edition: string;
  /** The value that is shown, and the rules that it was chosen by. */
  readonly shown: string;
  readonly shownByEdition: string;
  readonly shownByCount: string;

  /** What became of an expectation: both dates in words, and how much earlier or later. */
  readonly outcome: (expected: string, happened: string, difference: string | undefined) => string;
  readonly asExpected: string;
  readonly between: (least: string, most: string) => string;
  readonly earlierBy: (length: string) => string;
  readonly laterBy: (length: string) => string;
  readonly earlierOrLater: (earlier: string, later: string) => string;
  /** Of an expectation whose time has passed; never that it failed. */
  readonly noOutcome: string;
  /** Heads the list of dates that were given one after the other. */
  readonly trail: string;
  readonly expectedFor: (date: string) => string;
  readonly happenedOn: (date: string) => string;

  /** What was found when the quotation was looked up, and on which day. */
  readonly checked: Readonly<Record<"exact" | "normalised" | "fuzzy" | "missing", (day: string) => string>>;
  readonly fingerprint: string;
  readonly archivedCopy: (day: string) => string;

  readonly export: string;
  /** Of which events, and in which form. */
  readonly scope: string;
  readonly scopes: Readonly<Record<"selected" | "view" | "all", string>>;
  readonly format: string;
  readonly formats: Readonly<Record<"citations" | "chronicle" | "data", string>>;
  readonly copy: string;
  readonly copied: string;
  /** The browser did not allow it: the text is shown, to be copied by hand. */
  readonly copyByHand: string;
  readonly download: string;
  readonly copyCitations: string;
  /** Name of the link from a footnote to where it is cited. */
  readonly back: string;

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
  /** Said before numbers that are estimates: "about 7 of 25 events". */
  readonly about: (words: string) => string;
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
