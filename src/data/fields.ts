import { sourceName } from "./source-name.js";
import type { Source, TimelineEvent } from "./types.js";

/** What events are named by: of what tracks are made, and filters choose from. */
export type NameField = "category" | "status" | "place" | "participant" | "source" | "publisher";

/** The values of a field, each once; `[""]` when there are none. A `source` goes by its id; `publisher` is what it is called. */
export function namesOf(
  event: TimelineEvent,
  field: NameField,
  sources: ReadonlyMap<string, Source>,
): readonly string[] {
  const names = givenNames(event, field, sources);
  if (names.length === 0) return [""];
  return names.length === 1 ? names : Array.from(new Set(names));
}

function givenNames(
  { category, status, place, participants = [], citations }: TimelineEvent,
  field: NameField,
  sources: ReadonlyMap<string, Source>,
): readonly string[] {
  switch (field) {
    case "category":
      return category === undefined ? [] : [category];
    case "status":
      return [status];
    case "place":
      return place === undefined ? [] : [place.name];
    case "participant":
      return participants.map(({ name }) => name);
    case "source":
      return citations.map(({ source }) => source);
    case "publisher":
      return citations.map(({ source: id }) => {
        const source = sources.get(id);
        return source === undefined ? id : sourceName(source);
      });
    default:
      throw new RangeError(`unknown field: ${String(field)} (expected one that events are named by)`);
  }
}

/** In the middle where the author gave none. */
export const importanceOf = ({ importance = 0.5 }: TimelineEvent): number => importance;
