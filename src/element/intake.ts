import type { Issue } from "../data/types.js";
import type { EventProvider } from "../providers/provider.js";
import type { GroupBy } from "../scene/view.js";
import { initialDomain } from "./attributes.js";
import { ChildInput } from "./child-input.js";
import type { Content } from "./content.js";
import { TimelineLoadEvent } from "./events.js";
import { Loader } from "./loader.js";
import type { Navigation } from "./navigation.js";
import { type PagedHost, Pages, type PagesStage } from "./pages.js";
import { Reading } from "./reading.js";

/** The element, as far as its data are concerned. */
export interface IntakeHost extends PagedHost {
  data: unknown;
  src: string | undefined;
  provider: EventProvider | undefined;
}

/** Where the data come from: a provider, the property `data`, the file at `src` or a child; the first that is there. */
export class Intake {
  readonly #host: IntakeHost;
  readonly #navigation: Navigation;
  readonly #began: () => void;
  readonly #groupBy: () => GroupBy;
  readonly #loader: Loader;
  readonly #child = new ChildInput();
  readonly #pages: Pages;
  readonly reading: Reading;
  #provider: EventProvider | undefined;
  #input: unknown;
  /** What was read. */
  content: Content | undefined;

  constructor(host: IntakeHost, stage: PagesStage) {
    this.#host = host;
    this.#navigation = stage.navigation;
    this.#began = stage.began;
    this.#groupBy = stage.groupBy;
    this.#loader = new Loader(host);
    this.#pages = new Pages(host, stage);
    this.reading = new Reading(host, (content, isWhole) => this.#show(content, isWhole));
  }

  get isLoading(): boolean {
    return this.#loader.isLoading || this.#pages.isLoading || this.reading.progress !== undefined;
  }

  /** The share of the data that is read, where it is known. */
  get progress(): number | undefined {
    return this.reading.progress;
  }

  get failure(): string | undefined {
    return this.#provider === undefined ? (this.#loader.error ?? this.#child.error)?.message : this.#pages.error;
  }

  get issues(): readonly Issue[] {
    return this.content?.issues ?? [];
  }

  /** Reads the file at `src` anew. */
  load(): void {
    this.#loader.load(this.#host.src ?? undefined);
  }

  /** Tries again what failed. */
  retry(): void {
    if (this.#provider === undefined) this.load();
    else this.#pages.retry();
  }

  /** Takes what there is by now. */
  take(): void {
    const provider = this.#host.provider ?? undefined;
    if (provider !== this.#provider) {
      this.#provider = provider;
      this.#pages.use(provider);
      this.reading.stop();
      this.#input = undefined;
      this.content = undefined;
    }
    if (provider === undefined) this.#takeInput();
    else this.content = this.#pages.content;
  }

  #takeInput(): void {
    const input = this.#host.data ?? this.#loader.input ?? this.#child.read(this.#host);
    if (input === this.#input) return;
    this.#input = input;
    this.content = undefined;
    if (input === undefined) this.reading.stop();
    else this.reading.take(input, this.#groupBy());
  }

  /** Shows what was read: first of many records a sample, then all, where the reader is by then. */
  #show(content: Content, isWhole: boolean): void {
    const { extent, document } = content.whole;
    const { start, end, data } = this.#host;
    const stays = this.content !== undefined;
    this.content = content;
    if (!stays) this.#began();
    this.#navigation.begin(extent, initialDomain(start, end, extent), stays);
    if (isWhole && data === undefined) this.#host.dispatchEvent(new TimelineLoadEvent(document, content.issues));
  }
}
