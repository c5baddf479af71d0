import type { BirthAct } from "#lib/acts/core/index.ts";
import { isIsoDay } from "#lib/calendar/core/index.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { dateInWords, eventInWords, extractOf, foreignNationality } from "./extract-of-act.ts";
import { BirthExtractPayload } from "./extract-payload.ts";
import type { Issuing, RegisteredAct } from "./issue-of-act.ts";

/** The bilingual extract of a birth act (D99:36, L36:43). Refuses an act without a family name. */
export function birthExtractOf(
  registered: RegisteredAct<BirthAct>,
  issuing: Issuing,
  url: string,
): Result<BirthExtractPayload> {
  const { act, notes } = registered;
  const extract = extractOf(registered, issuing, url);
  if (!extract.ok) return extract;
  return ok(
    BirthExtractPayload.parse({
      kind: "birth_extract",
      ...extract.value,
      born: birthInWords(act),
      ...(notes?.death && { deathMention: notes.death }),
      ...foreignNationality(act, act.facts.child),
    }),
  );
}

/** Place and day of a birth, as far as the act tells the day. */
export function birthInWords(act: BirthAct) {
  return isIsoDay(act.bornOn) ? eventInWords(act, act.bornOn) : bornAbout(act);
}

/** A birth of which nobody knows the day: the month or the year of the certificate, in the Gregorian calendar alone (D99:19, L36:25). */
function bornAbout({ place, bornOn }: BirthAct) {
  const [year = Number.NaN, month] = bornOn.split("-").map(Number);
  return { place, gregorian: dateInWords({ year, month }, "gregorian") };
}
