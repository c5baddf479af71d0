import type { BookletDeath, BookletMarriage, BookletPerson, BookletView } from "#lib/booklet/core/index.ts";
import { isIsoDay, partsOf } from "#lib/calendar/core/index.ts";
import { certificationFormula } from "./certification-formula.ts";
import { dayAsPrinted } from "./day-as-printed.ts";
import { knownDayInWords } from "./death-extract-of-act.ts";
import { dateInWords, fatherLine, motherLine } from "./extract-of-act.ts";
import { FamilyBookletPayload } from "./family-booklet-payload.ts";
import { issueInWords, type Issuing } from "./issue-of-act.ts";
import type { Authority, Bilingual } from "./payload-parts.ts";

const ENDS: Readonly<Record<NonNullable<BookletMarriage["end"]>["how"], Bilingual>> = {
  revocable: { ar: "طلاق رجعي", fr: "divorce révocable" },
  irrevocable: { ar: "طلاق بائن", fr: "divorce irrévocable" },
  beforeConsummation: { ar: "طلاق قبل البناء", fr: "divorce avant consommation" },
  third: { ar: "طلاق مكمل للثلاث", fr: "troisième divorce" },
  resolved: { ar: "فسخ", fr: "résolution" },
  void: { ar: "بطلان", fr: "nullité" },
  death: { ar: "وفاة الزوجة", fr: "décès de l’épouse" },
  remarried: { ar: "زواج الزوجة بعد الحكم بوفاة الزوج", fr: "remariage de l’épouse après le jugement de décès" },
};

/** The payload of a booklet as one person may see it: every value in both languages, and nothing that the view does not hold. */
export function bookletOf(
  { reader, holder, marriages, wives, children }: BookletView,
  { issuing, number, authority, url }: { issuing: Issuing; number: number; authority: Authority; url: string },
): FamilyBookletPayload {
  const placeOf = (actId: string | null): number | undefined => {
    const at = wives.findIndex((wife) => wife.actId === actId);
    return at < 0 ? undefined : at + 1;
  };
  return FamilyBookletPayload.parse({
    kind: "family_booklet",
    reader,
    number: String(number),
    authority,
    holder: personOf(holder),
    marriages: marriages.map((marriage) => marriageOf(marriage, placeOf(marriage.wifeActId))),
    wives: wives.map(personOf),
    children: children.map((child) => ({ ...personOf(child), ofWife: placeOf(child.motherActId) })),
    formula: certificationFormula({ regime: "R36", document: "extract", officerSex: issuing.signatory.gender }),
    issue: issueInWords(issuing),
    verification: { url },
  });
}

function personOf({ names, sex, born, parents, register, cnie, idcs, death, updatedOn }: BookletPerson) {
  const { office, no, year } = register;
  return {
    givenName: names.given,
    familyName: names.family,
    sex,
    born: bornInWords(born),
    father: fatherLine(parents),
    mother: motherLine(parents),
    act: actInWords({ number: String(no), year, office }),
    cnie: cnie ?? undefined,
    idcs: idcs ?? undefined,
    death: death ? deathInWords(death) : undefined,
    updatedOn: updatedOn === null ? undefined : dayAsPrinted(updatedOn),
  };
}

/** A birth in both calendars, or in the Gregorian one as far as it is known (D99:19). */
function bornInWords({ on, hijri, place }: BookletPerson["born"]) {
  if (isIsoDay(on) && hijri)
    return { place, hijri: dateInWords(hijri, "hijri"), gregorian: dateInWords(partsOf(on), "gregorian") };
  const [year = Number.NaN, month] = on.split("-").map(Number);
  return { place, gregorian: dateInWords({ year, month }, "gregorian") };
}

function deathInWords({ died, place, act, isPresumed }: BookletDeath) {
  return {
    on: knownDayInWords(died),
    place: place ? { ar: place.ar, fr: place.fr ?? place.ar } : undefined,
    act: act ? actInWords(act) : undefined,
    isPresumed: isPresumed || undefined,
  };
}

function marriageOf({ wife, since, end }: BookletMarriage, place: number | undefined) {
  return {
    name: { ar: wife.ar, fr: wife.latin ?? wife.ar },
    wife: place,
    since: since ? knownDayInWords(since) : undefined,
    end: end ? { how: ENDS[end.how], on: end.on ? knownDayInWords(end.on) : undefined } : undefined,
  };
}

function actInWords(act: { number: string; year: number; office: { ar: string; fr?: string | undefined } }): Bilingual {
  const { number, year, office } = act;
  return { ar: `${number} / ${year}، ${office.ar}`, fr: `${number} / ${year}, ${office.fr ?? office.ar}` };
}
