import { css, type CSSResult } from "lit";

/** Details of an event with its citations. */
export const evidence: CSSResult = css`
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
  .when small {
    font-size: 12.5px;
    font-weight: 400;
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
  .verification {
    font-size: 12.5px;
    font-weight: 500;
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
      grid-template: auto 1fr / minmax(0, 5fr) minmax(0, 7fr);
    }
    /* The sources stand beside all that is said of the event, and come before its relations for the keyboard. */
    .evidence {
      grid-area: 1 / 2 / span 2 / 2;
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
  h4 {
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
  /* The link comes first for the keyboard, the number for the eye. */
  .evidence li > .number {
    grid-area: 1 / 1;
  }
  .evidence li > div {
    grid-area: 1 / 2;
  }
  .agreement {
    padding-inline-start: 6px;
    font-weight: 400;
  }
  .check,
  .archived {
    font-size: 12.5px;
    color: var(--muted);
  }
  .check {
    display: flex;
    gap: 5px;
    align-items: center;
  }
  .check svg {
    flex: none;
    inline-size: 12px;
    margin: 0;
  }
  .archived::before {
    content: " · ";
  }
  .standing,
  .disagreement {
    display: grid;
    gap: 8px;
    margin-block-start: 14px;
    font-size: 14px;
  }
  .standing p::first-letter {
    text-transform: uppercase;
  }
  .unreported {
    font-style: italic;
    color: var(--expected);
  }
  .trail {
    display: grid;
    gap: 6px;
    padding-inline-start: 14px;
    border-inline-start: 2px dashed var(--rule);
  }
  .trail span {
    display: block;
    font-size: 13px;
    color: var(--muted);
  }
  table {
    inline-size: 100%;
    font-size: 13.5px;
    border-collapse: collapse;
  }
  caption {
    padding-block-end: 2px;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 4px 10px 4px 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    border-block-start: 1px solid var(--rule);
  }
  thead th {
    font-size: 12.5px;
    color: var(--muted);
    border: 0;
  }
  th small {
    padding-inline: 6px;
    color: var(--muted);
    border: 1px solid var(--rule);
    border-radius: 8px;
  }
  .rule {
    font-size: 12.5px;
    color: var(--muted);
  }
  td .number {
    margin-inline-end: 4px;
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

  @media print {
    .tools,
    .filters,
    .as-of,
    .overview,
    .copy,
    .chronicle,
    .export,
    .close {
      display: none;
    }
  }
`;
