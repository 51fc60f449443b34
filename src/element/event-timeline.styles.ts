import { css, type CSSResult, unsafeCSS } from "lit";
import { dark, light } from "../paint/theme.js";
import { roles } from "./surface.js";

/** `--ink: var(--timeline-ink, light-dark(…, …))` and so on: each colour follows `color-scheme` and can be replaced. */
const colours = unsafeCSS(
  roles.map((role) => `--${role}: var(--timeline-${role}, light-dark(${light[role]}, ${dark[role]}));`).join("\n"),
);

const theme: CSSResult = css`
  :host {
    ${colours}
    --font: var(--timeline-font, system-ui, -apple-system, "Segoe UI", Roboto, "Open Sans", sans-serif);
    --title-font: var(--timeline-title-font, Georgia, "Times New Roman", serif);
  }

  @media (forced-colors: active) {
    :host {
      --paper: Canvas;
      --ink: CanvasText;
      --muted: CanvasText;
      --rule: GrayText;
      --band: Canvas;
      --occurred: CanvasText;
      --expected: CanvasText;
      --cancelled: GrayText;
      --accent: Highlight;
      --now: Highlight;
    }
  }

  .probes {
    position: absolute;
    visibility: hidden;
    font: 14px / 1.4 var(--font);
  }
  .probe {
    transition: color 1ms;
  }
  ${unsafeCSS(roles.map((role) => `.probe.${role} { color: var(--${role}); }`).join("\n"))}
`;

