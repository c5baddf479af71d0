import { type BirthAct, BirthAct as BirthActShape } from "#lib/acts/core/index.ts";
import { birthActText } from "#lib/wording/core/index.ts";
import { someBirth } from "#lib/wording/core/birth-act.fixture.ts";

/** The act of Youssef El Bakkali, whole; a test states only what differs. */
export function aBirthAct(overrides: Partial<BirthAct> = {}): BirthAct {
  const facts = overrides.facts ?? someBirth();
  return BirthActShape.parse({
    kind: "birth",
    office: {
      code: "044210101-01",
      name: { ar: "مكتب الحالة المدنية أكدال", fr: "Bureau de l’état civil Agdal" },
      headAr: ["عمالة الرباط", "مقاطعة أكدال الرياض"],
      headFr: ["Préfecture de Rabat", "Arrondissement Agdal-Riyad"],
    },
    reference: "NA26K7MT4WD",
    bornOn: "2026-11-14",
    time: { hour: 10, minute: 52, offsetMinutes: 0 },
    place: { ar: facts.born.placeAr, fr: facts.born.placeFr ?? "" },
    hijri: { year: 1448, month: 6, day: 3, isProvisional: false, offset: 0, reason: null },
    names: {
      subject: { given: facts.child.givenName, family: facts.child.familyName },
      father: {
        given: { ar: "رشيد", latin: "Rachid", tifinagh: "ⵔⴰⵛⵉⴷ" },
        family: { ar: "البقالي", latin: "EL BAKKALI", tifinagh: "ⵍⴱⵇⵇⴰⵍⵉ" },
      },
      paternalGrandfather: { given: { ar: "محمد", latin: "Mohamed", tifinagh: "ⵎⵓⵃⵎⵎⴷ" } },
      mother: {
        given: { ar: "سلمى", latin: "Salma", tifinagh: "ⵙⴰⵍⵎⴰ" },
        family: { ar: "الناصري", latin: "NACIRI", tifinagh: "ⵏⵏⴰⵚⵉⵔⵉ" },
      },
      maternalGrandfather: { given: { ar: "عبد السلام", latin: "Abdeslam", tifinagh: "ⵄⴱⴷ ⵙⵙⴰⵍⴰⵎ" } },
    },
    areParentNamesChosen: false,
    sex: facts.child.sex,
    nationality: "MA",
    fatherBornOn: "1990-03-07",
    motherBornOn: "1994-09-19",
    fatherCnie: "A100200",
    motherCnie: "A100201",
    declarantCnie: "A100200",
    identityProof: { kind: "cnie", number: "A100200" },
    drawnUpOn: "2026-11-25",
    drawnUpHijriYear: 1448,
    officerStaffId: "01936d00-0000-7000-8000-000000000001",
    facts,
    text: birthActText(facts),
    salt: "00112233445566778899aabbccddeeff",
    ...overrides,
  });
}
