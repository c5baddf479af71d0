import { isoDay } from "#lib/calendar/core/index.ts";
import type { Preparation } from "#lib/declarations/core/form/index.ts";

/** What an officer of Rabat settles with a declarant on 25 November 2026; a test states only what differs. */
export function aPreparation(overrides: Partial<Preparation> = {}): Preparation {
  return {
    tifinagh: {},
    familyName: { ar: "ڭنون", latin: "Guennoun" },
    identityProof: { kind: "cnie", number: "A1" },
    signature: "declarant",
    hijri: { year: 1448, month: 6, day: 3, provisional: false, offset: 0, reason: null },
    drawnUpOn: isoDay(2026, 11, 25),
    drawnUpHijri: { year: 1448, month: 6, day: 14 },
    office: {
      code: "044210101-01",
      name: { ar: "مكتب", fr: "Bureau" },
      headAr: ["مقاطعة أكدال الرياض"],
      headFr: ["arrondissement d'Agdal-Ryad"],
    },
    placeAr: "مستشفى الولادة السويسي، جماعة الرباط",
    placeFr: "Maternité Souissi, commune de Rabat",
    officer: {
      staffId: "s1",
      fullNameAr: "نادية الشرقاوي",
      fullNameLatin: "Nadia Cherkaoui",
      gender: "female",
      quality: "delegated",
      officeAr: "مقاطعة أكدال الرياض",
    },
    reference: "NA26K7MT4WD",
    salt: "0".repeat(32),
    offsetMinutes: 0,
    ...overrides,
  };
}
