/** Widths in hundredths of an em, of a common sans serif; what is not listed is as wide as `average`. */
const widths: readonly (readonly [characters: string, width: number])[] = [
  ["il.,:;'|!’‘", 25],
  ['jftr()[]/ -“”"*', 33],
  ["Icsz", 48],
  ["JLFvxyk?", 50],
  ["mwMW%—@", 88],
  ["ABCDEGHKNOPQRSTUVXYZ&", 66],
];
const average = 56;
/** East Asian scripts fill a square. */
const square = 100;

const table: ReadonlyMap<string, number> = new Map(
  widths.flatMap(([characters, width]) => Array.from(characters, (character) => [character, width] as const)),
);

/**
 * Width in em of one line of text. An estimate, so that layout needs no page and is the same on every machine; the
 * element scales it to the typeface in use, and no label is drawn wider than what was kept free for it.
 */
export function estimateWidth(text: string): number {
  let hundredths = 0;
  for (const character of text) hundredths += character >= "\u2e80" ? square : (table.get(character) ?? average);
  return hundredths / 100;
}
