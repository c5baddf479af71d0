/**
 * Whether a write comes from one of our own pages: `Sec-Fetch-Site: same-origin`, or, in browsers without that header,
 * an `Origin` equal to the public origin. Both absent is refused.
 */
export function isOwnOrigin(
  headers: { secFetchSite: string | null; origin: string | null },
  publicOrigin: string,
): boolean {
  if (headers.secFetchSite !== null) return headers.secFetchSite === "same-origin";
  return headers.origin === publicOrigin;
}
