import type { Client } from "pg";
import { type Act, type BirthAct, canonOfAct } from "#lib/acts/core/index.ts";
import { personsOf } from "#lib/acts/persons.ts";
import { registerAct, type Registered } from "#lib/acts/store/index.ts";
import { type IsoDay, parseIsoDay } from "#lib/calendar/core/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { err, type Failure, ok, type Result } from "#lib/kernel/result.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { randomBytes, uuidv7 } from "#lib/platform/random.ts";
import { approvalMessage } from "#lib/seal/core/index.ts";
import { aBirthAct } from "./a-birth-act.ts";
import { aDeclaration, type DeclarationWish } from "./a-declaration.ts";
import type { Officer } from "./an-officer.ts";

export type SignedDraft = { id: string; declarationId: string; act: Act; digest: Uint8Array };

type Drawn = Pick<Act, "officerStaffId" | "drawnUpOn" | "salt" | "reference">;

/** Of which declaration the act is, and how it is drawn up: as a birth act unless said otherwise. */
type ActWish = { declaration?: DeclarationWish; drawUp?: (drawn: Drawn) => Act };

/** A draft that was read to the declarant and agreed to: all that is missing is the officer's signature. */
export async function aSignedDraft(
  owner: Client,
  officer: Officer,
  { declaration = {}, drawUp = aBirthAct, ...overrides }: Partial<BirthAct> & ActWish = {},
): Promise<SignedDraft> {
  const declared = await aDeclaration(owner, { status: "ready", office: officer.office, ...declaration });
  const salt = Buffer.from(randomBytes(16)).toString("hex");
  const act = drawUp({
    officerStaffId: officer.staffId,
    drawnUpOn: today(),
    salt,
    reference: declared.reference ?? "",
    ...overrides,
  });
  const canon = canonOfAct(act);
  const [id, digest] = [uuidv7(), sha256(canon)];
  const agreement = {
    kind: "officerAlone",
    reason: "cannotSign",
    digest: Buffer.from(digest).toString("hex"),
    at: new Date().toISOString(),
  };
  await owner.query(
    `insert into act_draft (id, declaration_id, office_code, kind, status, content, canon, digest, declarant_signature, account_id)
     values ($1, $2, $3, $9, 'declarant_signed', $4, $5, $6, $7, $8)`,
    [
      id,
      declared.id,
      officer.office,
      JSON.stringify(act),
      Buffer.from(canon),
      Buffer.from(digest),
      JSON.stringify(agreement),
      officer.accountId,
      act.kind,
    ],
  );
  return { id, declarationId: declared.id, act, digest };
}

export type RegisteredAct = Registered & { actId: string; draft: SignedDraft };

/** What the officer's signature does to a draft, today or `on` another day. With `isUndone` the whole transaction is rolled back at its end. */
export async function registerDraft(
  officer: Officer,
  draft: SignedDraft,
  { isUndone = false, on = today() }: { isUndone?: boolean; on?: IsoDay } = {},
): Promise<Result<RegisteredAct>> {
  const actId = uuidv7();
  const signedAt = new Date();
  const message = approvalMessage({
    accountId: asId<"account">(officer.accountId),
    delegationId: asId<"delegation">(officer.delegationId),
    digest: draft.digest,
    approvedAtMicros: BigInt(signedAt.getTime()) * 1000n,
  });
  return inTransaction<RegisteredAct, Failure>("desk", { "app.session": officer.token }, async (tx) => {
    const registered = await registerAct(tx, {
      actId,
      draftId: draft.id,
      draftVersion: 1,
      year: Number(on.slice(0, 4)),
      today: on,
      delegationId: officer.delegationId,
      digest: draft.digest,
      keyId: officer.signer.keyId,
      signature: officer.signer.sign(message),
      signedAt,
      persons: personsOf(draft.act),
    });
    if (!registered.ok) return registered;
    return isUndone ? err({ code: "test.undone" }) : ok({ ...registered.value, actId, draft });
  });
}

/** An act in the register, signed and numbered, not yet sealed. */
export async function aRegisteredAct(
  owner: Client,
  officer: Officer,
  overrides: Parameters<typeof aSignedDraft>[2] = {},
): Promise<RegisteredAct> {
  const registered = await registerDraft(officer, await aSignedDraft(owner, officer, overrides));
  if (!registered.ok) throw new Error(registered.error.code);
  return registered.value;
}

export function today(): IsoDay {
  const day = parseIsoDay(moroccanDay(new Date()));
  if (!day.ok) throw new Error("the clock gives no day");
  return day.value;
}
