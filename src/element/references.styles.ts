import { css, type CSSResult } from "lit";

/** Faults of the data, and the list of references. */
export const references: CSSResult = css`
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

  .references h3 {
    padding-block-end: 6px;
    font: 600 13px / 1.4 var(--font);
    color: var(--muted);
  }
  .references {
    padding-block: 16px 8px;
    font-size: 13.5px;
  }
  .references > ol {
    display: grid;
    gap: 12px;
  }
  .references > ol > li {
    position: relative;
    padding-inline-start: 28px;
    overflow-wrap: anywhere;
  }
  .references > ol > li::before {
    content: counter(list-item);
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
`;
