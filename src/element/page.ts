import { html, noChange, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { CitationStyle } from "../cite/style.js";
import type { Locale } from "../locales/locale.js";
import { overviewScale } from "../scene/overview.js";
import { has } from "../data/mask.js";
import type { Scene } from "../scene/scene.js";
import type { GroupBy } from "../scene/view.js";
import { type AsOf, asOfTemplate, knownLine } from "./as-of.js";
import { type Content, sizeOf } from "./content.js";
import { exportTemplate } from "./export.js";
import type { Exporter } from "./exporter.js";
import { type Filters, filtersTemplate } from "./filters.js";
import type { Instant } from "../time/instant.js";
import { detailsTemplate, membersTemplate } from "./details.js";
import type { Evidence } from "./evidence.js";
import { legendTemplate } from "./legend.js";
import type { Navigation } from "./navigation.js";
import { overlayTemplate } from "./overlay.js";
import { overviewTemplate } from "./overview.js";
import type { Reader } from "./reader.js";
import { referencesTemplate } from "./references.js";
import { emptyTemplate, failureTemplate, issuesTemplate, loadingTemplate, progressTemplate } from "./states.js";
import { roles } from "./surface.js";
import { tipTemplate } from "./tip.js";
import { toolbarTemplate } from "./toolbar.js";

/** All that the element shows. */
export interface Page {
  readonly locale: Locale;
  readonly base: string;
  readonly style: CitationStyle;
  readonly title: string;
  /** What of the data is in view, in words. */
  readonly summary: () => string;
  readonly content: Content | undefined;
  readonly scene: Scene | undefined;
  readonly navigation: Navigation;
  readonly reader: Reader;
  /** Whether to tell how the wheel zooms. */
  readonly isHinting: boolean;
  readonly isLoading: boolean;
  readonly groupBy: GroupBy;
  /** The share of the data that is read; `undefined` when it is not known, or all. */
  readonly progress: number | undefined;
  readonly failure: string | undefined;
  readonly group: (groupBy: GroupBy) => void;
  readonly filters: Filters;
  readonly asOf: AsOf;
  readonly exporter: Exporter;
  /** As of when an expectation counts as past. */
  readonly now: Instant;
  /** The children of the element changed. */
  readonly slotted: () => void;
  /** The colours of the page changed. */
  readonly themed: () => void;
}

/** From the top: title and tools, plot, overview, details, references. What the canvas shows stands in the DOM as well. */
export function pageTemplate(page: Page): TemplateResult {
  const { content, locale, title, reader, navigation } = page;
  const hasEvents = content !== undefined && sizeOf(content) > 0;
  return html`
    <div
      class="timeline ${navigation.isHeld ? "held" : ""}"
      part="base"
      role="group"
      lang=${locale.tag}
      aria-label=${title}
      aria-busy=${page.isLoading}
      @click=${reader.click}
    >
      <a class="skip" href="#end" data-action="skip">${locale.ui.skip}</a>
      ${atRest(navigation, () => headTemplate(page, hasEvents))}
      ${hasEvents ? plotTemplate(page, content) : stateTemplate(page)}
      ${hasEvents && page.failure !== undefined ? failureTemplate(page.failure, locale) : nothing}
      ${content === undefined ? nothing : atRest(navigation, () => belowTemplate(page, content))}
      <div class="visually-hidden" role="status"></div>
      <div class="end" tabindex="-1"></div>
    </div>
    <div class="probes" aria-hidden="true" @transitionend=${page.themed}>
      ${guard([], () => roles.map((role) => html`<i class="probe ${role}"></i>`))}
    </div>
    <slot
      class=${content === undefined && !page.isLoading && page.failure === undefined ? "fallback" : "shown"}
      @slotchange=${page.slotted}
    ></slot>
  `;
}

/** While the reader has the view in hand the canvases alone are anew in each frame. */
const atRest = ({ isHeld }: Navigation, template: () => unknown): unknown => (isHeld ? noChange : template());

function headTemplate(page: Page, hasEvents: boolean): TemplateResult {
  const { content, locale, title, filters } = page;
  const { description } = content?.dataset.document ?? {};
  return html`
    <div class="head" part="header">
      <div>
        <h2 part="title" dir="auto">${title}</h2>
        ${description === undefined ? nothing : html`<p class="description" dir="auto">${description}</p>`}
        ${page.asOf.day === undefined ? extentTemplate(page) : knownTemplate(page.asOf, content)}
      </div>
      ${hasEvents ? toolbarTemplate(page.groupBy, locale, page.group) : nothing}
    </div>
    ${
      content !== undefined && hasEvents
        ? guard([content, locale, filters.query, filters.source, filters.disputed], () =>
            filtersTemplate(filters, content, locale),
          )
        : nothing
    }
  `;
}

function plotTemplate(page: Page, content: Content): TemplateResult {
  const { dataset, whole, known } = content;
  const { locale, scene, navigation, reader } = page;
  const { ui } = locale;
  const isApple = /Mac|iPhone|iPad/u.test(navigator.userAgent);
  return html`
    <div
      class="plot"
      part="plot"
      @pointermove=${reader.hover}
      @pointerleave=${reader.hover}
      @dblclick=${reader.doubleClick}
    >
      <div class="ruler" aria-hidden="true"></div>
      ${page.isLoading ? progressTemplate(page.progress, locale) : nothing}
      <canvas aria-hidden="true"></canvas>
      <p class="visually-hidden" id="hint">${ui.hint}</p>
      <div
        class="items"
        role="listbox"
        aria-label=${ui.events}
        aria-describedby="hint"
        aria-orientation="horizontal"
        @keydown=${reader.press}
        @focusin=${reader.focus}
      >
        ${
          scene === undefined
            ? nothing
            : atRest(navigation, () =>
                overlayTemplate({
                  scene,
                  dataset,
                  known,
                  locale,
                  isPart: content.paged !== undefined,
                  focusable: reader.item?.key,
                }),
              )
        }
      </div>
      ${scene === undefined || reader.hovered === undefined || navigation.isHeld ? nothing : tipTemplate(reader.hovered, scene, { dataset, locale })}
      ${
        page.isHinting
          ? html`<div class="wheel-hint" aria-hidden="true">${ui.wheelHint(isApple ? "⌘" : "Ctrl")}</div>`
          : nothing
      }
    </div>
    ${
      scene === undefined
        ? html`<div class="overview"><canvas aria-hidden="true"></canvas></div>`
        : atRest(navigation, () => [
            overviewTemplate({
              scale: overviewScale(whole, scene.width),
              // Asked for when it is pressed: the template may rest by then.
              get domain() {
                return navigation.view.domain;
              },
              locale,
              show: (domain) => navigation.show(domain, "overview"),
              settle: () => navigation.settle("overview"),
            }),
            asOfTemplate(page.asOf),
            legendTemplate(scene, locale),
          ])
    }
  `;
}

/** Of all that is loaded it stays the same; of a store it tells what is in view. */
function extentTemplate({ content, scene, locale, summary }: Page): TemplateResult | typeof nothing {
  if (content === undefined) return nothing;
  return html`<p class="extent">${guard([content, content.paged && scene, locale], summary)}</p>`;
}

/** The line looks at the day of every source: not in each frame of a pan. */
function knownTemplate(asOf: AsOf, content: Content | undefined): TemplateResult {
  return html`<p class="known" part="known">
    <span>${guard([content?.past, asOf.day, asOf.locale], () => knownLine(asOf))}</span>
    <button type="button" part="button" data-action="everything">${asOf.locale.ui.everything}</button>
  </p>`;
}

function stateTemplate({ isLoading, failure, content, locale }: Page): TemplateResult | typeof nothing {
  if (isLoading) return loadingTemplate(locale);
  if (failure !== undefined) return failureTemplate(failure, locale);
  return content === undefined ? nothing : emptyTemplate(locale);
}

function belowTemplate(page: Page, content: Content): TemplateResult {
  const { locale, base, style, navigation, reader, exporter, now } = page;
  const { past, whole, references } = content;
  const evidence: Evidence = { ...past, whole, references, locale, base, style, exporter, now };
  const row = past.dataset.rowOf.get(navigation.view.selected ?? "");
  const isKnown = row !== undefined && has(past.known, row);
  const details = isKnown
    ? detailsTemplate(row, evidence)
    : reader.members === undefined
      ? undefined
      : membersTemplate(reader.members, { ...evidence, dataset: content.dataset });
  return html`
    ${
      details === undefined
        ? nothing
        : html`<section
            class="details"
            part="details"
            aria-label=${locale.ui.details}
            @keydown=${reader.pressInDetails}
          >
            ${details}
          </section>`
    }
    ${issuesTemplate(content.issues, locale)}
    ${
      // There may be a hundred, each to be written in its style.
      guard([past, references, locale, style, base, page.asOf.instant, reader.opened], () =>
        referencesTemplate(evidence, page.asOf.instant, reader),
      )
    }
    ${sizeOf(content) === 0 ? nothing : exportTemplate(exporter, isKnown, locale)}
  `;
}
