import { safeUrl } from "../cite/safe-url.js";
import type { Part } from "../cite/style.js";
import { readPlain } from "../time/plain.js";
import type { Account, Entry, Note } from "./account.js";
import { anchorOf } from "./anchor.js";
import type { Chronicle } from "./sections.js";

/** For screen and paper, light and dark. */
const STYLE =
  ":root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1rem/1.5 serif}" +
  "section,li{break-inside:avoid;overflow-wrap:anywhere}h1,h2,h3,h4{margin-bottom:0;break-after:avoid}p{margin:.25rem 0}";

const RIGHT_TO_LEFT = /^(?:ar|dv|fa|he|ps|ur|yi)\b/u;

/**
 * Events with a footnote for each citation, the footnotes with the quoted words and ways back, and the references: a piece
 * of a page with ids to link to (`et-event-…`, `et-note-1`, `et-ref-1`), or the whole page of a chronicle.
 */
export function html(account: Account, chronicle?: Chronicle): string {
  const { entries, document, references, locale, write } = account;
  const notes = entries.flatMap((entry) => entry.notes).map((note) => footnote(note, account));
  const list = references.order.map(
    (source, index) => `<li id="et-ref-${index + 1}" dir="auto">${write(source).map(partHtml).join("")}</li>`,
  );
  const end = [
    ...ordered(notes),
    list.length === 0 ? "" : headed(chronicle === undefined ? 3 : 2, locale.ui.references),
    ...ordered(list),
  ];
  const { title = "", description = "", sections = [] } = chronicle ?? {};
  const lines =
    chronicle === undefined
      ? [...entries.map((entry) => entryHtml(entry, account, 3)), ...end]
      : [
          `<!doctype html>`,
          `<html${attribute("lang", locale.tag)} dir="${RIGHT_TO_LEFT.test(locale.tag) ? "rtl" : "ltr"}">`,
          `<meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
          `<title>${escape(title)}</title><style>${STYLE}</style>`,
          headed(1, title, document.language),
          spoken("p", description, document.language),
          ...sections.flatMap(({ heading, level, entries: within }) => [
            headed(level, heading),
            ...within.map((entry) => entryHtml(entry, account, level + 1, entry.event.summary)),
          ]),
          ...end,
          "</html>",
        ];
  return `${lines.filter(Boolean).join("\n")}\n`;
}

const ordered = (items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : ["<ol>", ...items, "</ol>"];

function entryHtml({ event, when, notes }: Entry, { document }: Account, level: number, summary = ""): string {
  const { language } = document;
  // Machines read what the words were made from.
  const [name, value] = readPlain(event.date) === undefined ? ["data", "value"] : ["time", "datetime"];
  const claims = notes.map(
    ({ number, claim = "" }) =>
      `<li>${spoken("span", claim, language)}<sup><a id="et-cite-${number}" href="#et-note-${number}">${number}</a></sup>`,
  );
  return [
    `<section${attribute("id", anchorOf(event.id))}>${headed(level, event.title, language)}`,
    `<p><${name}${attribute(value, event.date)}>${escape(when)}</${name}></p>`,
    spoken("p", summary, language),
    claims.length === 0 ? "" : `<ul>${claims.join("</li>")}</li></ul>`,
    "</section>",
  ].join("");
}

function footnote({ number, reference, quote = "", remark, href, source }: Note, { locale }: Account): string {
  const quoted = spoken("q", quote, source.language, attribute("cite", href));
  return [
    `<li id="et-note-${number}">${href === undefined ? quoted : link(href, quoted)}`,
    spoken("span", remark),
    `<a href="#et-ref-${reference}">${escape(locale.ui.toReference(reference))}</a>`,
    `<a href="#et-cite-${number}"${attribute("aria-label", locale.ui.back)}>↩</a></li>`,
  ]
    .filter(Boolean)
    .join(" ");
}

function partHtml({ text, italic, href }: Part): string {
  const words = italic === true ? `<cite>${escape(text)}</cite>` : escape(text);
  const safe = safeUrl(href);
  return safe === undefined ? words : link(safe, words);
}

/** `words` are HTML already, `href` is safe. */
function link(href: string, words: string): string {
  return `<a${attribute("href", href)} rel="noopener noreferrer">${words}</a>`;
}

function headed(level: number, words: string, language?: string): string {
  return spoken(`h${level}`, words, language);
}

/** An element with words of the data, in their own language and direction; nothing without words. */
function spoken(name: string, words: string, language?: string, attributes = ""): string {
  return words && `<${name}${attributes}${attribute("lang", language)} dir="auto">${escape(words)}</${name}>`;
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${escape(value)}"`;
}

/** Text that is text wherever it stands, between tags or in quotation marks. */
function escape(text: string): string {
  return text.replaceAll(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
