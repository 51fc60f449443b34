// Citation.js has no types of its own.
declare module "@citation-js/core" {
  export const Cite: new (data: string) => { readonly data: readonly Record<string, unknown>[] };
}
declare module "@citation-js/plugin-bibtex" {}
declare module "@citation-js/plugin-ris/lib/ris.js" {
  /** Tags and their values, several in a list. */
  export function parse(text: string): readonly Readonly<Record<string, string | readonly string[]>>[];
}
