import type { Dated } from "./date-events.js";
import type { Fault, Statement } from "./seed-statements.js";
import type { SeedRelation } from "./seed-types.js";
import type { Citation, Place, Relation, StatedValues } from "./types.js";

/** Where the record has the event, and what places are named. */
interface Where {
  readonly place: Place | undefined;
  readonly places: ReadonlyMap<string, Place>;
}

/** The claims about an event as its citations, each with the date and the place that it gives otherwise than the record. */
export function citeClaims(about: readonly Statement[], dated: Dated, { place, places }: Where): readonly Citation[] {
  return about.map((statement, index) => {
    const { place: key = "", supports, tags } = statement.claim;
    const [date, where] = [dated.stated[index], places.get(key)?.name];
    const values: StatedValues = {
      ...(date !== undefined && date !== dated.date && { date }),
      ...(where !== undefined && where !== place?.name && { place: where }),
    };
    const { source, ...pointer } = pointTo(statement);
    return {
      source,
      supports,
      ...pointer,
      ...(Object.keys(values).length > 0 && { values }),
      ...(tags && { tags }),
    };
  });
}

/** The relations, each citing the claims that it quotes; tells of words that are not the quotation of one claim. */
export function citeRelations(
  relations: readonly SeedRelation[],
  claimed: readonly Statement[],
  fault: Fault,
): readonly Relation[] {
  return relations.map(({ type, target, quotes }, index) => {
    const citations = quotes?.flatMap((words, at) => {
      const quoted = claimed.filter(({ claim }) => claim.quote.exact === words);
      if (quoted.length === 1) return quoted.map(pointTo);
      const path = `/relations/${index}/quotes/${at}`;
      fault(path, "unknown-quote", `quoted by ${quoted.length} claims: "${words}" (expected one)`);
      return [];
    });
    return { type, target, ...(citations && { citations }) };
  });
}

/** Where the words of a claim are, and what they say. */
function pointTo({ claim, source }: Statement): Citation {
  const { accordingTo, quote, says } = claim;
  return {
    source,
    selector: [
      { type: "TextQuoteSelector", exact: quote.exact },
      { type: "TextPositionSelector", start: quote.start, end: quote.start + quote.exact.length },
    ],
    claim: says,
    ...(accordingTo !== undefined && { accordingTo }),
  };
}
