import type { EdtfString, Source } from "../data/types.js";
import { readPlain } from "../time/plain.js";
import { safeUrl } from "./safe-url.js";

/** An archived copy of a source, and the day it was taken, where that is known. */
export interface Snapshot {
  readonly url: string;
  readonly day: EdtfString | undefined;
}

/** Archived copies that may be followed; an address with `*` is an archive's list of copies, and none itself. */
export function snapshotsOf({ custom }: Source, base?: string): readonly Snapshot[] {
  return (custom?.mementos ?? []).flatMap(({ url, datetime }) => {
    const safe = url.includes("*") ? undefined : safeUrl(url, base);
    const day = datetime.slice(0, 10);
    return safe === undefined ? [] : [{ url: safe, day: readPlain(day) === undefined ? undefined : day }];
  });
}
