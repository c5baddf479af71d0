import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readSerial } from "#lib/documents/core/index.ts";
import { takenBackCopies, verdictOfSerial } from "#lib/documents/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { openLifeOfAct } from "#lib/mentions/index.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { sealAct } from "#lib/seal/index.ts";
import { aRegisteredAct } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { signedMention } from "#tests/support/a-holder-mention.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { anIssuedDocument, tryToIssue } from "#tests/support/an-issued-document.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";

let db: TestDatabase;
let nadia: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
});
afterAll(() => db.close());

const SAMPLES = mentionSamples("male");

async function aSealedAct(): Promise<string> {
  const { actId } = await aRegisteredAct(db, nadia);
  await sealAct(actId);
  return actId;
}

const verdictOf = async (serial: string) => {
  const read = readSerial(serial);
  return read && (await verdictOfSerial(read, new Date()))?.verdict;
};

describe("a copy in somebody's hands", () => {
  it("is replaced at once when a mention changes what it says, and the page of the act tells it", async () => {
    const actId = await aSealedAct();
    const [extract, full] = [
      await anIssuedDocument(nadia, actId, "birthExtract"),
      await anIssuedDocument(nadia, actId, "birthFullCopy", "family"),
    ];
    expect((await signedMention(db, nadia, { actId, kind: "DEC", facts: SAMPLES.DEC })).outcome).toBe("done");
    expect([await verdictOf(extract), await verdictOf(full)]).toEqual(["replaced", "replaced"]);
    const on = civilDayAt(new Date());
    expect(await takenBackCopies(new Date())).toEqual(
      expect.arrayContaining([extract, full].map((serial) => ({ serial, verdict: "replaced", on }))),
    );
    const life = await openLifeOfAct(nadia.session, actId);
    const told = life?.facts.filter(({ what }) => what === "replaced").map(({ detail }) => detail);
    expect(told?.toSorted()).toEqual([`birthExtract ${extract}`, `birthFullCopy ${full}`].toSorted());
    const again = await anIssuedDocument(nadia, actId, "birthExtract");
    expect(await verdictOf(again)).toBe("authentic");
  });

  it("stays good where what changed is hidden from its reader (KAF:21)", async () => {
    const actId = await aSealedAct();
    const [own, relative] = [
      await anIssuedDocument(nadia, actId, "birthFullCopy", "holder"),
      await anIssuedDocument(nadia, actId, "birthFullCopy", "family"),
    ];
    expect((await signedMention(db, nadia, { actId, kind: "KAF", facts: SAMPLES.KAF })).outcome).toBe("done");
    expect([await verdictOf(own), await verdictOf(relative)]).toEqual(["authentic", "replaced"]);
  });

  it("is revoked when the act is frozen, whoever holds it (L36:23)", async () => {
    const actId = await aSealedAct();
    const [own, court] = [
      await anIssuedDocument(nadia, actId, "birthExtract", "holder"),
      await anIssuedDocument(nadia, actId, "birthFullCopy", "authority"),
    ];
    expect((await signedMention(db, nadia, { actId, kind: "GEL", facts: SAMPLES.GEL })).outcome).toBe("done");
    expect([await verdictOf(own), await verdictOf(court)]).toEqual(["revoked", "revoked"]);
    expect(await tryToIssue(nadia, actId, "birthExtract")).toEqual({
      ok: false,
      error: { code: "mentions.copyFrozen" },
    });
  });

  it("is never one that missed a mention entered while it was made out", async () => {
    const actId = await aSealedAct();
    const [issued, entered] = await Promise.all([
      Promise.all([0, 1, 2, 3].map(() => tryToIssue(nadia, actId, "birthFullCopy", "authority"))),
      signedMention(db, nadia, { actId, kind: "KAF", facts: SAMPLES.KAF }),
    ]);
    expect(entered.outcome).toBe("done");
    for (const copy of issued)
      if (copy.ok) {
        const { rows } = await db.owner.query<{ mentions: number }>(
          "select mentions from issued_document where serial = $1",
          [copy.value.value.serial],
        );
        const [row] = rows;
        expect(await verdictOf(copy.value.value.serial)).toBe(row?.mentions === 1 ? "authentic" : "replaced");
      } else expect(copy.error.code).toBe("documents.actChanged");
  });

  it("is taken back by the mention of its own transaction alone", async () => {
    const actId = await aSealedAct();
    const serial = await anIssuedDocument(nadia, actId);
    const entered = await signedMention(db, nadia, { actId, kind: "KAF", facts: SAMPLES.KAF });
    const { id } = entered.value as { id: string };
    const changed = JSON.stringify([{ copy: "extract", reader: "holder", verdict: "revoked" }]);
    await expect(
      inTransaction("desk", { "app.session": nadia.session.token }, async (tx) => {
        await tx.$queryRaw`select take_back_copies(${id}::uuid, ${changed}::jsonb)`;
        return { ok: true, value: null };
      }),
    ).rejects.toThrow(/notAllowed/);
    expect(await verdictOf(serial)).toBe("authentic");
  });
});
