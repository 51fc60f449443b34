export { apa } from "./cite/apa.js";
export { chicago } from "./cite/chicago.js";
export { mla } from "./cite/mla.js";
export { numberReferences, type References } from "./cite/references.js";
export type { CitationStyle, Part } from "./cite/style.js";

export { dossier, type DossierOptions } from "./export/dossier.js";
export {
  citationFormats,
  type CitationFormat,
  type CitationOptions,
  exportCitations,
  fileOf,
} from "./export/export-citations.js";
export { jsonLd } from "./export/json-ld.js";
