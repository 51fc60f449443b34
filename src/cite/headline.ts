/** Articles, conjunctions and short prepositions, which headlines leave small (after the stop words of CSL 1.0). */
const SMALL: ReadonlySet<string> = new Set(
  (
    "a an and as at but by d de down for from in into nor of on onto or over per so the till to up upon v van via von " +
    "vs with yet"
  ).split(" "),
);

/** An English title with the capitals of a headline: "Leader Returns Home from Four-Day Trip". Words with capitals stay. */
export function headlineCase(title: string): string {
  const words = title.split(/(\s+)/u);
  const last = words.length - 1;
  return words
    .map((word, index) => {
      const opens = index === 0 || index === last || /[:?!.]$/u.test(words[index - 2] ?? "");
      return !opens && SMALL.has(word.toLowerCase()) ? word.toLowerCase() : capitalised(word);
    })
    .join("");
}

function capitalised(word: string): string {
  return /\p{Lu}/u.test(word)
    ? word
    : word.replaceAll(/(?<![\p{L}\p{N}’'.])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
