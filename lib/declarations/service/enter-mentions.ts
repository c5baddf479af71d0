import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { enterMentions } from "#lib/mentions/index.ts";
import type { MentionInput } from "../core/index.ts";
import * as store from "../store/index.ts";
import { buildMentions } from "./mention-building.ts";
import { lockForOfficer } from "./review.ts";
import { tell } from "./tell.ts";

export type EnteredMentions = { declarationId: string; mentions: number };

/**
 * Enters what a checked request of marriage or divorce adds to both birth acts, with the officer's code. What is signed is what the page showed:
 * the texts are worded again and must be the same. The request is then completed, and the citizen told.
 */
export async function enterDeclaredMentions(
  context: DeskContext,
  { id, input }: { id: string; input: MentionInput },
): Promise<Ran<EnteredMentions>> {
  const { tx, at, officer, office } = context;
  const locked = await lockForOfficer(context, id);
  if (!locked.ok) return locked;
  const file = locked.value;
  if (file.status !== "ready") return err({ code: "mentions.notPossibleNow" });
  const built = await buildMentions(context, file, { typed: input.targets, staffId: officer.staffId });
  if (!built.ok) return built;
  const { plan, sides, regime } = built.value;
  const { identityProof } = input;
  const entered = await enterMentions(context, {
    declarationId: file.id,
    version: file.version,
    regime,
    mentions: sides.map(({ mention }) => mention),
    parties: [...plan.parties, identityProof.number],
    digest: input.digest,
    applicant: { link: plan.applicant.link, identityProof },
    code: input.code,
  });
  if (!entered.ok) return entered;
  const { mentions } = entered.value.value;
  await store.appendStory(tx, file.id, {
    what: "mentionEntered",
    at,
    accountId: officer.accountId,
    officeCode: office,
    detail: { count: mentions.length },
  });
  await tell(tx, file, "mentionEntered");
  return ok({ value: { declarationId: file.id, mentions: mentions.length }, events: entered.value.events });
}
