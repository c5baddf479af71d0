import { receiveProvisionally } from "#lib/acts/index.ts";
import type { Act } from "#lib/acts/core/index.ts";
import { prepareDraft, todayOf } from "#lib/acts/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { reviewGivenName } from "#lib/names/core/index.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { findNameReferral, findNameTerms, insertNameReferral, saveNameGivenUp } from "#lib/rulings/index.ts";
import { articleOfGround, type DisputedName, type NameDisputeInput } from "#lib/rulings/core/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import type { CompletionInput } from "../core/index.ts";
import * as store from "../store/index.ts";
import { buildAct, isNameRefused } from "./completion.ts";
import { fact, lockForOfficer } from "./review.ts";
import { tell } from "./tell.ts";

/**
 * The declarant holds to a given name that the officer disputes: the act is drawn up and received provisionally, and the name goes to the
 * High Commission (D22:33, D99:23). What the rules of names notice goes along; they never refuse. Refuses what no act can say yet, a red
 * check, a ground of the other law, and a name that the Commission refused for this file before.
 */
export async function referName(
  context: DeskContext,
  { id, input, dispute }: { id: string; input: CompletionInput; dispute: NameDisputeInput },
): Promise<Ran<{ draftId: string }>> {
  const { tx, at, officer, office } = context;
  const locked = await lockForOfficer({ ...context, version: undefined }, id, "referred");
  if (!locked.ok) return locked;
  const file = locked.value;
  if (file.kind !== "birth" || file.regime === null) return err({ code: "rulings.nameOfBirthOnly" });
  const built = await buildAct(context, file, input);
  if (!built.ok) return built;
  if (await isNameRefused(tx, id, built.value)) return err({ code: "rulings.nameRefused" });
  const today = todayOf(context);
  const name = disputedName(built.value, dispute, { regime: file.regime, receivedOn: today });
  if (!name.ok) return name;
  const prepared = await prepareDraft(context, { declarationId: id, act: built.value });
  if (!prepared.ok) return prepared;
  const received = await receiveProvisionally(context, prepared.value.value.draftId);
  if (!received.ok) return received;
  await insertNameReferral(tx, {
    id: uuidv7(),
    declarationId: id,
    officeCode: office,
    name: name.value,
    at,
    accountId: officer.accountId,
  });
  await store.saveStatus(tx, id, "referred", at);
  await store.saveHolder(tx, id, null);
  // whether the provisional reception meets the term is the country's setting: the law does not say
  if ((await findNameTerms(tx, at)).meetsDeadline) await store.saveDeadlineMet(tx, id, today);
  await store.appendStory(tx, id, { what: "nameReferred", at, accountId: officer.accountId, officeCode: office });
  await tell(tx, file, "nameReferred");
  const event = fact("declaration.nameReferred", id, { ground: dispute.ground });
  return ok({
    value: prepared.value.value,
    events: [...prepared.value.events, ...received.value.events, event],
  });
}

function disputedName(
  act: Act,
  { ground, officeReason, declarantReason }: NameDisputeInput,
  { regime, receivedOn }: { regime: Regime; receivedOn: DisputedName["receivedOn"] },
): Result<DisputedName> {
  if (act.kind !== "birth") return err({ code: "rulings.nameOfBirthOnly" });
  if (articleOfGround(ground, regime) === null) return err({ code: "rulings.nameGroundOfOtherLaw" });
  const { given, family } = act.names.subject;
  const { refusals, warnings } = reviewGivenName(given, { regime, ...(family && { familyName: family }) });
  const findings = [...refusals, ...warnings];
  return ok({ given, sex: act.sex, regime, ground, officeReason, declarantReason, findings, receivedOn });
}

/** The declarant holds to the name no longer, before it was decided: the referral ends and the file is checked again, with another name. */
export async function giveUpName(context: DeskContext, { id }: { id: string }): Promise<Ran<{ id: string }>> {
  const { tx, at, officer, office } = context;
  const locked = await lockForOfficer(context, id, "retrieved");
  if (!locked.ok) return locked;
  const referral = await findNameReferral(tx, id);
  if (referral?.state !== "waiting") return err({ code: "rulings.nameDecided" });
  await saveNameGivenUp(tx, referral.id, at);
  await store.saveStatus(tx, id, "retrieved", at);
  await store.appendStory(tx, id, { what: "nameGivenUp", at, accountId: officer.accountId, officeCode: office });
  return ok({ value: { id }, events: [fact("declaration.nameGivenUp", id)] });
}
