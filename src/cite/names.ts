import type { CslName, Source } from "../data/types.js";

/** The persons and bodies that answer for a source; empty when it names none. */
export function authorsOf(source: Source): readonly CslName[] {
  return source.author ?? [];
}

/** "de la Cruz"; a body by its whole name. */
export function familyName(name: CslName): string {
  return name.literal ?? words(name["non-dropping-particle"], name.family) ?? name.given ?? "";
}

/** "Kim, Ha Neul"; "Smith, Jo A., Jr." */
export function familyFirst(name: CslName): string {
  return inverted(name, name.given);
}

/** "Kim, H. N."; "Sartre, J.-P." Given names in scripts without capitals stay whole. */
export function familyAndInitials(name: CslName): string {
  return inverted(name, name.given?.replaceAll(/(\p{Lu}|(?<![\p{L}.])\p{Ll})[\p{L}\p{M}’']*\.?/gu, "$1."));
}

/** "Ha Neul Kim"; "Jo A. Smith Jr." */
export function givenFirst(name: CslName): string {
  if (name.literal !== undefined) return name.literal;
  return words(name.given, familyName({ ...name, given: "" }), name.suffix) ?? "";
}

/** Joins names with `and` before the last and commas between them; one of two gets a comma only where `commaOfTwo`. */
export function nameList(names: readonly string[], and: string, commaOfTwo = true): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const comma = names.length > 2 || commaOfTwo ? "," : "";
  return `${names.slice(0, -1).join(", ")}${comma} ${and} ${last}`;
}

/** Family names as running text has them: one, two, or the first and `others` ("et al."). */
export function shortNames(authors: readonly CslName[], and: string, others: string): string {
  const names = authors.map(familyName);
  return names.length > 2 ? `${names[0] ?? ""} ${others}` : nameList(names, and, false);
}

function inverted(name: CslName, given: string | undefined): string {
  if (name.literal !== undefined || !name.family) return familyName(name);
  return [familyName(name), given, name.suffix].filter(Boolean).join(", ");
}

function words(...parts: readonly (string | undefined)[]): string | undefined {
  return parts.filter(Boolean).join(" ") || undefined;
}
