import { safeUrl } from "../cite/safe-url.js";
import type { Part } from "../cite/style.js";
import type { Account, Entry, Note } from "./account.js";
import { flatten } from "./flatten.js";
import type { Chronicle } from "./sections.js";

/**
 * Events with a footnote for each citation, which holds the quoted words and names the reference, and the references; the
 * headings and summaries of a chronicle, if it is one.
 */
export function markdown(account: Account, chronicle?: Chronicle): string {
  const { entries, references, write, locale } = account;
  const blocks =
    chronicle === undefined
      ? entries.map((entry) => block(entry, 3))
      : [
          headed(1, chronicle.title),
          escape(chronicle.description),
          ...chronicle.sections.flatMap(({ heading, level, entries: within }) => [
            headed(level, heading),
            ...within.map((entry) => block(entry, level + 1, entry.event.summary)),
          ]),
        ];
  const notes = entries.flatMap((entry) => entry.notes);
  const list = references.order.map((source, index) => `${index + 1}. ${parts(write(source))}`);
  return `${joined("\n\n", [
    ...blocks,
    list.length > 0 && headed(chronicle === undefined ? 3 : 2, locale.ui.references),
    list.join("\n"),
    notes.map((note) => `${mark(note)}: ${footnote(note, account)}`).join("\n"),
  ])}\n`;
}

/** Title and date, then what the sources say; a citation without words of its own is marked at the date. */
function block({ event, when, notes }: Entry, level: number, summary = ""): string {
  const marks = notes.map((note) => (note.claim === undefined ? mark(note) : ""));
  const claims = notes.map((note) => note.claim !== undefined && `- ${escape(note.claim)}${mark(note)}`);
  return joined("\n\n", [
    headed(level, event.title),
    escape(when) + marks.join(""),
    escape(summary),
    joined("\n", claims),
  ]);
}

const headed = (level: number, words: string): string => `${"#".repeat(level)} ${escape(words)}`;

const mark = ({ number }: Note): string => `[^${number}]`;

function footnote({ quote, remark, reference, href }: Note, { locale }: Account): string {
  const words = joined(", ", [quote !== undefined && locale.ui.quote(quote), remark]);
  const source = escape(locale.ui.toReference(reference));
  return joined(". ", [escape(words), href === undefined ? source : link(source, href)]);
}

function parts(all: readonly Part[]): string {
  return all
    .map(({ text, italic, href }) => {
      const words = italic === true ? `*${escape(text)}*` : escape(text);
      const safe = safeUrl(href);
      return safe === undefined ? words : link(words, safe);
    })
    .join("");
}

/** What would end an address in angle brackets is encoded. */
function link(words: string, href: string): string {
  return `[${words}](<${href.replaceAll(/[<>\\\s]/gu, encodeURIComponent)}>)`;
}

/** Backslashes before all that Markdown might read as its own, in text that stands on one line. */
function escape(text: string): string {
  return flatten(text).replaceAll(/[\\`*_[\]<>&#|~$!]|^[-+=]|(?<=^\d+)[.)]/gu, "\\$&");
}

const joined = (separator: string, all: readonly (string | false)[]): string => all.filter(Boolean).join(separator);
