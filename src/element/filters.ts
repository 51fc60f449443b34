import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import type { References } from "../cite/references.js";
import type { Dataset } from "../data/dataset.js";
import { type Mask, rowsIn } from "../data/mask.js";
import { sourceName } from "../data/source-name.js";
import type { Source } from "../data/types.js";
import type { Locale } from "../locales/locale.js";
import type { Content } from "./content.js";

/** Sources that are offered, the most cited first. */
const MOST_SOURCES = 200;

/** What the reader looks for, and where a change of it goes. */
export interface Filters {
  readonly query: string;
  readonly source: string;
  readonly disputed: boolean;
  readonly change: (filters: Partial<Pick<Filters, "query" | "source" | "disputed">>) => void;
  /** The reader is about to type. */
  readonly prepare: () => void;
  /** Goes to what was found. */
  readonly seek: () => void;
}

/** Search, the lens of one source, and the disputed alone; with what came of it in numbers. */
export function filtersTemplate(filters: Filters, content: Content, { ui }: Locale): TemplateResult {
  const { query, source, disputed, change, prepare, seek } = filters;
  const { references, hasDisputed } = content;
  return html`<div class="filters" part="filters" role="group" aria-label=${ui.search}>
    <label>
      <span class="visually-hidden">${ui.search}</span>
      <input
        type="search"
        part="search"
        placeholder=${ui.search}
        .value=${live(query)}
        @focus=${prepare}
        @input=${(event: Event) => change({ query: (event.target as HTMLInputElement).value })}
        @keydown=${({ key, isComposing }: KeyboardEvent) => key === "Enter" && !isComposing && seek()}
      />
    </label>
    ${
      references.order.length < 2
        ? nothing
        : html`<label>
            <span>${ui.lens}</span>
            <select
              part="select"
              .value=${live(source)}
              @change=${(event: Event) => change({ source: (event.target as HTMLSelectElement).value })}
            >
              <option value="" ?selected=${source === ""}>${ui.allSources}</option>
              ${
                // Not for each letter that is typed.
                guard([references, source], () =>
                  offeredOf(references, source).map(
                    (one) =>
                      html`<option value=${one.id} ?selected=${one.id === source}>
                        ${nameOf(one, references.numberOf)}
                      </option>`,
                  ),
                )
              }
            </select>
          </label>`
    }
    ${
      hasDisputed || disputed
        ? html`<label class="toggle">
            <input
              type="checkbox"
              .checked=${live(disputed)}
              @change=${(event: Event) => change({ disputed: (event.target as HTMLInputElement).checked })}
            />
            <span>${ui.disputedOnly}</span>
          </label>`
        : nothing
    }
    <output>${resultOf(filters, content, ui)}</output>
  </div>`;
}

/** The most cited, and the one that is chosen. */
function offeredOf({ order, eventsOf }: References, source: string): readonly Source[] {
  return order
    .map((one) => ({ one, size: eventsOf.get(one.id)?.length ?? 0 }))
    .sort((a, b) => b.size - a.size)
    .filter(({ one }, index) => index < MOST_SOURCES || one.id === source)
    .map(({ one }) => one);
}

/** "7 of 25 events", "12 events, 5 of them in this source alone"; nothing while they are still looked for. */
function resultOf({ query, source, disputed }: Filters, content: Content, ui: Locale["ui"]): string {
  const { dataset, whole, lens, paged } = content;
  if (!content.isAnswer) return "";
  const { shown, all, isExact } = paged ?? { shown: dataset.events.length, all: whole.events.length, isExact: true };
  if (shown === 0) return ui.nothingFound;
  if (lens !== undefined) return ui.ofSource(lens.size, aloneIn(dataset, lens, source));
  const isFiltered = query.trim() !== "" || disputed || (paged !== undefined && source !== "");
  if (!isFiltered) return "";
  return isExact ? ui.matching(shown, all) : ui.about(ui.matching(shown, all));
}

/** Those of a lens that no other source supports. */
function aloneIn({ events }: Dataset, lens: Mask, source: string): number {
  return rowsIn(lens).reduce((count, row) => {
    const supporting = (events[row]?.citations ?? []).filter(({ stance = "supports" }) => stance === "supports");
    const isAlone = supporting.length > 0 && supporting.every((one) => one.source === source);
    return isAlone ? count + 1 : count;
  }, 0);
}

function nameOf(source: Source, numberOf: ReadonlyMap<string, number>): string {
  const name = source.title ?? sourceName(source);
  return `${numberOf.get(source.id) ?? ""} ${name.length > 48 ? `${name.slice(0, 47)}…` : name}`;
}
