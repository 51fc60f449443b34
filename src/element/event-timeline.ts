import { type CSSResult, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { apa } from "../cite/apa.js";
import type { CitationStyle } from "../cite/style.js";
import type { Issue } from "../data/types.js";
import { dossier } from "../export/dossier.js";
import { type CitationFormat, exportCitations } from "../export/export-citations.js";
import { en } from "../locales/en.js";
import type { Locale } from "../locales/locale.js";
import type { EventProvider } from "../providers/provider.js";
import { renderSvg } from "../paint/svg.js";
import { gapsOf } from "../scene/gaps.js";
import { fitted, type GroupBy } from "../scene/view.js";
import { hull } from "../time/bounds.js";
import { parseEdtf } from "../time/edtf.js";
import type { Interval } from "../time/instant.js";
import { Announcer } from "./announcer.js";
import { knownLine } from "./as-of.js";
import { asOfInstant, citationStyleOf, groupByOf, today } from "./attributes.js";
import type { Content } from "./content.js";
import { styles } from "./event-timeline.styles.js";
import { Gestures, type WheelMode } from "./gestures.js";
import { Hint } from "./hint.js";
import { Inquiry } from "./inquiry.js";
import { Intake } from "./intake.js";
import { Navigation, REST } from "./navigation.js";
import { pageTemplate } from "./page.js";
import { Picture, type Size } from "./picture.js";
import { Reader } from "./reader.js";
import { summaryOf } from "./summary.js";
import { Surface } from "./surface.js";

/**
 * A zoomable timeline of dated events, in which every event leads to its sources.
 *
 * @summary Dated, source-cited events on a timeline.
 * @slot - A `<script type="application/json">` with the data, and what to show where scripts do not run.
 * @fires {TimelineViewChangeEvent} timeline-view-change - The reader zoomed or panned.
 * @fires {TimelineSelectEvent} timeline-select - The reader chooses an event, or none; cancelable.
 * @fires {TimelineLinkEvent} timeline-link - The reader follows a link to a source; cancelable.
 * @fires {TimelineAsOfChangeEvent} timeline-as-of-change - The reader chooses a report time, or all that was reported.
 * @fires {TimelineLoadEvent} timeline-load - Data at `src`, or in the page, were read.
 * @fires {TimelineErrorEvent} timeline-error - They could not be read.
 */
export class EventTimelineElement extends LitElement {
  static override styles: CSSResult[] = styles;

  /** A `TimelineDocument`, or an array of records with at least `id`, `title` and `date`. Goes before `src`. */
  @property({ attribute: false }) data: unknown;
  /** An `EventProvider`: where there are more events than can be loaded. Goes before `data`. */
  @property({ attribute: false }) provider: EventProvider | undefined;
  /** Address of a JSON file with the data. */
  @property() src: string | undefined;
  /** EDTF of what the first view begins with; default: all events. */
  @property() start: string | undefined;
  /** EDTF of what the first view ends with. */
  @property() end: string | undefined;
  /** Id of the event whose details are open. */
  @property() selected: string | undefined;
  /** EDTF day: the timeline is read as its sources had it by then. */
  @property({ attribute: "as-of" }) asOf: string | undefined;
  /** Words to look for in titles, summaries, people, places, themes, claims, quotations and sources. */
  @property() query = "";
  /** Id of a source: its events stay, others fade. */
  @property() source = "";
  /** Shows only events about which the sources differ. */
  @property({ type: Boolean, reflect: true }) disputed = false;
  /** What tracks stand for: `none`, `category`, `place`, `participant`, `status` or `source`. */
  @property({ attribute: "group-by" }) groupBy: GroupBy = "none";
  /** How references are written: `apa`, `chicago`, `mla`, or, as a property, a style of the page's own. */
  @property({ attribute: "citation-style" }) citationStyle: string | CitationStyle = "apa";
  /** `compress` draws long stretches in which nothing happens short, with a visible break. */
  @property() gaps: "keep" | "compress" = "keep";
  /** `auto`: ctrl or ⌘ with the wheel zooms, a plain wheel scrolls the page. `zoom`: any wheel zooms. `none`: no wheel. */
  @property() wheel: WheelMode = "auto";
  /** The language of dates and buttons; a value of `event-timeline/locales/…`, English by default. */
  @property({ attribute: false }) locale: Locale = en;
  /** Title, in place of the data's own. */
  @property() label: string | undefined;

  /** CSS px of the plot, and the most that its lanes may take. */
  @state() private size: Size = { width: 0, height: 0 };

  readonly #hint = new Hint(this);
  readonly #surface = new Surface(this);
  readonly #navigation = new Navigation(this);
  readonly #intake = new Intake(this, {
    navigation: this.#navigation,
    groupBy: () => this.#groupBy,
    began: () => this.#reader.reset(),
    turned: () => this.#saySituation(),
  });
  readonly #announcer = new Announcer(this, () => this.renderRoot.querySelector("[role=status]"));
  readonly #reader: Reader;
  readonly #resize: ResizeObserver | undefined;
  #style: CitationStyle = apa;
  #groupBy: GroupBy = "none";
  /** What of all that was read the reader asked for. */
  #content: Content | undefined;
  readonly #inquiry: Inquiry;
  readonly #picture = new Picture(this.#surface);

  constructor() {
    super();
    this.#inquiry = new Inquiry(this, this.#navigation, {
      style: () => this.#style,
      title: () => this.#title,
      say: (words) => this.#announcer.say(words),
      choose: (id) => this.#reader.choose(id),
    });
    this.#reader = new Reader(this, {
      locale: () => this.locale,
      navigation: this.#navigation,
      root: () => this.shadowRoot ?? document,
      content: () => this.#content,
      scene: () => this.#picture.scene,
      select: (id) => (this.selected = id),
      retry: () => this.#intake.retry(),
      inquiry: this.#inquiry,
    });
    this.addController(
      new Gestures(this.#navigation, {
        plot: () => this.renderRoot.querySelector<HTMLElement>(".plot"),
        wheel: () => this.wheel,
        passedWheel: this.#hint.show,
      }),
    );
    this.addEventListener("timeline-view-change", ({ detail }) => {
      if (detail.settled) this.#saySituation();
    });
    this.addEventListener("timeline-as-of-change", () => {
      void this.updateComplete.then(() => this.#announcer.say(knownLine(this.#inquiry.asOf)));
    });
    // On a server there is nothing to measure.
    if (typeof ResizeObserver !== "undefined") this.#resize = new ResizeObserver(() => this.#measure());
  }

  /** The part of time in view: epoch ms, half-open. A set is applied by the next frame, within the limits of zoom. */
  get domain(): Interval {
    return this.#navigation.domain;
  }
  set domain(domain: Interval) {
    const [from, to] = domain;
    if (!(Number.isFinite(from) && Number.isFinite(to) && from < to))
      throw new RangeError(
        `invalid domain: ${String(domain)} (expected two finite instants, the first before the second)`,
      );
    this.#navigation.assign([from, to]);
  }

  /** Faults of the data that are shown, with path and reason. */
  get issues(): readonly Issue[] {
    return this.#intake.issues;
  }

  /** Shows all events. */
  fit(): void {
    this.#navigation.assign(fitted(this.#navigation.extent));
  }

  /** Shows an interval, or all that an EDTF date may cover with a little air. Throws `EdtfError`. */
  zoomTo(target: string | Interval): void {
    this.domain = typeof target === "string" ? fitted(hull(parseEdtf(target))) : target;
  }

  zoomIn(): void {
    this.#navigation.zoom(0.5);
  }

  zoomOut(): void {
    this.#navigation.zoom(2);
  }

  /** Opens the details of an event and brings it into view; `undefined` closes them. An unknown id opens nothing. */
  select(id: string | undefined): void {
    this.selected = id;
    this.#reader.members = undefined;
    this.#reader.reveal(id);
  }

  /** Selects the event after the selected one in time order, or the first. */
  next(): void {
    this.select(this.#reader.beside(1, this.selected));
  }

  /** Selects the event before the selected one in time order, or the last. */
  previous(): void {
    this.select(this.#reader.beside(-1, this.selected));
  }

  /** The view as a standalone SVG document, names included, in the colours and type of the page. */
  toSvg(): string {
    const { theme, typeface } = this.#surface;
    if (this.#picture.scene === undefined || theme === undefined)
      throw new Error("nothing to export (expected an element with data, in the page and laid out)");
    return renderSvg(this.#picture.scene, theme, typeface, { title: this.#title, description: this.#summary });
  }

  /** The citations of all events that are shown, or of some, in one of the `citationFormats`. Throws `RangeError` on an unknown id. */
  exportCitations(format: CitationFormat, ids?: readonly string[]): string {
    return exportCitations(this.#inquiry.export(ids), { format, style: this.#style, locale: this.locale, ids });
  }

  /** A chronicle with footnotes of what is shown: Markdown, or a page of HTML to print. */
  dossier(format: "markdown" | "html"): string {
    const [style, locale, title] = [this.#style, this.locale, this.#title];
    return dossier(this.#inquiry.export(), { format, style, locale, title });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize?.disconnect();
  }

  /** In a gesture at most once a frame, however many steps a pointer reports in it; a hidden page has no frames. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#navigation.isHeld)
      await new Promise<void>((draw) => {
        requestAnimationFrame(() => draw());
        setTimeout(draw, REST);
      });
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    // A removed attribute is null, whatever the property's type says.
    for (const name of ["query", "source"] as const) this[name] ??= "";
    // Read when they change only, so that the author is told of a mistake once.
    if (changed.has("groupBy")) this.#groupBy = groupByOf(this.groupBy);
    if (changed.has("citationStyle")) this.#style = citationStyleOf(this.citationStyle);
    if (changed.has("asOf")) this.#navigation.choose({ asOf: asOfInstant(this.asOf ?? undefined) });
    if (changed.has("src")) this.#intake.load();
    this.#intake.take();
    const before = this.#content?.dataset;
    this.#content = this.#inquiry.ask(this.#intake.content, this.#intake.reading);
    this.#reader.follow(before, this.#content?.dataset);
    const { whole, known, lens, paged } = this.#content ?? {};
    const isWhole = whole !== undefined && paged === undefined;
    const gaps = this.gaps === "compress" && isWhole ? gapsOf(whole) : undefined;
    // A page is in the tracks for which it was asked, until the next one is there.
    const { choice, counts } = paged ?? {};
    const groupBy = choice?.groupBy ?? this.#groupBy;
    this.#navigation.choose({ selected: this.selected ?? undefined, gaps, known, lens, groupBy, counts });
    this.#picture.layOut(this.#content, this.#navigation.view, this.size, this.locale);
  }

  protected override render(): TemplateResult {
    return pageTemplate({
      locale: this.locale,
      base: this.baseURI,
      style: this.#style,
      title: this.#title,
      summary: () => this.#summary,
      content: this.#content,
      scene: this.#picture.scene,
      navigation: this.#navigation,
      reader: this.#reader,
      isHinting: this.#hint.isShown,
      isLoading: this.#intake.isLoading,
      progress: this.#intake.progress,
      failure: this.#intake.failure,
      groupBy: this.#groupBy,
      group: (groupBy) => (this.groupBy = groupBy),
      filters: this.#inquiry.filters,
      asOf: this.#inquiry.asOf,
      exporter: this.#inquiry.exporter,
      now: this.#navigation.view.asOf ?? today(),
      slotted: () => this.requestUpdate(),
      themed: this.#surface.refresh,
    });
  }

  protected override updated(): void {
    const ruler = this.renderRoot.querySelector(".ruler");
    if (ruler !== null) this.#resize?.observe(ruler);
    this.#picture.paint(this.renderRoot, this.#content, this.locale, this.#navigation.isHeld);
  }

  get #title(): string {
    return this.label ?? this.#content?.dataset.document.title ?? this.locale.ui.timeline;
  }

  get #summary(): string {
    return this.#content === undefined ? "" : summaryOf(this.#content, this.#picture.scene, this.locale);
  }

  #saySituation(): void {
    void this.updateComplete.then(() => this.#announcer.say(this.#reader.situation));
  }

  #measure(): void {
    const { clientWidth: width = 0, clientHeight: height = 0 } = this.renderRoot.querySelector(".ruler") ?? {};
    if (width !== this.size.width || height !== this.size.height) this.size = { width, height };
  }
}
