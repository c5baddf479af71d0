import { describe, expect, it } from "vitest";
import { documentUrl, ed25519Signer, signDocument } from "#lib/seal/core/index.ts";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { isoDay } from "#lib/calendar/core/index.ts";
import { signedPayload } from "./issue-of-act.ts";
import { shorterCodes } from "./shorter-code.ts";

const LONG = {
  given: {
    ar: "عبد الصمد الأمين محمد المهدي المختار التهامي",
    latin: "Abd-Essamad El-Amine Mohammed El Mehdi Mokhtar",
  },
  family: { ar: "الودغيري الإدريسي الحسني الشريف العلمي", latin: "EL OUADGHIRI EL IDRISSI EL HASSANI CHERIF EL ALAMI" },
};
const signer = ed25519Signer("d26", new Uint8Array(32).fill(3));
const codes = shorterCodes(
  signedPayload(
    "birthExtract",
    {
      act: aBirthAct({ names: { subject: LONG, father: LONG, mother: LONG } }),
      ...{ mentions: [], no: 87, year: 2026, regime: "R36", hash: new Uint8Array(32).fill(7) },
    },
    {
      serial: "SJ264K7MT2WD",
      issuedAt: new Date("2026-12-02T09:30:00Z"),
      issuedOn: isoDay(2026, 12, 2),
      expiresOn: isoDay(2027, 3, 2),
      place: { ar: "الرباط", fr: "Rabat" },
      signatory: { name: { ar: "نادية", fr: "Nadia" }, gender: "female", quality: "delegated" },
    },
  ),
);

describe("the code of a person whose whole family bears long names", () => {
  it("says less step by step, until it can be printed, and never loses whom and which act it is about", () => {
    const signed = codes.map((code) => signDocument(code, signer));
    expect(signed.map(({ ok }) => ok)).toEqual([false, false, true]);
    const shortest = signed.at(-1);
    if (!shortest?.ok) throw new Error("even the shortest code is too long");
    expect(documentUrl("https://sijil.example.ma", shortest.value).length).toBeLessThan(1600);
    const [whole] = codes;
    for (const { father: _father, mother: _mother, ...rest } of codes) expect(whole).toMatchObject(rest);
  });
});
