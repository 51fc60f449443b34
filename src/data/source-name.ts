import type { Source } from "./types.js";

/** Who published it; where that is not known nothing is made up. */
export function publisherName(source: Source): string | undefined {
  return source["container-title"] ?? source.publisher;
}

/** What a source is called in a few words: its publisher, else its title. */
export function sourceName(source: Source): string {
  return publisherName(source) ?? source.title ?? source.id;
}
