import type { Client } from "pg";
import { findSession, signOut, type StaffSession } from "#lib/auth/index.ts";
import { keepScan } from "#lib/files/index.ts";
import { legacyFields, LegacyPlace, TypedReadings } from "#lib/legacy/core/index.ts";
import { certifyAct, indexAct, keyAct, noteLost, openLegacyPage, setAside, takeScan } from "#lib/legacy/index.ts";
import { createPdf } from "#lib/platform/pdf/index.ts";
import { codeOf, type World } from "./desk-work.ts";
import { asOfficer, sessionOf } from "./walk.ts";

type Typed = Readonly<Record<string, object>>;

const FATMA: Typed = {
  givenName: { text: "Fatma" },
  familyName: { text: "EL BAKKALI" },
  sex: { text: "féminin" },
  bornOn: { gregorian: { day: "7", month: "3", year: "1956" } },
  birthPlace: { text: "Rabat, rue des Consuls" },
  father: { how: "partial", text: "Ahmed ben […]" },
  mother: { how: "illegible" },
};
const MOHAMED: Typed = {
  givenName: { text: "محمد" },
  familyName: { text: "العلوي" },
  sex: { text: "ذكر" },
  bornOn: { gregorian: { day: "", month: "", year: "1987" } },
  birthPlace: { text: "الرباط" },
};
const SALMA: Typed = {
  givenName: { text: "سلمى" },
  familyName: { text: "الإدريسي" },
  sex: { text: "أنثى" },
  bornOn: { hijri: { day: "12", month: "1", year: "1425" } },
  birthPlace: { text: "سلا" },
};

/** Paper acts of one office at every stage: one to read, one read once, one on which two persons differ, one to certify, one certified, one torn, one lost. */
export async function seedPaperActs(owner: Client, { at }: World, nadia: StaffSession): Promise<void> {
  const hamid = await sessionOf(owner, "hamid");
  const act = (no: number, typed: Typed, readers: readonly StaffSession[], place: object = {}) =>
    read(at, hamid, LegacyPlace.parse({ year: 1956, no, language: "fr", ...place }), typed, readers);
  await act(11, FATMA, []);
  await act(12, FATMA, [hamid]);
  const differing = await act(13, FATMA, [hamid]);
  await key(at, nadia, differing, { ...FATMA, givenName: { text: "Fatima" } });
  await act(41, MOHAMED, [hamid, nadia], { year: 1987, language: "ar" });
  const certified = await act(8, SALMA, [hamid, nadia], { year: 2004, language: "ar" });
  const shown = await openLegacyPage(nadia, certified);
  if (!shown) throw new Error("a paper act of the demonstration is not there");
  const { version, imageHash } = shown.act;
  await owner.query("update account set totp_last_step = 0 where id = $1", [nadia.accountId]);
  const code = await codeOf(owner, nadia, at);
  await asOfficer(nadia, at, undefined, (context) => certifyAct(context, { id: certified, version, imageHash, code }));
  const torn = await act(14, FATMA, [hamid]);
  await asOfficer(nadia, at, undefined, (context) => setAside(context, { id: torn, reason: "torn" }));
  const lost = LegacyPlace.parse({ year: 1956, no: 15, language: "fr" });
  await asOfficer(nadia, at, undefined, (context) => noteLost(context, { kind: "birth", place: lost }));
  await signOut((await findSession(hamid.token)) ?? hamid);
}

async function read(
  at: Date,
  by: StaffSession,
  place: LegacyPlace,
  typed: Typed,
  readers: readonly StaffSession[],
): Promise<string> {
  const scan = await keepScan(await paper(place, typed));
  if (!scan.ok) throw new Error(scan.error.code);
  const { id } = await asOfficer(by, at, undefined, (context) =>
    takeScan(context, { kind: "birth", scan: scan.value }),
  );
  await asOfficer(by, at, undefined, (context) => indexAct(context, { id, place }));
  for (const reader of readers) await key(at, reader, id, typed);
  return id;
}

async function key(at: Date, reader: StaffSession, id: string, typed: Typed): Promise<void> {
  const absent = Object.fromEntries(legacyFields("birth").map(([field]) => [field, { how: "absent" }]));
  const readings = TypedReadings.parse({ fields: { ...absent, ...typed } });
  await asOfficer(reader, at, undefined, (context) => keyAct(context, { id, typed: readings }));
}

/** The invented page of a register. */
function paper({ year, no, language }: LegacyPlace, typed: Typed): Promise<Uint8Array> {
  const isArabic = language === "ar";
  const doc = createPdf({
    title: `specimen ${year}/${no}`,
    lang: isArabic ? "ar-MA" : "fr-MA",
    size: "A5",
    createdAt: new Date("2026-11-01T00:00:00Z"),
    id: `paper-act-${year}-${no}`,
  });
  doc.addPage();
  const style = {
    family: "act",
    size: 14,
    leading: 1.8,
    direction: isArabic ? "rtl" : "ltr",
    lang: isArabic ? "ar-MA" : "fr-MA",
  } as const;
  const lines = [
    isArabic ? `نموذج — رسم ولادة رقم ${no} لسنة ${year}` : `Spécimen — acte de naissance n° ${no} de ${year}`,
    ...Object.values(typed).flatMap((one) => ("text" in one && typeof one.text === "string" ? [one.text] : [])),
  ];
  let y = 60;
  for (const text of lines) y += doc.paragraph([{ text }], { x: 50, y, width: 320 }, style) + 8;
  return doc.finish();
}
