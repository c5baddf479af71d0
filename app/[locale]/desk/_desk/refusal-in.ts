import { type Query, queryOf } from "./texts.ts";

/** The code of a refusal that a plain form left in the address, if it is one of ours. */
export function refusalCodeIn(query: Query): string | undefined {
  const code = queryOf(query, "refused");
  return /^(?:acts|auth|calendar|common|declarations|gate|institution)\.[A-Za-z0-9]{2,40}$/.test(code)
    ? code
    : undefined;
}
