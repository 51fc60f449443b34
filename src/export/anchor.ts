/** The id of an event in a page; half a surrogate pair cannot be encoded. */
export function anchorOf(id: string): string {
  return `et-event-${encodeURIComponent(id.replaceAll(/\p{Surrogate}/gu, "\uFFFD"))}`;
}
