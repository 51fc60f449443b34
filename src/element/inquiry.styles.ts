import { css, type CSSResult } from "lit";

/** What the reader asks with: search and lens, report time, copying. */
export const inquiry: CSSResult = css`
  .filters,
  .as-of,
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 14px;
    align-items: center;
    font-size: 13px;
    color: var(--muted);
  }
  .filters {
    padding-block-end: 10px;
  }
  .filters label,
  .as-of label,
  .fields label {
    display: flex;
    gap: 6px;
    align-items: center;
    min-inline-size: 0;
  }
  .filters select {
    max-inline-size: min(22em, 60cqi);
  }
  .filters label:has([type="search"]) {
    flex: 0 1 15em;
  }
  input[type="search"] {
    inline-size: 100%;
    min-inline-size: 8em;
    min-block-size: 32px;
    padding-inline: 10px;
    font: inherit;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: 4px;
  }
  .toggle input,
  input[type="range"] {
    accent-color: var(--accent);
  }
  .toggle input {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
  }
  .filters output {
    color: var(--ink);
  }

  .known {
    display: flex;
    flex-wrap: wrap;
    gap: 6px 12px;
    align-items: center;
    min-block-size: 40px;
    padding: 3px 4px 3px 12px;
    font-size: 14px;
    font-weight: 600;
    background: var(--band);
    border-inline-start: 3px solid var(--now);
  }
  .known button,
  .copy button,
  .chronicle button,
  .fields button,
  .as-of button {
    min-block-size: 32px;
    padding-inline: 12px;
    font-size: 13px;
    font-weight: 400;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--rule);
    border-radius: 4px;
    cursor: pointer;
  }
  .as-of button {
    inline-size: 36px;
    padding: 0;
  }

  .as-of {
    flex-wrap: nowrap;
    padding-block: 8px;
    border-block-end: 1px solid var(--rule);
  }
  .as-of label {
    flex: 0 1 26em;
    white-space: nowrap;
  }
  input[type="range"] {
    flex: 1;
    min-inline-size: 5em;
    block-size: 32px;
    margin: 0;
  }
  .as-of .step {
    flex: 1;
    min-inline-size: 0;
    color: var(--ink);
  }
  @container (max-width: 560px) {
    .as-of {
      flex-wrap: wrap;
    }
    .as-of label {
      flex: 1;
    }
    .as-of .step {
      flex-basis: 100%;
    }
  }

  .copy {
    display: flex;
    gap: 10px;
    align-items: center;
    padding-block-start: 14px;
    padding-inline-start: 40px;
  }
  .confirmed {
    font-size: 13px;
    font-weight: 600;
    color: var(--occurred);
  }
  .chronicle {
    padding-block: 12px 0;
  }
  .export {
    padding-block: 12px;
    font-size: 13.5px;
  }
  .export summary {
    color: var(--muted);
    cursor: pointer;
  }
  .fields {
    padding-block: 10px;
  }
  .by-hand {
    display: grid;
    gap: 6px;
    font-size: 13px;
  }
  .by-hand textarea {
    inline-size: 100%;
    font:
      12.5px / 1.4 ui-monospace,
      monospace;
    color: var(--ink);
    background: var(--band);
    border: 1px solid var(--rule);
  }
`;
