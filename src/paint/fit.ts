/** Cuts a line of text, with an ellipsis, to what `fits`. Asks a few times, whatever the length. */
export function fit(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const characters = Array.from(text);
  const cut = (length: number): string => `${characters.slice(0, length).join("").trimEnd()}…`;
  let [short, long] = [1, characters.length];
  while (long - short > 1) {
    const middle = (short + long) >> 1;
    if (fits(cut(middle))) short = middle;
    else long = middle;
  }
  return cut(short);
}
