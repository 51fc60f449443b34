import { css, type CSSResult } from "lit";

/** The element in its page: title, tools, and what all parts share. */
export const frame: CSSResult = css`
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
  /* As wide as the plot and as high as lanes may make it, whatever is in it. */
  .ruler {
    position: absolute;
    inset-inline: 0;
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
  /* Ways to other events: buttons, since they lead nowhere in the page, that look like what they are for. */
  .way,
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
    padding-block: 4px;
    color: var(--muted);
    text-wrap: pretty;
  }
  .extent {
    display: flex;
    align-items: center;
    min-block-size: 40px;
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
