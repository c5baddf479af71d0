import { type DeathAct, DeathAct as DeathActShape } from "#lib/acts/core/index.ts";
import { deathActText } from "#lib/wording/core/index.ts";
import { AHMED, someDeath } from "#lib/wording/core/death-act.fixture.ts";

/** The death act of Ahmed El Bakkali, whole; a test states only what differs. */
export function aDeathAct(overrides: Partial<DeathAct> = {}): DeathAct {
  const facts = overrides.facts ?? someDeath();
  return DeathActShape.parse({
    kind: "death",
    deceasedKind: facts.deceased.kind,
    office: {
      code: "044210101-01",
      name: { ar: "مكتب الحالة المدنية أكدال", fr: "Bureau de l’état civil Agdal" },
      headAr: ["عمالة الرباط", "مقاطعة أكدال الرياض"],
      headFr: ["Préfecture de Rabat", "Arrondissement Agdal-Riyad"],
    },
    reference: "WF26K7MT4WD",
    diedOn: "2026-11-14",
    time: { hour: 22, minute: 40, offsetMinutes: 0 },
    place: { ar: facts.died.placeAr, fr: facts.died.placeFr ?? "" },
    hijri: { year: 1448, month: 6, day: 3, isProvisional: false, offset: 0, reason: null },
    names: {
      ...(facts.deceased.kind === "person" && { subject: { given: AHMED.givenName, family: AHMED.familyName } }),
      father: {
        given: { ar: "محمد", latin: "Mohamed", tifinagh: "ⵎⵓⵃⵎⵎⴷ" },
        family: { ar: "البقالي", latin: "EL BAKKALI", tifinagh: "ⵍⴱⵇⵇⴰⵍⵉ" },
      },
      paternalGrandfather: { given: { ar: "علي", latin: "Ali", tifinagh: "ⵄⵍⵉ" } },
      mother: {
        given: { ar: "فاطمة", latin: "Fatima", tifinagh: "ⴼⴰⵟⵉⵎⴰ" },
        family: { ar: "الناصري", latin: "NACIRI", tifinagh: "ⵏⵏⴰⵚⵉⵔⵉ" },
      },
      maternalGrandfather: { given: { ar: "عبد السلام", latin: "Abdeslam", tifinagh: "ⵄⴱⴷ ⵙⵙⴰⵍⴰⵎ" } },
      spouses: facts.spouses
        ? [{ given: { ar: "خديجة", latin: "Khadija" }, family: { ar: "العلمي", latin: "EL ALAMI" } }]
        : [],
    },
    sex: facts.deceased.sex ?? null,
    nationality: "MA",
    bornOn: "1948-03-07",
    birthPlace: { ar: "فاس", fr: "Fès" },
    maritalStatus: "married",
    fatherBornOn: null,
    motherBornOn: "1930",
    cnie: "A1002",
    spouseCnies: facts.spouses ? ["A1003"] : [],
    fatherCnie: null,
    motherCnie: "A1004",
    declarantCnie: "A100200",
    identityProof: { kind: "cnie", number: "A100200" },
    drawnUpOn: "2026-11-25",
    drawnUpHijriYear: 1448,
    officerStaffId: "01936d00-0000-7000-8000-000000000001",
    facts,
    text: deathActText(facts),
    salt: "00112233445566778899aabbccddeeff",
    ...overrides,
  });
}

/** The act of a child born dead: no names, nothing known of a birth (L36:29). */
export function aStillbornAct(): DeathAct {
  const facts = someDeath({ deceased: { kind: "stillborn" }, maritalStatus: undefined, spouses: undefined });
  return aDeathAct({ facts, nationality: null, bornOn: null, birthPlace: null, maritalStatus: null, cnie: null });
}
