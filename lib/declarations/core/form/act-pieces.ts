import type { Act, ActTitle } from "#lib/acts/core/index.ts";
import {
  completedYears,
  intervalOf,
  type IsoDay,
  isoDay,
  type PartialDate,
  partsOf,
} from "#lib/calendar/core/index.ts";
import type { ScriptedName } from "#lib/names/core/index.ts";
import type { ClosingFacts, DateInCalendars, DeclarantFacts, TitleFacts } from "#lib/wording/core/index.ts";
import type { EitherScript } from "../fields.ts";
import type { Preparation } from "./preparation.ts";

type Dual = { ar: string; latin: string };

/** What every act takes over from its preparation, whatever it tells. */
export function frameOf(prepared: Preparation) {
  const { hijri, officer, title } = prepared;
  return {
    office: prepared.office,
    reference: prepared.reference,
    place: { ar: prepared.placeAr, fr: prepared.placeFr },
    hijri: {
      year: hijri.year,
      month: hijri.month,
      day: hijri.day,
      isProvisional: hijri.provisional,
      offset: hijri.offset,
      reason: hijri.reason,
    },
    drawnUpOn: prepared.drawnUpOn,
    drawnUpHijriYear: prepared.drawnUpHijri.year,
    officerStaffId: officer.staffId,
    ...(title && { title }),
    salt: prepared.salt,
  } satisfies Partial<Act>;
}

/** How every act ends: the day it was drawn up, who signs, the officer. */
export function closingOf(prepared: Preparation): ClosingFacts {
  const { staffId: _staffId, ...officer } = prepared.officer;
  const { title, reading, interpreter } = prepared;
  return {
    drawnUp: { gregorian: partsOf(prepared.drawnUpOn), hijri: prepared.drawnUpHijri },
    ...(title && { title: cited(title) }),
    signature: prepared.signature,
    ...(reading && { reading }),
    ...(interpreter && { interpreter }),
    officer,
  };
}

function cited({ kind, number, on, authority }: ActTitle): TitleFacts {
  return { kind, number, authorityAr: authority.ar, authorityFr: authority.fr, on: partsOf(on) };
}

/** The day and place of the event in the words' own form. */
export function happened(on: IsoDay, prepared: Preparation) {
  const { year, month, day } = prepared.hijri;
  return {
    gregorian: partsOf(on),
    hijri: { year, month, day },
    placeAr: prepared.placeAr,
    placeFr: prepared.placeFr,
  };
}

/** A name with the Tifinagh that the officer validated for its role (L36:19). */
export function inScripts(prepared: Preparation, role: string, name: Dual): ScriptedName {
  const tifinagh = prepared.tifinagh[role];
  return { ...name, ...(tifinagh && { tifinagh }) };
}

/** The given name, then the family name that an old act may lack (L36:33). */
export function fullName(given: Dual, family: Dual | undefined): { fullNameAr: string; fullNameLatin: string } {
  if (!family) return { fullNameAr: given.ar, fullNameLatin: given.latin };
  return { fullNameAr: `${given.ar} ${family.ar}`, fullNameLatin: `${given.latin} ${family.latin}` };
}

export function inCalendars({ gregorian, hijri }: PartialDate): DateInCalendars {
  return { ...(gregorian && { gregorian }), ...(hijri && { hijri }) };
}

/** Whole years at the least: an age is never made older than the date allows. */
export function ageOn(born: PartialDate, on: IsoDay): NonNullable<DeclarantFacts["age"]> {
  return { unit: "year", count: Math.max(0, completedYears(intervalOf(born).last, on)) };
}

/** A birth as far as it is known: `1990`, `1990-03` or `1990-03-07`. */
export function writtenDate({ gregorian }: PartialDate): string | null {
  if (!gregorian) return null;
  const { year, month, day } = gregorian;
  if (month !== undefined && day !== undefined) return isoDay(year, month, day);
  return month === undefined ? String(year) : `${year}-${String(month).padStart(2, "0")}`;
}

/** The first of these lines whose Arabic the act needs and nobody has given yet; one that was not asked is absent. */
export function firstWithoutArabic(lines: Readonly<Record<string, EitherScript | undefined>>): string | undefined {
  return Object.entries(lines).find(
    ([, value]) => value !== undefined && value.ar === undefined && value.latin !== undefined,
  )?.[0];
}
