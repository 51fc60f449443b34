/** The compiler of the folders without DOM has no `URL`; Node and browsers do. */
declare const URL: new (url: string, base?: string) => { readonly protocol: string; readonly href: string };

const PROTOCOLS: ReadonlySet<string> = new Set(["https:", "http:", "mailto:"]);
/** 8 KiB: what servers and browsers are sure to take. */
const LONGEST = 8192;

/**
 * The normal form of an address that may be put in `href`, or `undefined`: `https`, `http` and `mailto` only, at most
 * 8 KiB. The decision is the URL parser's, which is the one that will follow the link. A relative address needs `base`.
 */
export function safeUrl(raw: unknown, base?: string): string | undefined {
  if (typeof raw !== "string" || raw === "" || raw.length > LONGEST) return undefined;
  try {
    const { protocol, href } = new URL(raw, base);
    return PROTOCOLS.has(protocol) && href.length <= LONGEST ? href : undefined;
  } catch {
    return undefined;
  }
}
