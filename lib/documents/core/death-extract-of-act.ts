import type { DeathAct } from "#lib/acts/core/index.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import type { DateInCalendars } from "#lib/wording/core/index.ts";
import { dateInWords, eventInWords, extractOf, foreignNationality } from "./extract-of-act.ts";
import { DeathExtractPayload } from "./extract-payload.ts";
import type { Issuing, RegisteredAct } from "./issue-of-act.ts";
import type { Bilingual } from "./payload-parts.ts";

/**
 * The bilingual extract of a death act (D99:36, L36:43), with birth, home and occupation of the deceased. Refuses an act without a
 * family name: a stillborn child and an unknown body have none, and a full copy tells of them.
 */
export function deathExtractOf(
  registered: RegisteredAct<DeathAct>,
  issuing: Issuing,
  url: string,
): Result<DeathExtractPayload> {
  const { act } = registered;
  const extract = extractOf(registered, issuing, url);
  if (!extract.ok) return extract;
  const { deceased } = act.facts;
  return ok(
    DeathExtractPayload.parse({
      kind: "death_extract",
      ...extract.value,
      died: eventInWords(act, act.diedOn),
      ...(deceased.kind === "person" && {
        ...foreignNationality(act, deceased),
        birthPlace: both(deceased.birthPlaceAr, deceased.birthPlaceFr),
        bornOn: deceased.bornOn && knownDayInWords(deceased.bornOn),
        residence: both(deceased.residenceAr, deceased.residenceFr),
        profession: both(deceased.professionAr, deceased.professionFr),
      }),
    }),
  );
}

/** A value in both languages; what was given in Arabic alone stands as it is. */
function both(ar: string | undefined, fr: string | undefined): Bilingual | undefined {
  return ar === undefined || ar.trim() === "" ? undefined : { ar, fr: fr ?? ar };
}

/** A day as far as it is known: the Gregorian date, or the Hijri one where no other is. */
export function knownDayInWords({ gregorian, hijri }: DateInCalendars): Bilingual | undefined {
  if (gregorian) return dateInWords(gregorian, "gregorian");
  if (!hijri) return undefined;
  const { ar, fr } = dateInWords(hijri, "hijri");
  return { ar: `${ar} هجرية`, fr: `${fr} de l’hégire` };
}
