import type { Part } from "../cite/style.js";
import type { Account, Entry, Note } from "./account.js";
import { flatten } from "./flatten.js";

/** An event each: title, date in words, and its numbered references with what they say. */
export function citationsText(account: Account): string {
  return account.entries.map((entry) => `${entryText(entry, account)}\n`).join("\n");
}

function entryText({ event, when, notes }: Entry, { write, locale }: Account): string {
  const blocks = notes.map((note, index) => {
    const isSame = notes[index - 1]?.reference === note.reference;
    const reference = flatten(`[${note.reference}] ${write(note.source).map(partText).join("")}`);
    return [...(isSame ? [] : [reference]), ...noteLines(note, locale.ui.quote).map((line) => `    ${flatten(line)}`)];
  });
  return [flatten(event.title), flatten(when), ...blocks.flat()].join("\n");
}

function noteLines({ claim, quote, remark, href }: Note, mark: (words: string) => string): readonly string[] {
  const said = [quote === undefined ? "" : mark(quote), remark].filter(Boolean).join(", ");
  return [claim ?? "", said, href ?? ""].filter(Boolean);
}

/** An address that is not written out follows the words that lead to it. */
function partText({ text, href }: Part): string {
  return href === undefined || /^\w+:/u.test(text) ? text : `${text} <${href}>`;
}
