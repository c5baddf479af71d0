import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { holdersToTell, noteHolderTold, printCopies } from "#lib/documents/index.ts";
import type { Collector, Serial } from "#lib/documents/core/index.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { signedMention } from "#tests/support/a-holder-mention.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { anIssuedDocument } from "#tests/support/an-issued-document.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { mentionSamples } from "#tests/support/mention-samples.ts";
import { GET } from "../../../app/v/revoked.json/route.ts";
import { written } from "../../../lib/messages/written.ts";
import { registerKeys } from "../../../prisma/tools/register-keys.ts";
import { atDesk } from "../legacy/given.ts";
import { aSealedAct, COLLECTOR } from "./given.ts";

let db: TestDatabase;
let nadia: SignedIn;
let hassan: SignedIn;
beforeAll(async () => {
  db = await freshDatabase();
  await registerKeys(db.owner, join(inject("template").dataDirectory, "secrets"));
  await givenCountry(db);
  [nadia, hassan] = [await signedIn(db, "nadia"), await signedIn(db, "driss")];
});
afterAll(() => db.close());

const facts = mentionSamples("male").DEC;

async function handedTo(serial: string, more: Partial<Collector>): Promise<void> {
  const serials = [serial as Serial];
  const collector = { ...COLLECTOR, ...more };
  const done = await atDesk(nadia, (context) =>
    printCopies(context, { serials, copies: 1, reason: "further", collector }),
  );
  if (typeof done === "string") throw new Error(done);
}

describe("a copy issued at 10:00 of an act that is corrected at 10:05 (case 63: L36:43)", () => {
  it("is on the public list within a minute, and whoever agreed is written to, with the serial and the office alone", async () => {
    const actId = await aSealedAct(db, nadia);
    const serial = await anIssuedDocument(nadia, actId);
    await handedTo(serial, { email: "rachid@example.ma", agrees: true });
    await handedTo(serial, { name: "Fatima ZAHRAOUI", paperNumber: "CD654321" });
    const began = performance.now();
    expect((await signedMention(db, nadia, { actId, kind: "DEC", facts })).outcome).toBe("done");
    const answer = await GET(new Request("http://localhost/v/revoked.json"));
    const { documents } = (await answer.json()) as { documents: { serial: string }[] };
    const age = Number(/max-age=(\d+)/.exec(answer.headers.get("cache-control") ?? "")?.[1]);
    const seconds = (performance.now() - began) / 1_000 + age;
    process.stdout.write(
      `${JSON.stringify({ bar: "correction to public list, with its cache", value: Number(seconds.toFixed(1)), unit: "s", goal: 60, ok: seconds <= 60 })}\n`,
    );
    expect(documents.map((one) => one.serial)).toContain(serial);
    expect(seconds).toBeLessThanOrEqual(60);

    const { rows } = await db.owner.query<{
      recipient: string;
      channel: "email";
      language: "fr";
      params: Record<string, string>;
    }>("select recipient, channel, language, params from message where template = 'copyTakenBack'");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ recipient: "rachid@example.ma", channel: "email", language: "fr" });
    expect(Object.keys(rows[0]?.params ?? {}).toSorted()).toEqual(["office", "serial"]);
    const { subject, text } = written({
      channel: "email",
      language: "fr",
      template: "copyTakenBack",
      params: rows[0]?.params ?? {},
    });
    expect(`${subject} ${text}`).not.toMatch(/BAKKALI|AB123456|\{\{/);
    expect(text.replaceAll(/[\s⁦-⁩]/g, "")).toContain(serial);
  });

  it("gives the officer the list of everybody who collected one, until each was told", async () => {
    const actId = await aSealedAct(db, nadia);
    const serial = await anIssuedDocument(nadia, actId);
    await handedTo(serial, { phone: "+212612345678", agrees: true });
    await handedTo(serial, { name: "Fatima ZAHRAOUI" });
    expect((await signedMention(db, nadia, { actId, kind: "GEL", facts: mentionSamples("male").GEL })).outcome).toBe(
      "done",
    );
    const toTell = async () => (await holdersToTell(nadia.session, new Date())).filter((one) => one.serial === serial);
    const holders = await toTell();
    expect(holders.map(({ name, told, verdict }) => [name, told, verdict]).toSorted()).toEqual([
      ["Fatima ZAHRAOUI", null, "revoked"],
      ["Rachid EL BAKKALI", "message", "revoked"],
    ]);
    const job = holders.find(({ told }) => told === null)?.job ?? "";
    const told = { serial: serial as Serial, job, how: "phone" } as const;
    expect(await atDesk(hassan, (context) => noteHolderTold(context, told))).toBe("documents.notFound");
    expect(await atDesk(nadia, (context) => noteHolderTold(context, told))).toBeNull();
    expect((await toTell()).every(({ told: how }) => how !== null)).toBe(true);
    expect(await holdersToTell(hassan.session, new Date())).toEqual([]);
  });
});
