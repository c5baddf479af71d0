import type { BirthAct } from "#lib/acts/core/index.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { eventInWords, extractOf, foreignNationality } from "./extract-of-act.ts";
import { BirthExtractPayload } from "./extract-payload.ts";
import type { Issuing, RegisteredAct } from "./issue-of-act.ts";

/** The bilingual extract of a birth act (D99:36, L36:43). Refuses an act without a family name. */
export function birthExtractOf(
  registered: RegisteredAct<BirthAct>,
  issuing: Issuing,
  url: string,
): Result<BirthExtractPayload> {
  const { act } = registered;
  const extract = extractOf(registered, issuing, url);
  if (!extract.ok) return extract;
  return ok(
    BirthExtractPayload.parse({
      kind: "birth_extract",
      ...extract.value,
      born: eventInWords(act, act.bornOn),
      ...foreignNationality(act, act.facts.child),
    }),
  );
}
