import { css, type CSSResult, unsafeCSS } from "lit";
import { dark, light } from "../paint/theme.js";
import { roles } from "./surface.js";

/** `--ink: var(--timeline-ink, light-dark(…, …))` and so on: each colour follows `color-scheme` and can be replaced. */
const colours = unsafeCSS(
  roles.map((role) => `--${role}: var(--timeline-${role}, light-dark(${light[role]}, ${dark[role]}));`).join("\n"),
);

/** Colours and type, and the probes that tell the canvas of them. */
export const theme: CSSResult = css`
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
