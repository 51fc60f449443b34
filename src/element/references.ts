import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { safeUrl } from "../cite/safe-url.js";
import type { Dataset } from "../data/dataset.js";
import { has } from "../data/mask.js";
import { reportTimeOf } from "../data/report-time.js";
import type { Source } from "../data/types.js";
import type { Locale } from "../locales/locale.js";
import type { Instant } from "../time/instant.js";
import type { Evidence } from "./evidence.js";

/** Sources and events that are listed at once; more are counted. */
const MOST_SOURCES = 100;
const MOST_EVENTS = 50;

/** What the reader does in the list. */
export interface ReferencesReader {
  /** Id of the source whose ways back are open; there may be thousands, so that no others are in the page. */
  readonly opened: string | undefined;
  readonly open: (id: string, isOpen: boolean) => void;
  readonly pressInReferences: (event: KeyboardEvent) => void;
}

/** Every cited source in the order of its number, with ways back to the events that cite it. */
export function referencesTemplate(
  { references, dataset, known, locale, style, base }: Evidence,
  asOf: Instant | undefined,
  { opened, open, pressInReferences }: ReferencesReader,
): TemplateResult | typeof nothing {
  const { eventsOf, numberOf } = references;
  // Numbers stay as they are, whatever was known when.
  const order = references.order.filter(
    (source) => asOf === undefined || (reportTimeOf(source)?.[0] ?? -Infinity) < asOf,
  );
  if (order.length === 0) return nothing;
  const { ui } = locale;
  return html`<section class="references" part="references" aria-label=${ui.references} @keydown=${pressInReferences}>
    <h3>${ui.references}</h3>
    <ol>
      ${order.slice(0, MOST_SOURCES).map((source) => {
        const citing = eventsOf.get(source.id) ?? [];
        const events = known === undefined ? citing : citing.filter((id) => has(known, dataset.rowOf.get(id) ?? -1));
        return html`<li tabindex="-1" value=${numberOf.get(source.id) ?? nothing} data-reference=${source.id}>
          <p dir="auto">
            ${style(source, locale).map(({ text, italic, href }) => {
              const words = italic === true ? html`<i>${text}</i>` : text;
              // A style of the page's own may have let an address through that nobody looked at.
              return safeUrl(href, base) === undefined
                ? words
                : html`<a href=${href} rel="noopener noreferrer" data-source=${source.id}>${words}</a>`;
            })}
          </p>
          ${whyTemplate(source, ui.whyDate)}
          <details
            name="cited-by"
            ?open=${live(opened === source.id)}
            @toggle=${({ currentTarget }: Event) => open(source.id, (currentTarget as HTMLDetailsElement).open)}
          >
            <summary>${ui.citedBy(events.length)}</summary>
            ${opened === source.id ? waysBackTemplate(events, dataset, locale) : nothing}
          </details>
        </li>`;
      })}
      ${order.length > MOST_SOURCES ? html`<li>${ui.more(order.length - MOST_SOURCES)}</li>` : nothing}
    </ol>
  </section>`;
}

function waysBackTemplate(events: readonly string[], dataset: Dataset, { ui }: Locale): TemplateResult {
  return html`<ul>
    ${events.slice(0, MOST_EVENTS).map(
      (id) =>
        html`<li>
          <button type="button" data-action="select" data-id=${id} dir="auto">
            ${dataset.events[dataset.rowOf.get(id) ?? -1]?.title}
          </button>
        </li>`,
    )}
    ${events.length > MOST_EVENTS ? html`<li>${ui.more(events.length - MOST_EVENTS)}</li>` : nothing}
  </ul>`;
}

/** How a date that the source does not state was found. */
function whyTemplate({ custom }: Source, heading: string): TemplateResult | typeof nothing {
  const reasons = custom?.issuedBasis?.reasons ?? [];
  if (reasons.length === 0) return nothing;
  return html`<details>
    <summary>${heading}</summary>
    <ul class="reasons">
      ${reasons.map((reason) => html`<li dir="auto">${reason}</li>`)}
    </ul>
  </details>`;
}
