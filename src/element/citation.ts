import { html, nothing, svg, type TemplateResult } from "lit";
import { describeIssued } from "../cite/describe-issued.js";
import { quoteLink } from "../cite/quote-link.js";
import { safeUrl } from "../cite/safe-url.js";
import { snapshotsOf } from "../cite/snapshots.js";
import { quoteOf } from "../data/quotes.js";
import { publisherName } from "../data/source-name.js";
import type { Citation, Source } from "../data/types.js";
import { describe } from "../locales/describe.js";
import type { Locale } from "../locales/locale.js";
import { parseEdtf } from "../time/edtf.js";
import type { Evidence } from "./evidence.js";

/** A numbered source: who says it, when and in which words, where to read it, and whether the words were looked up. */
export function citationTemplate(citation: Citation, evidence: Evidence): TemplateResult {
  const { dataset, references, locale, base } = evidence;
  const { ui } = locale;
  const source = dataset.sourceOf.get(citation.source);
  if (source === undefined) return html`<li><bdi>${citation.source}</bdi></li>`;
  const number = references.numberOf.get(source.id) ?? 0;
  const quote = quoteOf(citation);
  const url = safeUrl(source.URL, base);
  const href = url === undefined || quote === undefined ? url : quoteLink(url, quote);
  const [snapshot] = snapshotsOf(source, base);
  const words = quote === undefined ? nothing : html`<q dir="auto">${quote.exact}</q>`;
  const { stance = "supports", accordingTo, locator } = citation;
  const voice = [
    accordingTo === undefined ? undefined : ui.accordingTo(accordingTo),
    locator,
    stance === "supports" ? undefined : ui.stance[stance],
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
  const issued = describeIssued(source, locale);
  return html`<li part="citation">
    <div>
      <p class="source">
        <b dir="auto">${publisherName(source)}</b>
        ${
          href === undefined
            ? html`<cite dir="auto">${source.title}</cite>`
            : html`<a
                href=${href}
                rel="noopener noreferrer"
                data-source=${source.id}
                data-versionurl=${snapshot?.url ?? nothing}
                data-versiondate=${snapshot?.day ?? nothing}
                ><cite dir="auto">${source.title}</cite></a
              >`
        }
        ${issued === undefined ? nothing : html`<span class="issued">${issued}</span>`}
        ${archivedTemplate(source, evidence)}
      </p>
      ${citation.claim === undefined ? nothing : html`<p class="claim" dir="auto">${citation.claim}</p>`}
      ${quote === undefined && voice === "" ? nothing : html`<p class="quote">${words} <span>${voice}</span></p>`}
      ${checkTemplate(citation, locale)}
    </div>
    <button
      class="number"
      type="button"
      data-action="reference"
      data-id=${source.id}
      aria-label=${ui.toReference(number)}
    >
      ${number}
    </button>
  </li>`;
}

/** What was found when the quotation was looked up, on which day and in which text. Says nothing of who is right. */
function checkTemplate({ check }: Citation, locale: Locale): TemplateResult | typeof nothing {
  if (check === undefined) return nothing;
  const { match, on, contentHash } = check;
  return html`<p
    class="check ${match}"
    title=${contentHash === undefined ? nothing : `${locale.ui.fingerprint}: ${contentHash}`}
  >
    <svg viewBox="0 0 16 16" aria-hidden="true">
      ${svg`<path d=${match === "missing" ? "M4 4l8 8M12 4l-8 8" : "M3 8.5l3.5 3.5L13 4.5"} />`}
    </svg>
    ${locale.ui.checked[match](describe(parseEdtf(on), locale))}
  </p>`;
}

function archivedTemplate(source: Source, { base, locale }: Evidence): readonly TemplateResult[] {
  return snapshotsOf(source, base).map(
    ({ url, day }) =>
      html`<a class="archived" href=${url} rel="noopener noreferrer" data-source=${source.id}
        >${locale.ui.archivedCopy(day === undefined ? "" : describe(parseEdtf(day), locale))}</a
      >`,
  );
}
