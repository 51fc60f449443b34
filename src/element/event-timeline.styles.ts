import type { CSSResult } from "lit";
import { evidence } from "./evidence.styles.js";
import { frame } from "./frame.styles.js";
import { inquiry } from "./inquiry.styles.js";
import { plot } from "./plot.styles.js";
import { references } from "./references.styles.js";
import { theme } from "./theme.styles.js";

/** In the order of the page, from the whole to its parts. */
export const styles: CSSResult[] = [theme, frame, plot, inquiry, evidence, references];
