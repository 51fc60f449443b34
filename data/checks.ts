import { createHash } from "node:crypto";
import type { Claim, SeedDocument, Seeds } from "../src/data/seed-types.js";
import type { QuoteCheck } from "../src/data/types.js";

/** What is kept of a document whose quotations were all found in their places. */
export interface CheckRecord extends Omit<QuoteCheck, "match"> {
  /** `sha256-` and the hex digest of what was quoted: other quotations are not covered by the check. */
  readonly quotations: string;
}

/** `seeds/checks.json`: records by `Source.id`. */
export type CheckRecords = Readonly<Record<string, CheckRecord>>;

/** `sha256-` and the hex digest. */
export function sha256(content: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(content).digest("hex")}`;
}

/** The records of documents that were found, on a day, to have everything as it is quoted. */
export function recordChecks(documents: readonly SeedDocument[], on: string): CheckRecords {
  const record = ({ source, claims }: SeedDocument): CheckRecord => ({
    on,
    ...(source.custom?.contentHash && { contentHash: source.custom.contentHash }),
    quotations: fingerprint(claims),
  });
  return Object.fromEntries(documents.map((document) => [document.source.id, record(document)]));
}

/**
 * The checks for the build, but for documents of which other words are quoted by now. A check of another text than the
 * source is said to have stays: the build refuses it.
 */
export function standingChecks(
  documents: readonly SeedDocument[],
  records: CheckRecords,
): NonNullable<Seeds["checks"]> {
  const standing = documents.flatMap(({ source, claims }): [string, QuoteCheck][] => {
    const record = records[source.id];
    if (record === undefined) return [];
    const { quotations, ...check } = record;
    const isOfText = check.contentHash === source.custom?.contentHash;
    return isOfText && quotations !== fingerprint(claims) ? [] : [[source.id, { match: "exact", ...check }]];
  });
  return Object.fromEntries(standing);
}

/** A digest of the words of all claims and of their places, in whatever order the claims stand. */
function fingerprint(claims: readonly Claim[]): string {
  const words = claims.map(({ quote, when }) => JSON.stringify([quote, when?.start, when?.expression]));
  return sha256(words.sort().join("\n"));
}
