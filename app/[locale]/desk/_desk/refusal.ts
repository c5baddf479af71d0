import { type Query, queryOf } from "./texts.ts";

/** The code of a refusal that a plain form of the desk left in the address, if it is one of ours. */
export function refusalIn(query: Query): string | undefined {
  const code = queryOf(query, "refused");
  return /^(?:acts|appointments|auth|calendar|common|declarations|documents|downtime|identifiers|files|gate|notices|registers|staff)\.[A-Za-z]{2,40}$/.test(
    code,
  )
    ? code
    : undefined;
}
