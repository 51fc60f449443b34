import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { has } from "../data/mask.js";
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
  /** Goes to what was found. */
  readonly seek: () => void;
}

/** Search, the lens of one source, and the disputed alone; with what came of it in numbers. */
export function filtersTemplate(filters: Filters, content: Content, { ui }: Locale): TemplateResult {
  const { query, source, disputed, change, seek } = filters;
  const { references, hasDisputed } = content;
  const { order, eventsOf } = references;
  const cited = order.toSorted((a, b) => (eventsOf.get(b.id)?.length ?? 0) - (eventsOf.get(a.id)?.length ?? 0));
  const offered = cited.filter((one, index) => index < MOST_SOURCES || one.id === source);
  return html`<div class="filters" part="filters" role="group" aria-label=${ui.search}>
    <label>
      <span class="visually-hidden">${ui.search}</span>
      <input
        type="search"
        part="search"
        placeholder=${ui.search}
        .value=${live(query)}
        @input=${(event: Event) => change({ query: (event.target as HTMLInputElement).value })}
        @keydown=${({ key, isComposing }: KeyboardEvent) => key === "Enter" && !isComposing && seek()}
      />
    </label>
    ${
      order.length < 2
        ? nothing
        : html`<label>
            <span>${ui.lens}</span>
            <select
              part="select"
              .value=${live(source)}
              @change=${(event: Event) => change({ source: (event.target as HTMLSelectElement).value })}
            >
              <option value="" ?selected=${source === ""}>${ui.allSources}</option>
              ${offered.map(
                (one) =>
                  html`<option value=${one.id} ?selected=${one.id === source}>
                    ${nameOf(one, references.numberOf)}
                  </option>`,
              )}
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

/** "7 of 25 events", "12 events, 5 of them in this source alone". */
function resultOf({ query, source, disputed }: Filters, content: Content, ui: Locale["ui"]): string {
  const { dataset, whole, lens } = content;
  const isFiltered = query.trim() !== "" || disputed;
  if (dataset.events.length === 0) return ui.nothingFound;
  if (lens !== undefined) return ui.ofSource(lens.size, aloneIn(content, source));
  return isFiltered ? ui.matching(dataset.events.length, whole.events.length) : "";
}

/** Known events that no other source supports. */
function aloneIn({ dataset, known }: Content, source: string): number {
  return dataset.events.filter(({ citations }, row) => {
    const supporting = citations.filter(({ stance = "supports" }) => stance === "supports");
    return has(known, row) && supporting.length > 0 && supporting.every((one) => one.source === source);
  }).length;
}

function nameOf(source: Source, numberOf: ReadonlyMap<string, number>): string {
  const name = source.title ?? sourceName(source);
  return `${numberOf.get(source.id) ?? ""} ${name.length > 48 ? `${name.slice(0, 47)}…` : name}`;
}
