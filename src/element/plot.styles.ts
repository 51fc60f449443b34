import { css, type CSSResult } from "lit";

/** The plot, its names, the overview, the legend, and the states in place of a plot. */
export const plot: CSSResult = css`
  /* What moves in the plot, and in one of its items, moves nothing outside: a browser need not look there. */
  .plot {
    position: relative;
    contain: layout style paint;
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
  /* Names are as wide as they were measured, and as they are painted, whatever the page sets for its own text. */
  .items {
    position: absolute;
    inset: 0;
    font: 14px / 1.4 var(--font);
    letter-spacing: normal;
    word-spacing: normal;
    text-transform: none;
    text-indent: 0;
  }
  progress {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    inset-inline: 0;
    inline-size: 100%;
    block-size: 3px;
    appearance: none;
    border: 0;
    background: var(--rule);
  }
  /* How much is to come is not known: the bar runs to and fro. */
  progress:indeterminate {
    background: linear-gradient(90deg, transparent, var(--accent), transparent) 0 0 / 40% 100% no-repeat var(--rule);
    animation: await 1.2s linear 0.2s infinite alternate;
  }
  progress:indeterminate::-webkit-progress-bar {
    background: none;
  }
  @keyframes await {
    to {
      background-position: 100% 0;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    progress:indeterminate {
      animation: none;
      background: var(--accent);
    }
  }
  progress::-webkit-progress-bar {
    background: var(--rule);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  /* While the reader has the view in hand all that moves is on the canvases; the elements follow once it rests. */
  .held :is(.items, .window, .handle) {
    opacity: 0 !important;
  }
  .held .items {
    pointer-events: none;
  }
  .layer > * {
    position: absolute;
    contain: layout style;
    inset-block-start: 0;
    left: 0;
    cursor: pointer;
  }
  .label {
    position: absolute;
    inset-block-start: 14px;
    left: 0;
    display: flex;
    gap: 6px;
    align-items: baseline;
    inline-size: max-content;
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
  .label small {
    flex: none;
    align-self: center;
    font-size: 14px;
    line-height: 1;
    letter-spacing: -1px;
    color: var(--muted);
  }
  .faint .label,
  .faint .label i {
    color: var(--muted);
  }
  .event:hover .label span,
  .event[aria-selected="true"] .label span {
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 3px;
  }
  .event[aria-selected="true"] .label {
    font-weight: 600;
    color: var(--accent);
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
  .overview canvas:last-child {
    position: absolute;
    inset-block-start: 0;
    pointer-events: none;
  }
  :not(.held) > .overview canvas:last-child {
    visibility: hidden;
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
    left: 8px;
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
  .legend small {
    padding-inline: 13px 4px;
    font-size: 14px;
    letter-spacing: -1px;
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
