import { isoDay } from "#lib/calendar/core/index.ts";
import {
  type CardWish,
  documentOfAct,
  type HistoryLine,
  isKindOfAct,
  ISSUED_KINDS,
  type IssuedKind,
  type Issuing,
  type LegacyCopyPayload,
  type RegisteredAct,
} from "#lib/documents/core/index.ts";
import { type DocumentPayload, SPECIMENS } from "#lib/documents/templates/catalogue.ts";
import { someBirth } from "#lib/wording/core/birth-act.fixture.ts";
import { AHMED, someDeath } from "#lib/wording/core/death-act.fixture.ts";
import { aBirthAct } from "./a-birth-act.ts";
import { aDeathAct } from "./a-death-act.ts";
import { type Chance, chanceOf, hostileFamily, hostileGiven } from "./hostile-names.ts";

const PLACES = [
  { ar: "مصحة «الأطلس» (الطابق 2)، جماعة ڭلميم، إقليم ڭلميم", fr: "clinique « L’Atlas » (2e étage), Guelmim" },
  { ar: "دوار أيت لالا أومݣار، قيادة تيغسالين-القباب", fr: "douar Aït Lalla-Oumegar, caïdat de Tighessaline" },
  { ar: "فاس", fr: "Fès" },
  {
    ar: "Hôpital Saint-Louis, Paris 10e، فرنسا",
    fr: "hôpital Saint-Louis, 1, avenue Claude-Vellefaux, Paris 10e, France",
  },
] as const;
const PROFESSIONS = [
  { ar: "أستاذ(ة) التعليم الثانوي 2", fr: "professeur·e de l’enseignement secondaire" },
  { ar: "بدون", fr: "sans" },
  { ar: "مُؤَذِّن", fr: "muezzin" },
] as const;

/** The printed kinds; those of paper acts beside those of electronic ones. */
const KINDS = [...ISSUED_KINDS, "paperCopy", "paperExtract"] as const;

/** One generated act as one issued document; what it is called names seed and number. */
export type HostileDocument = { called: string; payload: DocumentPayload };

/** So many acts with names that are hostile but legal, each as one of the documents issued, in turns. */
export function hostileDocuments(seed: number, count: number): HostileDocument[] {
  return Array.from({ length: count }, (_, number) => {
    const kind = KINDS[number % KINDS.length] ?? "birthExtract";
    const called = `seed ${seed}, act ${number}, ${kind}`;
    return { called, payload: payloadOf(kind, chanceOf(seed * 100_003 + number)) };
  });
}

function payloadOf(kind: (typeof KINDS)[number], chance: Chance): DocumentPayload {
  if (kind === "paperCopy" || kind === "paperExtract")
    return paperDocument(kind === "paperCopy" ? "full" : "extract", chance);
  const registered = isKindOfAct(kind, { act: aBirthAct() }) ? birth(chance) : death(chance);
  return issued(kind, registered, chance);
}

function issued(kind: IssuedKind, act: RegisteredAct["act"], chance: Chance): DocumentPayload {
  const registered: RegisteredAct = {
    act,
    no: 1 + chance.below(99_999),
    year: 2026,
    mentions: chance.once(2) ? [] : Array.from({ length: 1 + chance.below(6) }, () => mention(chance)),
    regime: chance.of(["R36", "R37"]),
    hash: new Uint8Array(32).fill(7),
    history: { text: act.text, lines: changes(chance) },
    notes: { ...(chance.once(2) && { death: note(chance) }), ...(chance.once(2) && { capacity: note(chance) }) },
  };
  const url = `https://sijil.example.ma/v#${"ABCDEFGH234567".repeat(30)}`;
  const built = documentOfAct(kind, registered, issuing(chance), url, cardWish(chance));
  if (!built.ok) throw new Error(built.error.code);
  return built.value;
}

/** A mention in the two languages of an extract and a card: its French has no Arabic. */
function note(chance: Chance) {
  const { given, family } = { given: hostileGiven(chance), family: hostileFamily(chance) };
  return {
    ar: mention(chance).ar,
    fr: `Décédé le 14/06/2051 à ${chance.of(PLACES).fr}, acte n° 89/2043 dressé par ${given.latin} ${family.latin}`,
  };
}

function cardWish(chance: Chance): CardWish {
  const [given, family] = [hostileGiven(chance), hostileFamily(chance)];
  return {
    address: chance.of(PLACES),
    shown: {
      kind: chance.of(["booklet", "extract"]),
      number: chance.of(["LF-12/2010", "418"]),
      on: isoDay(2026, 10, 3),
    },
    applicant: {
      kind: chance.of(["holder", "guardian", "proxy"]),
      name: chance.once(2) ? `${given.ar} ${family.ar}` : `${given.latin} ${family.latin}`,
    },
  };
}

/** Changes in their order; some take an earlier one back. */
function changes(chance: Chance): HistoryLine[] {
  return Array.from({ length: chance.below(9) }, (_, at) => ({
    no: at + 1,
    enteredOn: isoDay(2027 + at, 1 + chance.below(12), 1 + chance.below(28)),
    words: mention(chance).ar,
    takenBackBy: chance.once(4) ? at + 2 : null,
  }));
}

