import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { CitationStyle } from "../cite/style.js";
import type { TimelineDocument } from "../data/types.js";
import { dossier } from "../export/dossier.js";
import { type CitationFormat, exportCitations, fileOf } from "../export/export-citations.js";
import { jsonLd } from "../export/json-ld.js";
import type { Locale } from "../locales/locale.js";

/** What can be copied or saved: citations, a chronicle with footnotes, or the events as linked data. */
export type ExportForm = CitationFormat | "chronicle.md" | "chronicle.html" | "json-ld";
/** Of which events. */
export type ExportScope = "selected" | "view" | "all";

/** Where the words of an export come from, and where it tells what came of it. */
interface Stage {
  /** The events of a scope, as they are shown; `undefined` before there are any. */
  document(scope: ExportScope): TimelineDocument | undefined;
  /** The event whose details are open. */
  selected(): string | undefined;
  style(): CitationStyle;
  locale(): Locale;
  title(): string;
  say(words: string): void;
}

/** A copy that was asked for: by which button, of which event's details if by theirs. */
interface Copy {
  readonly from: "details" | "panel";
  readonly selected: string | undefined;
  readonly text: string;
  readonly isDone: boolean;
}

/** How long a copy is confirmed, in milliseconds. */
const CONFIRMED = 4000;

/** Copies and saves what is shown, and tells what came of it. */
export class Exporter implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #stage: Stage;
  #timer: ReturnType<typeof setTimeout> | undefined;
  form: ExportForm = "text";
  #scope: ExportScope = "all";
  #copy: Copy | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, stage: Stage) {
    this.#host = host;
    this.#stage = stage;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#copy = undefined;
  }

  /** Of which events; when the selected one is closed, of all. */
  get scope(): ExportScope {
    return this.#scope === "selected" && this.#stage.selected() === undefined ? "all" : this.#scope;
  }

  /** What came of the copy that a button made, as long as it is about what is shown there. */
  copyBy(from: "details" | "panel"): Copy | undefined {
    const copy = this.#copy;
    return copy?.from === from && (from === "panel" || copy.selected === this.#stage.selected()) ? copy : undefined;
  }

  choose(choice: { readonly form?: ExportForm; readonly scope?: ExportScope }): void {
    this.form = choice.form ?? this.form;
    this.#scope = choice.scope ?? this.#scope;
    this.#copy = undefined;
    this.#host.requestUpdate();
  }

  /** The text of an export; empty without events. */
  write(form: ExportForm, scope: ExportScope): string {
    const document = this.#stage.document(scope);
    const [style, locale, title] = [this.#stage.style(), this.#stage.locale(), this.#stage.title()];
    if (document === undefined) return "";
    if (form === "json-ld") return jsonLd(document);
    if (form === "chronicle.md") return dossier(document, { format: "markdown", style, locale, title });
    if (form === "chronicle.html") return dossier(document, { format: "html", style, locale, title });
    return exportCitations(document, { format: form, style, locale });
  }

  /** The citations of the selected event, or what the panel says. */
  async copy(from: "details" | "panel"): Promise<void> {
    const text = from === "details" ? this.write("text", "selected") : this.write(this.form, this.scope);
    const selected = this.#stage.selected();
    const { copied, copyByHand } = this.#stage.locale().ui;
    clearTimeout(this.#timer);
    try {
      await navigator.clipboard.writeText(text);
      this.#copy = { from, selected, text, isDone: true };
      this.#stage.say(copied);
      this.#timer = setTimeout(() => {
        this.#copy = undefined;
        this.#host.requestUpdate();
      }, CONFIRMED);
    } catch {
      // No permission, or no clipboard on a page that is not secure.
      this.#copy = { from, selected, text, isDone: false };
      this.#stage.say(copyByHand);
    }
    this.#host.requestUpdate();
  }

  /** Saves the chronicle as a page to print, or what the panel says, as a file. */
  download(form: ExportForm = this.form): void {
    const { extension, type } = fileFor(form);
    const address = URL.createObjectURL(new Blob([this.write(form, this.scope)], { type }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `timeline.${extension}`;
    link.click();
    // After the browser has begun to save it.
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }
}

function fileFor(form: ExportForm): { readonly extension: string; readonly type: string } {
  if (form === "json-ld") return { extension: "jsonld", type: "application/ld+json" };
  if (form === "chronicle.md") return fileOf("markdown");
  return form === "chronicle.html" ? fileOf("html") : fileOf(form);
}