const frame: CSSResult = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--ink);
    background: var(--paper);
    font: 15px / 1.5 var(--font);
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    box-sizing: border-box;
  }
  .timeline {
    position: relative;
  }
  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ol,
  ul {
    list-style: none;
  }
  .visually-hidden,
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .skip:focus {
    position: absolute;
    z-index: 3;
    inset-block-start: 4px;
    inset-inline-start: 4px;
    padding: 4px 10px;
    background: var(--paper);
    outline: 2px solid var(--accent);
  }
  .ruler {
    position: absolute;
    visibility: hidden;
    block-size: var(--timeline-height, 40rem);
  }
  slot.shown {
    display: none;
  }
  a {
    color: var(--occurred);
    text-underline-offset: 0.15em;
  }
  button,
  select {
    font: inherit;
    color: inherit;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  [data-heading]:focus-visible,
  .end:focus-visible {
    outline: none;
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 24px;
    align-items: end;
    justify-content: space-between;
    padding-block: 4px 12px;
    border-block-start: 3px solid var(--ink);
  }
  h2 {
    font: 700 clamp(22px, 3.2cqi, 32px) / 1.15 var(--title-font);
    letter-spacing: -0.01em;
    padding-block-start: 10px;
    text-wrap: balance;
  }
  .description {
    max-inline-size: 46em;
    padding-block-start: 4px;
    color: var(--muted);
    text-wrap: pretty;
  }
  .extent {
    padding-block-start: 4px;
    font-size: 13px;
    color: var(--muted);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
    font-size: 13px;
  }
  .tools label {
    display: flex;
    gap: 6px;
    align-items: center;
    color: var(--muted);
  }
  select {
    min-block-size: 32px;
    padding-inline: 6px;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: 4px;
  }
  .buttons {
    display: inline-flex;
    border: 1px solid var(--rule);
    border-radius: 4px;
    overflow: clip;
  }
  .buttons button {
    inline-size: 34px;
    block-size: 32px;
    padding: 0;
    font-size: 18px;
    line-height: 1;
    background: var(--paper);
    border: 0;
    border-inline-start: 1px solid var(--rule);
    cursor: pointer;
  }
  svg {
    display: block;
    inline-size: 16px;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .buttons button:first-child {
    border-inline-start: 0;
  }
  .buttons button:hover {
    background: var(--band);
  }
  .buttons button:focus-visible {
    outline-offset: -2px;
  }
`;

const plot: CSSResult = css`
  .plot {
    position: relative;
    overflow: clip;
    direction: ltr;
    min-block-size: 96px;
    touch-action: pan-y;
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
    border-block: 1px solid var(--rule);
  }
  .plot:active {
    cursor: grabbing;
  }
  canvas {
    display: block;
  }
  .items {
    position: absolute;
    inset: 0;
    font-size: 14px;
  }
  .items > * {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    cursor: pointer;
  }
  .label {
    position: absolute;
    inset-block-start: 14px;
    left: var(--label-x);
    display: flex;
    gap: 6px;
    align-items: baseline;
    inline-size: max-content;
    max-inline-size: var(--label-width);
    white-space: nowrap;
    line-height: 18px;
  }
  /* Where room is short the title is cut, and never the word that it has not happened. */
  .label span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .label i {
    flex: none;
    font-size: 12.5px;
    color: var(--expected);
  }
  .event:hover .label,
  .event[aria-selected="true"] .label {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 3px;
  }
  .event[aria-selected="true"] .label {
    font-weight: 600;
    color: var(--accent);
    text-decoration-color: var(--accent);
  }
  [role="option"]:focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: -1px;
    border-radius: 4px;
  }
  .cluster {
    border-radius: 13px;
  }
  .cluster:hover {
    box-shadow: inset 0 0 0 2px var(--accent);
  }
  .tip {
    position: absolute;
    z-index: 2;
    inline-size: max-content;
    padding: 6px 10px;
    font-size: 13px;
    line-height: 1.4;
    color: var(--paper);
    background: var(--ink);
    border-radius: 4px;
    pointer-events: none;
  }
  .wheel-hint {
    position: absolute;
    inset: 0;
    z-index: 2;
    display: grid;
    place-items: center;
    font-size: 17px;
    color: var(--paper);
    background: color-mix(in srgb, var(--ink) 62%, transparent);
    pointer-events: none;
  }

  .overview {
    position: relative;
    block-size: 44px;
    direction: ltr;
    overflow: clip;
    touch-action: none;
    border-block-end: 1px solid var(--rule);
    background: var(--band);
    cursor: pointer;
  }
  .window {
    position: absolute;
    inset-block: 0;
    left: 0;
    border: 2px solid var(--ink);
    border-radius: 3px;
    cursor: grab;
    box-shadow: 0 0 0 4000px color-mix(in srgb, var(--paper) 60%, transparent);
  }
  .handle {
    position: absolute;
    inset-block: 0;
    inline-size: 24px;
    margin-left: -12px;
    cursor: ew-resize;
  }
  .handle::after {
    content: "";
    position: absolute;
    inset-block: 12px;
    left: 9px;
    inline-size: 6px;
    background: var(--ink);
    border: 1px solid var(--paper);
    border-radius: 3px;
  }
  .handle:focus-visible {
    outline-offset: -2px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    padding-block: 10px;
    font-size: 12.5px;
    color: var(--muted);
    border-block-end: 1px solid var(--rule);
  }
  .legend li {
    display: flex;
    gap: 4px;
    align-items: center;
  }

  .state {
    display: grid;
    gap: 12px;
    place-items: center;
    align-content: center;
    min-block-size: 220px;
    padding: 24px;
    text-align: center;
    color: var(--muted);
    border-block: 1px solid var(--rule);
    background: var(--band);
  }
  .reason {
    font-size: 13px;
    overflow-wrap: anywhere;
  }
  .state button {
    min-block-size: 36px;
    padding-inline: 16px;
    color: var(--paper);
    background: var(--ink);
    border: 0;
    border-radius: 4px;
    cursor: pointer;
  }
  .skeleton {
    display: grid;
    gap: 10px;
    inline-size: min(420px, 100%);
  }
  .skeleton span {
    block-size: 8px;
    background: var(--rule);
    border-radius: 4px;
    animation: breathe 1.4s ease-in-out infinite alternate;
  }
  .skeleton span:nth-child(odd) {
    margin-inline: 0 38%;
  }
  .skeleton span:nth-child(3n) {
    margin-inline: 24% 10%;
  }
  @keyframes breathe {
    to {
      opacity: 0.4;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .skeleton span {
      animation: none;
    }
  }
`;

const evidence: CSSResult = css`
  .details {
    position: relative;
    padding-block: 20px 24px;
    border-block-end: 1px solid var(--rule);
  }
  .details header {
    padding-inline-end: 44px;
  }
  .close {
    position: absolute;
    inset-block-start: 16px;
    inset-inline-end: 0;
    inline-size: 36px;
    block-size: 36px;
    padding: 0;
    font-size: 22px;
    line-height: 1;
    background: none;
    border: 1px solid var(--rule);
    border-radius: 50%;
    cursor: pointer;
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: baseline;
    font-weight: 600;
    color: var(--muted);
  }
  .when time {
    display: inline-block;
  }
  .when time::first-letter {
    text-transform: uppercase;
  }
  .status {
    padding-inline: 8px;
    font-size: 12.5px;
    font-weight: 500;
    color: var(--occurred);
    border: 1px solid;
    border-radius: 10px;
  }
  .status:not(.occurred, .ongoing) {
    color: var(--expected);
    border-style: dashed;
  }
  .details h3 {
    padding-block: 4px 10px;
    font: 700 24px / 1.2 var(--title-font);
    text-wrap: balance;
  }
  .columns {
    display: grid;
    gap: 20px 48px;
  }
  @container (min-width: 760px) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 7fr);
    }
  }
  .summary {
    font-size: 16px;
    text-wrap: pretty;
  }
  dl {
    display: grid;
    gap: 6px;
    padding-block-start: 12px;
    font-size: 14px;
  }
  dl div {
    display: grid;
    grid-template-columns: 5em 1fr;
  }
  dt {
    color: var(--muted);
  }
  .basis {
    margin-block-start: 14px;
    padding-inline-start: 12px;
    font-size: 13.5px;
    color: var(--muted);
    border-inline-start: 3px solid var(--rule);
  }
  h4,
  .references h3 {
    padding-block-end: 6px;
    font: 600 13px / 1.4 var(--font);
    color: var(--muted);
  }
  .evidence ol {
    display: grid;
    gap: 14px;
  }
  .evidence li {
    display: grid;
    grid-template-columns: 30px minmax(0, 1fr);
    gap: 10px;
  }
  .number {
    inline-size: 26px;
    block-size: 26px;
    padding: 0;
    font-size: 12.5px;
    font-weight: 600;
    color: var(--paper);
    background: var(--occurred);
    border: 0;
    border-radius: 50%;
    cursor: pointer;
  }
  .source {
    font-size: 14px;
  }
  .source b {
    font-weight: 650;
  }
  .source b:not(:empty)::after {
    content: " · ";
    font-weight: 400;
    color: var(--muted);
  }
  .issued {
    color: var(--muted);
  }
  .issued::before {
    content: " · ";
  }
  .claim {
    padding-block-start: 2px;
    font-size: 14.5px;
  }
  .quote {
    padding-block-start: 4px;
    font-size: 14px;
    color: var(--muted);
  }
  .quote q {
    font-family: var(--title-font);
    font-size: 15.5px;
    font-style: italic;
    color: var(--ink);
  }
  .members {
    padding-block-start: 8px;
  }
  .members button,
  .references li button {
    padding: 3px 0;
    text-align: start;
    color: var(--occurred);
    background: none;
    border: 0;
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .issues {
    padding-block: 12px;
    font-size: 13.5px;
    border-block-end: 1px solid var(--rule);
  }
  .issues summary {
    color: var(--expected);
    cursor: pointer;
  }
  .issues li {
    padding-block-start: 6px;
    overflow-wrap: anywhere;
  }
  .issues code {
    padding-inline: 4px;
    background: var(--band);
  }

  .references {
    padding-block: 16px 8px;
    font-size: 13.5px;
  }
  .references > ol {
    display: grid;
    gap: 12px;
    counter-reset: reference;
  }
  .references > ol > li {
    position: relative;
    padding-inline-start: 28px;
    counter-increment: reference;
    overflow-wrap: anywhere;
  }
  .references > ol > li::before {
    content: counter(reference);
    position: absolute;
    inset-inline-start: 0;
    font-weight: 650;
  }
  .references > ol > li:focus {
    outline: 2px solid var(--accent);
    outline-offset: 4px;
  }
  .reasons {
    padding-block-start: 2px;
    color: var(--muted);
  }
  .references summary {
    padding-block: 2px;
    color: var(--muted);
    cursor: pointer;
  }
  .references ul {
    padding-inline-start: 14px;
  }

  @media print {
    .tools,
    .overview,
    .close {
      display: none;
    }
  }
`;

export const styles: CSSResult[] = [theme, frame, plot, evidence];
