import { isoDay } from "#lib/calendar/core/index.ts";
import {
  type AttestedDissolution,
  type DissolutionFacts,
  type HolderFacts,
  type JudgedDissolution,
  type MarriageTitleFacts,
  type MentionTitle,
  type Sex,
} from "#lib/wording/core/index.ts";
import type { CoupleMentionKind, FactsByKind } from "#lib/mentions/core/index.ts";
import { IN_BOTH_CALENDARS, LATER, ON_HUSBAND, ON_WIFE, RABAT } from "#lib/wording/core/mention.fixture.ts";

const judgment = { kind: "judgment", number: "88/2026", on: LATER, court: RABAT } as const;
const final = { ...judgment, finalOn: isoDay(2026, 10, 30) } as const;
const order = { kind: "order", judge: "minors", number: "41", on: LATER, court: RABAT } as const;
const permission = { kind: "permission", authority: "central", number: "12/2026", on: LATER } as const;
const decision = { kind: "decision", authority: "central", number: "7/2026", on: LATER } as const;
const decree = {
  kind: "decree",
  number: "2.26.310",
  on: LATER,
  bulletin: { name: "collectivities", number: "118", on: IN_BOTH_CALENDARS },
} as const;
const dahir = { kind: "dahir", number: "1.26.20", on: LATER } as const;
const adoulAct = {
  kind: "adoulAct",
  entry: { number: "74", page: "31" },
  on: LATER,
  court: RABAT,
  addressedOn: LATER,
} as const;
const registeredAct = { kind: "registeredAct", on: LATER } as const;
const act = {
  number: "45",
  year: 2026,
  office: { ar: "مكتب الحالة المدنية حسان", fr: "Bureau de l’état civil Hassan" },
};
const place = { ar: "الرباط", fr: "Rabat" };
const father = {
  fullNameAr: "محمد البقالي",
  fullNameLatin: "Mohamed EL BAKKALI",
  fatherNameAr: "علي",
  fatherNameLatin: "Ali",
};
const kafila = { fullNameAr: "خديجة العلمي", fullNameLatin: "Khadija EL ALAMI", gender: "female" } as const;
const familyName = {
  field: "familyName",
  was: { ar: "البكالي", latin: "ELBAKALI" },
  becomes: { ar: "البقالي", latin: "EL BAKKALI" },
} as const;

