import type { Part } from "./style.js";
import { safeUrl } from "./safe-url.js";

const CLOSED = /[.!?…。！？][”’»」]?$/u;

export function plain(text: string): Part {
  return { text };
}

/** The name of a work that stands on its own, or of a newspaper, site or series. */
export function italic(text: string): Part {
  return { text, italic: true };
}

/** An address as it is written; a link only where it is safe to follow. */
export function link(url: string): Part {
  const href = safeUrl(url);
  return href === undefined ? { text: url } : { text: url, href };
}

/** Adds the full stop, unless the parts already end in a mark that closes a sentence. */
export function sentence(...parts: readonly Part[]): readonly Part[] {
  return CLOSED.test(parts.at(-1)?.text ?? "") ? parts : [...parts, plain(".")];
}

/** Sets what there is one after the other; `undefined` is left out, together with its separator. */
export function joined(separator: string, pieces: readonly (readonly Part[] | undefined)[]): readonly Part[] {
  return pieces
    .filter((piece) => piece !== undefined)
    .flatMap((piece, index) => (index === 0 ? piece : [plain(separator)].concat(piece)));
}

/** A title in quotation marks, its closing mark (`.` or `,`) inside them as American styles have it. */
export function quoted(title: string, mark: string): string {
  return `“${title}${/[.!?…]$/u.test(title) ? "" : mark}”`;
}

/** The parts as one string, without italics and links. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join("");
}
