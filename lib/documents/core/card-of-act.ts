import { type BirthAct, eventHijri, type Names } from "#lib/acts/core/index.ts";
import { hijriMonthInDate, isIsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { fullName } from "#lib/names/core/index.ts";
import { birthInWords } from "./birth-extract-of-act.ts";
import { cardFormula } from "./certification-formula.ts";
import { dayAsPrinted } from "./day-as-printed.ts";
import type { CardWish } from "./individual-card.ts";
import { IndividualCardPayload } from "./individual-card-payload.ts";
import { authorityOf, issueInWords, type Issuing, placeInRegister, type RegisteredAct } from "./issue-of-act.ts";
import type { Bilingual } from "./payload-parts.ts";

/** The individual card of whom a birth act is about (D99:37), with what the applicant declared. Refuses an act without a family name, as the extract does. */
export function individualCardOf(
  registered: RegisteredAct<BirthAct>,
  issuing: Issuing,
  url: string,
  { address, shown, applicant }: CardWish,
): Result<IndividualCardPayload> {
  const { act, regime, notes } = registered;
  const { subject, father, mother } = act.names;
  if (!subject?.family || act.sex === null) return err({ code: "documents.noFamilyName" });
  return ok(
    IndividualCardPayload.parse({
      kind: "individual_card",
      regime,
      authority: authorityOf(act),
      act: placeInRegister(registered),
      sex: act.sex,
      givenName: subject.given,
      familyName: subject.family,
      born: bornOf(act),
      ...(father && { father: nameInBoth(father) }),
      ...(mother && { mother: nameInBoth(mother) }),
      address,
      ...(notes?.death && { deathMention: notes.death }),
      ...(notes?.capacity && { capacityMention: notes.capacity }),
      shown: { ...shown, on: dayAsPrinted(shown.on) },
      applicant,
      formula: cardFormula(issuing.signatory.gender),
      issue: issueInWords(issuing),
      verification: { url },
    }),
  );
}

/** Place and day of the birth, in figures and in both calendars; as far as the act tells, in words, where nobody knows the day (D99:19). */
function bornOf(act: BirthAct): IndividualCardPayload["born"] {
  if (!isIsoDay(act.bornOn)) return birthInWords(act);
  const { year, month, day } = eventHijri(act);
  const hijri = (language: "ar" | "fr"): string => `${day} ${hijriMonthInDate(month, language)} ${year}`;
  return { place: act.place, hijri: { ar: hijri("ar"), fr: hijri("fr") }, gregorian: dayAsPrinted(act.bornOn) };
}

function nameInBoth(name: Names): Bilingual {
  return { ar: fullName(name, "ar") ?? name.given.ar, fr: fullName(name, "latin") ?? name.given.latin };
}
