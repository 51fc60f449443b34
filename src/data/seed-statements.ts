import { publicationDays } from "./seed-date.js";
import type { Claim, SeedDocument, SeedEvent } from "./seed-types.js";

/** A claim with what has to be known of the document that makes it. */
export interface Statement {
  readonly claim: Claim;
  readonly source: string;
  /** The days on which it may have been published. */
  readonly days: readonly string[];
  readonly path: string;
}

/** A document with the days that it may be of, in order. */
interface DatedDocument {
  readonly document: SeedDocument;
  readonly days: readonly string[];
}

/** Tells of what is wrong in the seeds. */
export type Fault = (path: string, code: string, message: string) => void;

/** The documents in the order of publication, each with the days that it may be of. */
export function datePublication(documents: readonly SeedDocument[], fault: Fault): readonly DatedDocument[] {
  const dated = documents.map((document) => {
    try {
      return { document, days: publicationDays(document.source) };
    } catch (error) {
      fault(`/documents/${document.source.id}/source/issued`, "bad-issued", messageOf(error));
      return { document, days: [] };
    }
  });
  const key = ({ document, days }: DatedDocument): string => `${days[0]} ${days.at(-1)} ${document.source.id}`;
  return dated.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** What is stated of each event; tells of events without claims and of claims that cannot stand. */
export function groupClaims(
  events: readonly SeedEvent[],
  documents: readonly DatedDocument[],
  fault: Fault,
): ReadonlyMap<string, readonly Statement[]> {
  const statements = new Map<string, Statement[]>(events.map(({ id }) => [id, []]));
  for (const { document, days } of documents) {
    const source = document.source.id;
    document.claims.forEach((claim, index) => {
      const path = `/documents/${source}/claims/${index}`;
      checkClaim(claim, path, fault);
      const about = statements.get(claim.event);
      if (about === undefined) fault(`${path}/event`, "unknown-event", `unknown event: "${claim.event}"`);
      else about.push({ claim, source, days, path });
    });
  }
  events.forEach(({ id }, index) => {
    const status = statements.get(id)?.[0]?.claim.status;
    if (status === undefined) fault(`/edition/events/${index}`, "no-claim", `no document states it: "${id}"`);
    for (const { claim, path } of statements.get(id) ?? []) {
      if (claim.status === status) continue;
      fault(
        `${path}/status`,
        "status-conflict",
        `two statuses of "${id}": ${status}, ${claim.status} (an outcome is an event of its own)`,
      );
    }
  });
  return statements;
}

function checkClaim({ quote, supports, when }: Claim, path: string, fault: Fault): void {
  if (supports.includes("date") !== (when !== undefined)) {
    fault(`${path}/when`, "unlike-when", "a claim has an expression of time if, and only if, it supports the date");
  }
  if (when && when.start === undefined && !quote.exact.includes(when.expression)) {
    fault(
      `${path}/when`,
      "unplaced-expression",
      `not in the quote: "${when.expression}" (expected there, or with its start)`,
    );
  }
}

/** The message of what was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