function issuing(chance: Chance): Issuing {
  const [given, family] = [hostileGiven(chance), hostileFamily(chance)];
  return {
    serial: "SJ264K7MT2WD",
    issuedAt: new Date("2026-12-02T09:30:00Z"),
    issuedOn: isoDay(2026, 12, 2),
    expiresOn: isoDay(2027, 3, 2),
    place: chance.of([
      { ar: "الرباط", fr: "Rabat" },
      { ar: "سيدي إفني - آيت باعمران", fr: "Sidi Ifni (Aït Ba’Amrane)" },
    ]),
    signatory: {
      name: { ar: `${given.ar} ${family.ar}`, fr: `${given.latin} ${family.latin}` },
      gender: chance.of(["female", "male"]),
      quality: "delegated",
    },
  };
}

function birth(chance: Chance) {
  const [father, mother] = [parent(chance, "father"), parent(chance, "mother")];
  const child = { given: hostileGiven(chance), family: hostileFamily(chance) };
  const place = chance.of(PLACES);
  const some = someBirth();
  const facts = someBirth({
    born: { ...some.born, placeAr: place.ar, placeFr: place.fr },
    child: { ...some.child, givenName: child.given, familyName: child.family, sex: chance.of(["male", "female"]) },
    ...(some.father && { father: { ...some.father, ...father.facts } }),
    mother: { ...some.mother, ...mother.facts },
  });
  return aBirthAct({ facts, names: { subject: child, ...father.names, ...mother.names } });
}

function death(chance: Chance) {
  const [father, mother] = [parent(chance, "father"), parent(chance, "mother")];
  const deceased = { given: hostileGiven(chance), family: hostileFamily(chance) };
  const [place, profession] = [chance.of(PLACES), chance.of(PROFESSIONS)];
  const some = someDeath();
  const facts = someDeath({
    died: { ...some.died, placeAr: place.ar, placeFr: place.fr },
    deceased: {
      ...AHMED,
      givenName: deceased.given,
      familyName: deceased.family,
      birthPlaceAr: place.ar,
      birthPlaceFr: place.fr,
      professionAr: profession.ar,
      professionFr: profession.fr,
    },
    ...(some.father && { father: { ...some.father, ...father.facts } }),
    ...(some.mother && { mother: { ...some.mother, ...mother.facts } }),
  });
  const names = { subject: deceased, ...father.names, ...mother.names, spouses: [] };
  return aDeathAct({ facts, names, birthPlace: place });
}

/** A parent as the act names them and as the text tells of them. */
function parent<Of extends "father" | "mother">(chance: Chance, of: Of) {
  const [given, family, father] = [hostileGiven(chance), hostileFamily(chance), hostileGiven(chance)];
  const grandfather = of === "father" ? "paternalGrandfather" : "maternalGrandfather";
  return {
    names: { [of]: { given, family }, [grandfather]: { given: father } },
    facts: {
      givenNameAr: given.ar,
      familyNameAr: family.ar,
      fatherNameAr: father.ar,
      givenNameLatin: given.latin,
      familyNameLatin: family.latin,
      fatherNameLatin: father.latin,
    },
  };
}

/** A mention in both languages with names, numbers, brackets and vowel marks where they trouble most. */
function mention(chance: Chance) {
  const [given, family] = [hostileGiven(chance), hostileFamily(chance)];
  const number = `${chance.below(900)}/${2026 + chance.below(30)}`;
  return chance.of([
    {
      ar: `تزوج بتاريخ 14/06/2051 بالسيدة ${given.latin} ${family.latin} (Paris 15e)، رسم عدد ${number}، توثيق «فاس»`,
      fr: `Marié le 14/06/2051 avec ${given.latin} ${family.latin} (${given.ar} ${family.ar}), acte n° ${number}`,
    },
    {
      ar: `صُحِّحَ الاسم العائلي من ${family.ar} إلى ${family.ar}-ݣنون (بإذن عدد ${number})`,
      fr: `Le nom « ${family.latin} » est rectifié en « ${family.latin}-Ö » (autorisation n° ${number})`,
    },
    {
      ar: `طلق بتاريخ 3 ماي 2060 حسب الملخص رقم ${number}/ب`,
      fr: `Divorcé le 3 mai 2060, extrait-avis n° ${number} b`,
    },
  ]);
}

/** What a paper act says stands as it was read: vowel marks, old spellings and gaps are kept. */
function paperDocument(content: "full" | "extract", chance: Chance): LegacyCopyPayload {
  const specimen = SPECIMENS["legacy-copy/v1"];
  const once = (words: string) => ({ ar: words, fr: words });
  const read = () => once(chance.once(2) ? `${hostileGiven(chance).ar} بَنُّ اللَّه` : `${hostileFamily(chance).latin}[…]`);
  const made = issuing(chance);
  return {
    ...specimen,
    content,
    actKind: chance.of(["birth", "death"]),
    fields: specimen.fields.map((field) => (field.value.ar === field.value.fr ? { ...field, value: read() } : field)),
    mentions: content === "full" ? Array.from({ length: chance.below(5) }, () => mention(chance)) : [],
    issue: { ...specimen.issue, officer: { ...specimen.issue.officer, name: made.signatory.name } },
  };
}
