import { type PartialDate, partsOf } from "#lib/calendar/core/index.ts";
import type { SubjectRole, ToldAct } from "#lib/mentions/core/index.ts";
import type { DateInCalendars, InBoth, MentionPersons, Sex } from "#lib/wording/core/index.ts";
import type { MentionWords } from "../form/index.ts";
import type { Couple } from "./couple-key.ts";
import type { Spouse } from "./spouse.ts";

/** The day in Gregorian alone: nothing is converted without the announced months. */
export const PLAIN_WORDS: MentionWords = {
  inCalendars: (day) => ({ gregorian: partsOf(day) }),
  countryName: () => undefined,
};

/** Who the mention is about on the birth act of one spouse: the other one. */
export function mentionSides(couple: Couple): readonly ({ who: SubjectRole; birthAct: ToldAct } & MentionPersons)[] {
  return [side("husband", couple.husband, couple.wife), side("wife", couple.wife, couple.husband)];
}

function side(who: SubjectRole, own: Spouse, other: Spouse) {
  const subject: Sex = who === "husband" ? "male" : "female";
  return {
    who,
    subject,
    birthAct: { office: own.birthActOffice, number: own.birthActNumber, year: own.birthActYear },
    spouse: {
      fullNameAr: `${other.givenName.ar} ${other.familyName.ar}`,
      fullNameLatin: `${other.givenName.latin} ${other.familyName.latin}`,
      fatherNameAr: other.fatherName.ar,
      fatherNameLatin: other.fatherName.latin,
      bornOn: inKnownCalendars(other.bornOn),
      birthPlace: inBoth(other.birthPlace),
    },
  };
}

function inKnownCalendars({ gregorian, hijri }: PartialDate): DateInCalendars {
  return { ...(gregorian && { gregorian }), ...(hijri && { hijri }) };
}

/** A text given in one script serves for both until the officer adds the other. */
export function inBoth({ ar, latin }: { ar?: string | undefined; latin?: string | undefined }): InBoth {
  return { ar: ar ?? latin ?? "", fr: latin };
}
