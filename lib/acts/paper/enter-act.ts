import { findSigningAccount } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { PaperEntryInput } from "#lib/registers/core/index.ts";
import { type Act, canonOfAct, decidePaperEntry, type PaperSignature } from "../core/index.ts";
import { personsOf } from "../persons.ts";
import { todayOf } from "../service.ts";
import * as store from "../store/index.ts";
import { signPaper } from "./sign-paper.ts";

export type PaperEntryOutcome = { declarationId: string; no: number; held: store.HeldBecause | null; expected: number };

/**
 * The act was written and signed in the paper register: the officer enters its number, volume and page with the scan of the signed page, and
 * signs with a fresh code. The next number is expected (D99:12); any other holds the act, and nothing is adjusted.
 */
export async function enterPaperAct(
  context: DeskContext,
  { draftId, input: { no, volume, page, scan, code } }: { draftId: string; input: PaperEntryInput },
): Promise<Ran<PaperEntryOutcome>> {
  const { tx, officer, office, at } = context;
  const today = todayOf(context);
  const draft = await store.lockDraft(tx, draftId);
  if (!draft || draft.officeCode !== office) return err({ code: "acts.noDraft" });
  const { cnie } = await findSigningAccount(tx, officer.accountId, at);
  const signer = { staffId: officer.staffId, cnie, officeCode: office };
  const decided = decidePaperEntry(draft, { signer, version: context.version ?? -1, today });
  if (!decided.ok) return decided;
  const picture = await store.findPage(tx, draft.declarationId);
  if (!picture?.isClean || picture.id !== scan) return err({ code: "registers.scanMissing" });

  const act: Act = { ...draft.act, paper: { volume, page, scan: picture.sha256Hex } };
  const canon = canonOfAct(act);
  const signed = await signPaper(context, { actKind: act.kind, canon, code, today });
  if (!signed.ok) return signed;
  const actId = uuidv7();
  const entered = await store.registerPaperAct(
    tx,
    {
      ...{ actId, holdId: uuidv7(), draftId, draftVersion: draft.version, no, volume, page, scan, act },
      agreement: inInk(act, canon, at),
      persons: personsOf(act),
    },
    signed.value,
  );
  if (!entered.ok) return entered;
  const { held, expected, year } = entered.value;
  const value = { declarationId: draft.declarationId, no, held, expected };
  if (held !== null) {
    const detail = { no, expected, because: held, office };
    return ok({
      value,
      events: [{ type: "actDraft.heldOnPaper", subject: { kind: "actDraft", id: draftId }, detail }],
    });
  }
  const detail = { no, year, office, volume, page };
  return ok({ value, events: [{ type: "act.registered", subject: { kind: "act", id: actId }, detail }] });
}

/** The declarant signed the paper, or the officer alone where the act says so. */
function inInk({ facts }: Act, canon: Uint8Array, at: Date): PaperSignature {
  const reason = facts.signature === "declarant" ? {} : { reason: facts.signature.officerAlone };
  return { kind: "paper", ...reason, digest: Buffer.from(sha256(canon)).toString("hex"), at: at.toISOString() };
}