/** The facts of each mention of the holder alone, whole, on the act of a man or of a woman. */
export function holderSamples(subject: Sex): HolderFacts {
  const { spouse: named } = subject === "male" ? ON_HUSBAND : ON_WIFE;
  const { fullNameAr, fullNameLatin = "", fatherNameAr, fatherNameLatin } = named;
  const spouse = { fullNameAr, fullNameLatin, fatherNameAr, fatherNameLatin };
  const male = subject === "male";
  const givenName = {
    field: "givenName",
    was: male ? { ar: "رشيدي", latin: "Rachidi" } : { ar: "السالمة", latin: "Essalma" },
    becomes: male ? { ar: "رشيد", latin: "Rachid" } : { ar: "سلمى", latin: "Salma" },
  } as const;
  const bornOn = {
    field: "bornOn",
    was: { gregorian: { year: 1990 } },
    becomes: { gregorian: { year: 1990, month: 3, day: 7 } },
  } as const;
  const kafil = { ...father, gender: "male" } as const;
  const kafala = { subject, kafils: [kafil, kafila], title: order };
  const guarded = { subject, guardian: male ? kafila : kafil, title: judgment };
  const filiated = { subject, father };
  return {
    DEC: { subject, died: IN_BOTH_CALENDARS, place, act, title: registeredAct },
    "DEC-SP": {
      subject,
      spouse,
      died: LATER,
      place,
      act,
      title: { kind: "notice", number: "19", on: LATER, office: act.office },
    },
    "DEC-DATE": { subject, was: LATER, becomes: IN_BOTH_CALENDARS, title: final },
    ABS: { subject, since: { gregorian: { year: 2024, month: 5 } }, title: judgment },
    "ABS-DEC": { subject, died: LATER, act, title: final },
    RET: { subject, remarried: male ? [spouse] : [], title: final },
    "RET-SP": { subject, spouse, isLaterMarriageValid: !male, title: final },
    "REC-J": { subject, changes: [givenName, bornOn], title: final },
    "REC-M": {
      subject,
      changes: [
        { field: "fatherNationality", was: null, becomes: { ar: "مغربية", fr: "marocaine" } },
        { field: "birthPlace", was: { ar: "صفرو", fr: "Sefrou" }, becomes: { ar: "فاس", fr: "Fès" } },
      ],
      title: permission,
    },
    LAT: {
      subject,
      changes: [{ field: "familyName", was: { latin: "ELBAKALI" }, becomes: { latin: "EL BAKKALI" } }],
      title: permission,
    },
    TIF: {
      subject,
      changes: [{ field: "familyName", was: null, becomes: { tifinagh: "ⵍⴱⵇⵇⴰⵍⵉ" } }],
      title: permission,
    },
    NOM: { subject, changes: [familyName], title: decree },
    "NOM-MIN": { subject, changes: [familyName, { ...familyName, field: "fatherFamilyName" }], title: decree },
    PRE: { subject, changes: [givenName], title: final },
    "PRE-E": { subject, changes: [givenName], title: { ...decision, authority: "commission" } },
    SEX: {
      subject,
      changes: [{ field: "sex", was: male ? "female" : "male", becomes: subject }, givenName],
      title: final,
    },
    "ADD-P": {
      subject,
      changes: [
        { field: "fatherName", was: null, becomes: { ar: "محمد", latin: "Mohamed" } },
        { field: "paternalGrandfatherName", was: null, becomes: { ar: "علي", latin: "Ali" } },
      ],
      title: final,
    },
    ABD: { subject, chosen: ["fatherName", "paternalGrandfatherName"], title: { kind: "ownAct", on: LATER } },
    ISTIL: { ...filiated, changes: [familyName], title: adoulAct },
    NASAB: { ...filiated, changes: [familyName], title: final },
    "NASAB-NEG": {
      ...filiated,
      changes: [{ field: "fatherName", was: { ar: "محمد", latin: "Mohamed" }, becomes: null }],
      title: final,
    },
    KAF: kafala,
    "KAF-CONT": { ...kafala, kafils: [kafila] },
    "KAF-END": { ...kafala, kafils: [{ body: { ar: "جمعية الأمل", fr: "l’association Al Amal" } }] },
    NIYABA: { ...guarded, role: "dative" },
    "NIYABA-END": { ...guarded, role: "testamentary" },
    HAJR: { subject, degree: male ? "limited" : "none", title: judgment },
    "HAJR-END": { subject, title: judgment },
    "NAT-ACQ": { subject, title: dahir },
    "NAT-ATT": {
      subject,
      title: {
        kind: "certificate",
        number: "63",
        on: LATER,
        authority: {
          ar: "وكيل الملك لدى المحكمة الابتدائية بالرباط",
          fr: "le procureur du Roi près le tribunal de première instance de Rabat",
        },
      },
    },
    "NAT-REC": { subject, title: decree },
    "NAT-DECH": { subject, title: { ...decree, bulletin: { name: "official", number: "7310" } } },
    INCAP: { subject, until: { gregorian: { year: 2031, month: 9, day: 21 } }, title: dahir },
    "INCAP-END": { subject, title: dahir },
    JUG: { subject, event: "birth", transcribed: act, title: final },
    COPMAR: { subject, title: { kind: "issuedCopy", serial: "K7M-2PD-44", on: LATER } },
    GEL: { subject, title: decision },
    DEGEL: { subject, title: final },
    ANN: { subject, ground: "sameData", remaining: act, title: permission },
    REV: {
      subject,
      reversed: { mentionId: "m1", kind: "TAT-CHIQAQ", no: 3, enteredOn: IN_BOTH_CALENDARS },
      title: { ...final, number: "512", court: { ar: "محكمة الاستئناف بالرباط", fr: "cour d’appel de Rabat" } },
    },
  };
}

