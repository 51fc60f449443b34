import type { Citation } from "../../src/data/types.js";

/** Number of the document, and words of it. */
export const fragment = ({ source, selector }: Citation): string => {
  const [quote] = Array.isArray(selector) ? selector : [];
  return `${source.slice(0, 3)} | ${quote?.exact}`;
};
