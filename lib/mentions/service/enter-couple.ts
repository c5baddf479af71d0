import { fileSigner, newSalt } from "#lib/acts/index.ts";
import type { AuditEvent } from "#lib/audit/core/index.ts";
import { signingAuthority } from "#lib/auth/core/index.ts";
import { findSigningAccount, useFreshCode } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { sha256, unwrapSecret } from "#lib/platform/crypto.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { approvalMessage } from "#lib/seal/core/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import {
  canonOfMention,
  copiesThatShow,
  decideEntry,
  type Entry,
  type MentionContent,
  mentionOfCanon,
} from "../core/index.ts";
import * as store from "../store/index.ts";

export type EnteredMention = { id: string; no: number | null };

/**
 * The officer's deliberate signature of the mentions of one request, with a fresh code good once. Decides everything again, signs the digest
 * of each text with the officer's key and enters them together: both spouses' or none (FC:68, FC:141, L36:36).
 */
export async function enterMentions(
  context: DeskContext,
  {
    declarationId,
    version,
    regime,
    applicant,
    code,
    ...entry
  }: Entry & {
    declarationId: string;
    version: number;
    regime: Regime;
    applicant: MentionContent["applicant"];
    code: string;
  },
): Promise<Ran<{ mentions: readonly EnteredMention[] }>> {
  const { tx, officer, office, at } = context;
  const account = await findSigningAccount(tx, officer.accountId, at);
  const decided = decideEntry(entry, { cnie: account.cnie, regime });
  if (!decided.ok) return decided;
  const wanted = { officeCode: office, actKind: "mention", today: civilDayAt(at) };
  const authority = signingAuthority(account.delegations, wanted);
  if (!authority.ok) return authority;
  if (!account.key) return err({ code: "acts.noSigningKey" });
  const fresh = await useFreshCode(tx, { accountId: officer.accountId, account }, code, at);
  if (!fresh.ok) return fresh;

  const signer = fileSigner(account.key.id, unwrapSecret(account.key.wrappedPrivate));
  const mentions: EnteredMention[] = [];
  const events: AuditEvent[] = [];
  // acts are locked in one order everywhere, so that two officers never wait for each other
  const inOrder = [...entry.mentions].sort((a, b) => ((a.target.actId ?? "") < (b.target.actId ?? "") ? -1 : 1));
  for (const shown of inOrder) {
    const mention: MentionContent = { ...shown, applicant, salt: newSalt() };
    const [id, canon] = [uuidv7(), canonOfMention(mention)];
    const message = approvalMessage({
      accountId: asId<"account">(officer.accountId),
      delegationId: asId<"delegation">(authority.value.id),
      digest: sha256(canon),
      approvedAtMicros: BigInt(at.getTime()) * 1000n,
    });
    const entered = await store.enterMention(tx, {
      id,
      declarationId,
      version,
      mention,
      canon,
      delegationId: authority.value.id,
      keyId: signer.keyId,
      signature: signer.sign(message),
      approvedAt: at,
    });
    if (!entered.ok) return entered;
    const { no } = entered.value;
    const copiesTakenBack = no === null ? 0 : await store.takeBackCopies(tx, id, copiesThatShow(mention.kind));
    mentions.push({ id, no });
    events.push({
      type: "mention.entered",
      subject: { kind: "mention", id },
      detail: { kind: mention.kind, office, no, act: mention.target.actId, copiesTakenBack },
    });
  }
  return ok({ value: { mentions }, events });
}

/** The mentions that a request entered, as they were signed; the reading is recorded. */
export async function openMentions(
  { tx }: { tx: Tx },
  { declarationId, purpose }: { declarationId: string; purpose: string },
): Promise<(store.KeptMention & { mention: MentionContent })[]> {
  const kept = await store.readMentions(tx, declarationId, uuidv7(), purpose);
  return kept.map((row) => ({ ...row, mention: mentionIn(row.canon) }));
}

function mentionIn(canon: Uint8Array): MentionContent {
  const mention = mentionOfCanon(canon);
  if (!mention.ok) throw new Error("a mention's bytes cannot be read");
  return mention.value;
}