/** Each paper on which a mention of one person may rest. */
export const TITLE_SAMPLES: { readonly [Kind in MentionTitle["kind"]]: Extract<MentionTitle, { kind: Kind }> } = {
  judgment: final,
  order,
  foreignJudgment: {
    kind: "foreignJudgment",
    on: LATER,
    authority: { ar: "المحكمة القضائية بليون", fr: "le tribunal judiciaire de Lyon" },
    exequatur: { number: "506", on: LATER, court: RABAT },
  },
  adoulAct,
  deed: { kind: "deed", form: "official", on: LATER },
  permission,
  decision,
  decree,
  dahir,
  request: { kind: "request", number: "302", on: LATER },
  certificate: {
    kind: "certificate",
    number: "63",
    on: LATER,
    authority: { ar: "وكيل الملك", fr: "le procureur du Roi" },
  },
  notice: { kind: "notice", number: "19", on: LATER, office: act.office },
  registeredAct,
  ownAct: { kind: "ownAct", on: LATER },
  issuedCopy: { kind: "issuedCopy", serial: "K7M-2PD-44", on: LATER },
};

/** The facts of each mention of a couple, on the act of the husband or of the wife. */
export function coupleSamples(subject: Sex): Pick<FactsByKind, CoupleMentionKind> {
  const persons = subject === "male" ? ON_HUSBAND : ON_WIFE;
  const { fullNameLatin = "", ...named } = persons.spouse;
  const spouse = { ...named, fullNameLatin };
  const { entry, addressedOn } = adoulAct;
  const married = (title: MarriageTitleFacts) => ({ subject, spouse, marriedOn: LATER, title });
  const ended = (dissolution: DissolutionFacts) => ({ subject, spouse, dissolution });
  const attested = (kind: AttestedDissolution, count?: number) =>
    ended({ title: "adoulAct", kind, count, entry, on: LATER, court: RABAT, addressedOn });
  const judged = (kind: JudgedDissolution, isRevocable = false) =>
    ended({ title: "judgment", kind, isRevocable, number: "1203/2026", on: LATER, court: RABAT });
  const { number, authority, exequatur } = { number: "24/01877", ...TITLE_SAMPLES.foreignJudgment };
  return {
    MAR: married({ kind: "adoulAct", entry, on: LATER, court: RABAT, addressedOn }),
    "MAR-TH": married({ kind: "recognitionJudgment", number: "88/2026", on: LATER, court: RABAT }),
    "MAR-TQ": married({ kind: "mutualAcknowledgement", entry, on: LATER, court: RABAT, addressedOn }),
    "MAR-EXT": married({
      kind: "foreignDeed",
      on: LATER,
      authority: { ar: "بلدية ليون", fr: "la mairie de Lyon" },
      place: { ar: "ليون، فرنسا", fr: "Lyon, France" },
    }),
    "TAL-R": attested("talaqRevocable", 1),
    "TAL-B": attested("talaqBeforeConsummation"),
    "TAL-I": attested("talaqMutual"),
    KHUL: attested("khul"),
    RAJ: attested("reprise"),
    MUR: attested("remarriage"),
    "TAT-CHIQAQ": judged("chiqaq"),
    "TAT-HARM": judged("harm"),
    "TAT-MAINTENANCE": judged("maintenance", true),
    "TAT-ABSENCE": judged("absence"),
    "TAT-DEFECT": judged("defect"),
    "TAT-OATH": judged("oath", true),
    FSK: judged("fasakh"),
    BTL: judged("nullity"),
    "DIV-EXT": ended({ title: "foreignJudgment", number, on: LATER, authority, exequatur }),
    GUET: ended({
      title: "rabbinicalDeed",
      number: "9",
      on: LATER,
      authority: { ar: "الغرفة العبرية بالدار البيضاء", fr: "la chambre hébraïque de Casablanca" },
    }),
  };
}

/** The facts of each mention of the catalogue. */
export function mentionSamples(subject: Sex): FactsByKind {
  return { ...coupleSamples(subject), ...holderSamples(subject) };
}
