import { endProvisional } from "#lib/acts/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { findNameReferralById } from "#lib/rulings/index.ts";
import type { NameReferral } from "#lib/rulings/core/index.ts";
import type { Declaration } from "../core/index.ts";
import * as store from "../store/index.ts";
import { fact } from "./review.ts";
import { tell } from "./tell.ts";

/** The line of the file that a new name is written on. */
const GIVEN_NAME = "child.givenName";

/**
 * Brings the High Commission's decision to the file (D22:33): an accepted name is ready to be read and signed; after a refusal the family is asked
 * for another name, and what it had declared stays with the referral. Once, however often it is called.
 */
export async function carryOutNameRuling(rulingId: string, at: Date): Promise<void> {
  await inTransaction("worker", {}, async (tx) => {
    const referral = await findNameReferralById(tx, rulingId);
    const file = referral && (await store.lockDeclaration(tx, referral.declarationId));
    if (!referral?.decision || file?.status !== "referred") return ok(null);
    await carryOut(tx, file, referral, at);
    const detail = { outcome: referral.decision.outcome };
    await appendAudit(tx, { kind: "system" }, [fact("declaration.nameDecided", file.id, detail)]);
    return ok(null);
  });
}

async function carryOut(tx: Tx, file: Declaration, { decision, decidedBy }: NameReferral, at: Date): Promise<void> {
  if (!decision) return;
  const isAccepted = decision.outcome === "accepted";
  await endProvisional(tx, file.id, { isAccepted, today: civilDayAt(at), at });
  const { number, decidedOn, chooseBy } = decision;
  if (isAccepted) {
    await store.saveStatus(tx, file.id, "ready", at);
    await store.appendStory(tx, file.id, { what: "nameAccepted", at, detail: { number, decidedOn } });
    return tell(tx, file, "nameAccepted");
  }
  if (decidedBy === null) throw new Error("nobody entered this decision");
  await store.insertRequest(tx, {
    id: uuidv7(),
    declarationId: file.id,
    items: [{ kind: "field", target: GIVEN_NAME, reason: "nameRefused" }],
    accountId: decidedBy,
    askedAt: at,
  });
  await store.saveStatus(tx, file.id, "to_complete", at);
  const detail = { number, decidedOn, ...(chooseBy !== null && { chooseBy }) };
  await store.appendStory(tx, file.id, { what: "nameRefused", at, detail });
  return tell(tx, file, "nameRefused");
}
