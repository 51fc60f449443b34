const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Variables of CSL 1.0.2 that hold text or a number; `id`, `type` and `custom` are apart. */
export const cslTexts: ReadonlySet<string> = words(
  "DOI ISBN ISSN PMCID PMID URL abstract annote archive archive-place archive_collection archive_location authority " +
    "call-number chapter-number citation-key citation-label citation-number collection-number collection-title " +
    "container-title container-title-short dimensions division edition event event-place event-title " +
    "first-reference-note-number genre issue journalAbbreviation jurisdiction keyword language locator medium note number " +
    "number-of-pages number-of-volumes original-publisher original-publisher-place original-title page page-first part " +
    "part-title printing publisher publisher-place references reviewed-genre reviewed-title scale section shortTitle " +
    "source status supplement title title-short version volume volume-title volume-title-short year-suffix",
);

export const cslNames: ReadonlySet<string> = words(
  "author chair collection-editor compiler composer container-author contributor curator director editor " +
    "editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author " +
    "performer producer recipient reviewed-author script-writer series-creator translator",
);

export const cslDates: ReadonlySet<string> = words("accessed available-date event-date issued original-date submitted");
