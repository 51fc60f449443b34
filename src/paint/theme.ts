import type { Theme } from "../marks/pen.js";

/** The colours for pages that are light, and for those that are dark. The style sheet of the element is made of them. */
export const light: Theme = {
  paper: "#ffffff",
  ink: "#1a1c1f",
  muted: "#5d6168",
  rule: "#e2e0da",
  band: "#f6f4ef",
  occurred: "#14406b",
  expected: "#8f4a00",
  cancelled: "#6a6f76",
  accent: "#b3251e",
  now: "#b3251e",
};

export const dark: Theme = {
  paper: "#15181c",
  ink: "#ece9e3",
  muted: "#a3a8b0",
  rule: "#2f343b",
  band: "#1d2126",
  occurred: "#8fbce6",
  expected: "#e8ae62",
  cancelled: "#9aa0a8",
  accent: "#ff8a7d",
  now: "#ff8a7d",
};
