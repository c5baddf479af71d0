import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConcordanceInput } from "#lib/certificates/core/index.ts";
import { findActForConcordance, issueConcordance, readCertificate } from "#lib/certificates/index.ts";
import { readSerial } from "#lib/documents/core/index.ts";
import { takenBackCopies, verdictOfSerial } from "#lib/documents/index.ts";
import { enterOnLegacyAct } from "#lib/legacy/index.ts";
import { TypedReadings } from "#lib/legacy/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { CATALOGUE, MENTION_KINDS } from "#lib/mentions/core/index.ts";
import { type ActField, NAME_FIELDS } from "#lib/wording/core/index.ts";
import { signedMention } from "#tests/support/a-holder-mention.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { now } from "#lib/platform/clock.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { readPdf } from "#tests/support/pdf-text.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { atDesk, certified, compared } from "../legacy/given.ts";

const FOREIGN = {
  given: "Fatma",
  family: "BAKALI",
  born: "1956, Rabat",
  document: "Titre de séjour 7512345678",
  country: "France",
  statementNumber: "88/2026",
  statementOn: { day: "2", month: "11", year: "2026" },
  statementBy: "Caïd de la 4e annexe",
};

describe("a certificate of concordance", () => {
  let db: TestDatabase;
  let nadia: SignedIn;
  let driss: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    [nadia, driss] = [await signedIn(db, "nadia"), await signedIn(db, "driss")];
  });
  afterAll(() => db.close());

  const issue = async (who: SignedIn, act: string, isPaper: "yes" | "no", typed = {}) => {
    const input = ConcordanceInput.parse({ ...FOREIGN, act, isPaper, ...typed });
    const issued = await atDesk(who, (context) => issueConcordance(context, input));
    return typeof issued === "string" ? issued : (readSerial(issued.serial) ?? "no serial");
  };

  it("sets the identity of foreign papers beside that of the act, which is read with its trace", async () => {
    const { actId } = await aRegisteredAct(db, nadia);
    const year = now().getUTCFullYear();
    const found = await findActForConcordance(nadia.session, { no: 1, year });
    expect(found).toMatchObject({ act: actId, isPaper: false });
    expect(await findActForConcordance(driss.session, { no: 1, year })).toBeUndefined();
    const serial = await issue(nadia, actId, "no");
    const verdict = await verdictOfSerial(serial as never, now());
    expect(verdict).toMatchObject({ verdict: "authentic", kind: "concordance" });
    const { text } = await readPdf((await readCertificate(nadia.session, serial as never)) ?? new Uint8Array());
    const family = found?.facts.find(({ label }) => label.fr === "Nom")?.value;
    for (const told of ["BAKALI", "Titre de séjour 7512345678 (France)", family?.ar, family?.fr, "القنصل"])
      expect(text).toContain(told);
    const { rows } = await db.owner.query("select 1 from reading where subject_id = $1 and purpose = 'concordance'", [
      actId,
    ]);
    expect(rows).toHaveLength(2);
  });

  it("is refused of an act that the office may not see, and on a statement to come", async () => {
    const { rows } = await db.owner.query<{ id: string }>("select id from act limit 1");
    expect(await issue(driss, rows[0]?.id ?? "", "no")).toBe("acts.notFound");
    const later = { statementOn: { day: "1", month: "1", year: "2099" } };
    expect(await issue(nadia, rows[0]?.id ?? "", "no", later)).toBe("certificates.statementToCome");
  });

  it("says what a certified paper act says, and stays good when something is only added to it", async () => {
    const hamid = await signedIn(db, "hamid");
    const typed = { givenName: { text: "Fatma" }, familyName: { text: "EL BAKKALI" } };
    const act = await compared([hamid, nadia], "birth", { year: 1956, no: 12, language: "fr" }, typed);
    expect(await findActForConcordance(nadia.session, { no: 12, year: 1956 })).toBeUndefined();
    await certified(nadia, act);
    expect((await findActForConcordance(nadia.session, { no: 12, year: 1956 }))?.isPaper).toBe(true);
    const serial = await issue(nadia, act, "yes");
    const wish = {
      id: act,
      kind: "MAR",
      text: { ar: "تزوجت", fr: "Mariée" },
      title: { number: "31/1998", on: civilDayAt(now()), authority: "Bureau de Hassan" },
      rulingId: null,
      field: "",
      typed: TypedReadings.parse({ fields: {} }),
      code: await nadia.freshCode(),
    } as const;
    expect(typeof (await atDesk(nadia, (context) => enterOnLegacyAct(context, wish)))).toBe("object");
    expect((await verdictOfSerial(serial as never, now()))?.verdict).toBe("authentic");
  });

  const after = async (act: string, kind: "LAT" | "PRE-E" | "NASAB" | "DEC-SP" | "GEL") => {
    const serial = await issue(nadia, act, "no");
    expect((await verdictOfSerial(serial as never, now()))?.verdict).toBe("authentic");
    const facts = mentionSamples("male")[kind];
    expect((await signedMention(db, nadia, { actId: act, kind, facts })).outcome).toBe("done");
    const listed = (await takenBackCopies(now())).find((one) => one.serial === serial);
    return { verdict: (await verdictOfSerial(serial as never, now()))?.verdict, listed: listed?.verdict };
  };

  it.each(["LAT", "PRE-E", "NASAB"] as const)(
    "is replaced, and listed so, once its act is changed by %s",
    async (kind) => {
      const { actId } = await aRegisteredAct(db, nadia);
      expect(await after(actId, kind)).toEqual({ verdict: "replaced", listed: "replaced" });
    },
  );

  it("stays good when a mention names its person as before, and is revoked with its act (L36:23)", async () => {
    const { actId } = await aRegisteredAct(db, nadia);
    expect(await after(actId, "DEC-SP")).toEqual({ verdict: "authentic", listed: undefined });
    expect(await after(actId, "GEL")).toEqual({ verdict: "revoked", listed: "revoked" });
  });

  it("knows the same mentions as changing who an act names as the catalogue does", async () => {
    const told = new Set<ActField>(["givenName", "familyName", "sex", "bornOn", "birthPlace", ...NAME_FIELDS]);
    const changing = MENTION_KINDS.filter(
      (kind) => kind === "REV" || CATALOGUE[kind].changes.some((field) => told.has(field)),
    );
    const { rows } = await db.owner.query<{ kind: string }>(
      "select kind from unnest($1::text[]) kind where changes_identity(kind)",
      [MENTION_KINDS],
    );
    expect(rows.map(({ kind }) => kind).toSorted()).toEqual(changing.toSorted());
  });
});
