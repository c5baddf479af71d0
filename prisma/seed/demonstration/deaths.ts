import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import { typedDay } from "./typed-day.ts";

type Dual = { ar: string; latin: string };
type Deceased = {
  given: Dual;
  family: Dual;
  sex: "male" | "female";
  bornIn: string;
  cnie: string;
  profession: Dual;
  father: Dual;
  mother: { given: Dual; family: Dual };
  spouse: { given: Dual; family: Dual };
  declarant: { given: Dual; link: "son" | "daughter"; cnie: string; profession: Dual };
  manner: "natural" | "accident";
  email: string;
};

const FES = { ar: "فاس", latin: "Fès" };
const AGDAL = { ar: "شارع فرنسا، أكدال، الرباط", latin: "avenue de France, Agdal, Rabat" };
const RETIRED = { ar: "متقاعد", latin: "retraité" };
const AT_HOME = { ar: "ربة بيت", latin: "femme au foyer" };

/** Deceased of the demonstration; nobody of these names is meant. */
export const DEATHS = {
  grandfather: {
    given: { ar: "عبد السلام", latin: "Abdeslam" },
    family: { ar: "برادة", latin: "Berrada" },
    sex: "male",
    bornIn: "1941",
    cnie: "ZZ320511",
    profession: RETIRED,
    father: { ar: "أحمد", latin: "Ahmed" },
    mother: { given: { ar: "فاطمة", latin: "Fatima" }, family: { ar: "بنيس", latin: "Bennis" } },
    spouse: { given: { ar: "زينب", latin: "Zineb" }, family: { ar: "السقاط", latin: "Sekkat" } },
    declarant: {
      given: { ar: "عمر", latin: "Omar" },
      link: "son",
      cnie: "ZZ320512",
      profession: { ar: "مهندس", latin: "ingénieur" },
    },
    manner: "natural",
    email: "deuil1@example.ma",
  },
  grandmother: {
    given: { ar: "خديجة", latin: "Khadija" },
    family: { ar: "المريني", latin: "Merini" },
    sex: "female",
    bornIn: "1950",
    cnie: "ZZ320521",
    profession: AT_HOME,
    father: { ar: "العربي", latin: "Larbi" },
    mother: { given: { ar: "رقية", latin: "Rkia" }, family: { ar: "الصنهاجي", latin: "Sanhaji" } },
    spouse: { given: { ar: "حسن", latin: "Hassan" }, family: { ar: "الطاهري", latin: "Tahiri" } },
    declarant: {
      given: { ar: "سناء", latin: "Sanae" },
      link: "daughter",
      cnie: "ZZ320522",
      profession: { ar: "أستاذة", latin: "enseignante" },
    },
    manner: "natural",
    email: "deuil2@example.ma",
  },
  driver: {
    given: { ar: "مصطفى", latin: "Mostafa" },
    family: { ar: "الغرباوي", latin: "Gharbaoui" },
    sex: "male",
    bornIn: "1979",
    cnie: "ZZ320531",
    profession: { ar: "سائق", latin: "chauffeur" },
    father: { ar: "بوشعيب", latin: "Bouchaib" },
    mother: { given: { ar: "عائشة", latin: "Aicha" }, family: { ar: "الزموري", latin: "Zemmouri" } },
    spouse: { given: { ar: "لطيفة", latin: "Latifa" }, family: { ar: "الحداوي", latin: "Haddaoui" } },
    declarant: {
      given: { ar: "أيوب", latin: "Ayoub" },
      link: "son",
      cnie: "ZZ320532",
      profession: { ar: "طالب", latin: "étudiant" },
    },
    manner: "accident",
    email: "deuil3@example.ma",
  },
} as const satisfies Record<string, Deceased>;

type Where = { today: IsoDay; daysAgo: number; commune: string; office: string };

/** A death at a hospital of Rabat, told by a son or a daughter; an accident waits for the prosecutor's permission. */
export function deathOf(deceased: Deceased, { today, daysAgo, commune, office }: Where): Answers {
  const { family, declarant, spouse, mother, manner } = deceased;
  return {
    place: {
      commune,
      placeKind: "healthInstitution",
      establishment: { ar: "مستشفى ابن سينا", latin: "Hôpital Ibn Sina" },
      diedOn: typedDay(addDays(today, -daysAgo)),
      time: { hour: "5", minute: "40" },
      manner,
      verifiedBy: "health",
      certificateNumber: String(1_100 + daysAgo),
    },
    office: { code: office },
    deceasedKind: { kind: "person" },
    deceased: {
      givenName: deceased.given,
      familyName: family,
      sex: deceased.sex,
      bornOn: { day: "", month: "", year: deceased.bornIn },
      birthPlace: FES,
      nationality: "MA",
      cnie: deceased.cnie,
      profession: deceased.profession,
      residence: AGDAL,
    },
    family: { maritalStatus: "married", spouse: { givenName: spouse.given, familyName: spouse.family } },
    birthAct: { isRegistered: "unknown" },
    father: { givenName: deceased.father, familyName: family },
    mother: { givenName: mother.given, familyName: mother.family },
    declarant: {
      link: declarant.link,
      person: {
        givenName: declarant.given,
        familyName: declarant.link === "son" ? family : spouse.family,
        sex: declarant.link === "son" ? "male" : "female",
        bornOn: { day: "4", month: "6", year: "1998" },
        profession: declarant.profession,
      },
      cnie: declarant.cnie,
      residence: AGDAL,
      email: deceased.email,
    },
    documents: {
      verificationCertificate: "bring",
      declarantCnie: "bring",
      ...(manner === "accident" && { prosecutorPermission: "bring" }),
    },
  };
}
