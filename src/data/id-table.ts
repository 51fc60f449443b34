import { powerOfTwo } from "../time/power-of-two.js";

/** Slots that are looked at for one id; what finds no place among them goes to a Map, so that no choice of ids is slow. */
const PROBES = 64;

/** Places of a list by the ids there. */
export interface IdTable {
  /** Adds the id of a place; `false`, and nothing is added, when it is there already. */
  readonly add: (id: string, place: number) => boolean;
  readonly get: (id: string) => number | undefined;
}

/**
 * For up to `size` ids, of which `idAt` tells that of a place that was added. Holds numbers only and never grows: a Map of
 * a million texts takes twice as long, and moves all of them at once whenever it is full.
 */
export function createIdTable(size: number, idAt: (place: number) => string | undefined): IdTable {
  const slots = new Int32Array(powerOfTwo(Math.max(2 * size, 2)));
  // Texts lie all over the memory: few are looked at whose number is not the same.
  const hashes = new Int32Array(size);
  const others = new Map<string, number>();
  /** The slot of an id, or the one that is free for it; −1 where there is neither. */
  const slotOf = (id: string, hash: number): number => {
    let slot = hash & (slots.length - 1);
    for (let probe = 0; probe < PROBES; probe++) {
      const place = slots[slot] ?? 0;
      if (place === 0 || ((hashes[place - 1] ?? hash) === hash && idAt(place - 1) === id)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
    return -1;
  };
  const get = (id: string): number | undefined => {
    const slot = slotOf(id, hashOf(id));
    if (slot === -1) return others.get(id);
    const place = slots[slot] ?? 0;
    return place === 0 ? undefined : place - 1;
  };
  const add = (id: string, place: number): boolean => {
    const hash = hashOf(id);
    const slot = slotOf(id, hash);
    if (slot === -1 ? others.has(id) : slots[slot] !== 0) return false;
    if (slot === -1) others.set(id, place);
    else {
      slots[slot] = place + 1;
      hashes[place] = hash;
    }
    return true;
  };
  return { add, get };
}

/** The table of a list as it stands. O(n). */
export function placesIn(list: readonly { readonly id: string }[]): IdTable {
  const table = createIdTable(list.length, (place) => list[place]?.id);
  list.forEach(({ id }, place) => table.add(id, place));
  return table;
}

/** FNV-1a over UTF-16 code units, its high bits mixed into the low ones. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index++) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  return hash ^ (hash >>> 15);
}
