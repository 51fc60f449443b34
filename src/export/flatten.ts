/** Text on one line: line breaks and other control characters, and spaces in a row, become one space. */
export function flatten(text: string): string {
  return text.replaceAll(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
