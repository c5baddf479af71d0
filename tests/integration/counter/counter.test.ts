import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  counterDrafts,
  findCounterFile,
  findDepositAtDesk,
  findDeskFile,
  requestInformation,
  sendAtCounter,
  takeFile,
  writeAtCounter,
} from "#lib/declarations/index.ts";
import { now } from "#lib/platform/clock.ts";
import { aCounterDraft } from "#tests/support/a-counter-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { asOfficer } from "../../../prisma/seed/demonstration/walk.ts";

describe("a birth that is declared at the counter", () => {
  let db: TestDatabase;
  let nadia: SignedIn;
  let abdellah: SignedIn;
  beforeAll(async () => {
    db = await freshDatabase();
    await givenCountry(db);
    nadia = await signedIn(db, "nadia");
    abdellah = await signedIn(db, "abdellah");
  });
  afterAll(() => db.close());

  const send = (id: string) => asOfficer(nadia.session, now(), undefined, (context) => sendAtCounter(context, { id }));

  it("is kept as it is typed, and seen by its own office only until it is sent", async () => {
    const { id } = await aCounterDraft(nadia);
    expect((await counterDrafts(nadia.session)).map((draft) => draft.id)).toContain(id);
    expect((await findCounterFile(nadia.session, id, now()))?.declaration.answers["child"]).toBeDefined();
    expect(await counterDrafts(abdellah.session)).toEqual([]);
    expect(await findCounterFile(abdellah.session, id, now())).toBeUndefined();
    expect(await findDeskFile(nadia.session, id, now())).toBeUndefined();
  });

  it("gets its number and goes on to be verified in the hand that received it (L36:20)", async () => {
    const { id } = await aCounterDraft(nadia);
    const { reference } = await send(id);
    expect(reference).toMatch(/^NA/);
    const file = await findDeskFile(nadia.session, id, now());
    expect(file?.declaration).toMatchObject({
      origin: "counter",
      status: "retrieved",
      officeCode: nadia.session.office?.code,
    });
    expect(file?.holder?.isMe).toBe(true);
    expect(file?.declaration.deadline?.lastDay).toBeDefined();
    await expect(send(id)).rejects.toThrow("alreadySent");
    await expect(
      asOfficer(nadia.session, now(), undefined, (context) =>
        writeAtCounter(context, { id, section: "filiation", posted: { kind: "motherAlone" } }),
      ),
    ).rejects.toThrow("alreadySent");
  });

  it("has a receipt that says it is deposited once the originals were seen (law 55-19:10)", async () => {
    const { id } = await aCounterDraft(nadia);
    expect(await findDepositAtDesk(nadia.session, id, now())).toBeUndefined();
    await send(id);
    const receipt = await findDepositAtDesk(nadia.session, id, now());
    expect(receipt?.deposit).toMatchObject({ stage: "deposited", completeBy: null });
    expect(receipt?.deposit.papers.every(({ state }) => state === "seen")).toBe(true);
  });

  it("is not sent while something is missing", async () => {
    const { id } = await aCounterDraft(nadia);
    await asOfficer(nadia.session, now(), undefined, (context) =>
      writeAtCounter(context, { id, section: "child", posted: { sex: "female" } }),
    );
    await expect(send(id)).rejects.toThrow("incomplete");
  });

  it("is asked for more once only (law 55-19:14)", async () => {
    const { id } = await aCounterDraft(nadia);
    await send(id);
    const ask = async (reason: "spelling" | "differs") => {
      const { version } = await asOfficer(nadia.session, now(), undefined, (context) => takeFile(context, { id }));
      const items = [{ kind: "field" as const, target: "mother.birthPlace", reason }];
      return asOfficer(nadia.session, now(), version, (context) => requestInformation(context, { id, items }));
    };
    await ask("spelling");
    await db.owner.query("update information_request set answered_at = now() where declaration_id = $1", [id]);
    await db.owner.query("update declaration set status = 'submitted' where id = $1", [id]);
    await expect(ask("spelling")).rejects.toThrow("askedOnce");
    await expect(ask("differs")).resolves.toMatchObject({ id });
  });
});
