import type { Client } from "pg";
import { sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { ok } from "#lib/kernel/result.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { approvalMessage } from "#lib/seal/core/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { aDeclaration } from "./a-declaration.ts";
import type { Officer } from "./an-officer.ts";
import { today } from "./a-registered-act.ts";

/** One mention of a ready marriage request, meant for an act that another office keeps; its bytes are no real text. */
export async function aMention(owner: Client, officer: Officer): Promise<string> {
  const declared = await aDeclaration(owner, { status: "ready", office: officer.office });
  await owner.query("update declaration set kind = 'marriage' where id = $1", [declared.id]);
  const [id, canon, approvedAt] = [uuidv7(), new Uint8Array([1, 2, 3]), new Date()];
  const message = approvalMessage({
    accountId: asId<"account">(officer.accountId),
    delegationId: asId<"delegation">(officer.delegationId),
    digest: sha256(canon),
    approvedAtMicros: BigInt(approvedAt.getTime()) * 1000n,
  });
  await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    await tx.$queryRaw`
      select no from enter_mention(${id}::uuid, ${declared.id}::uuid, 1, 'MAR', 'husband', null::uuid, null, 'Fès', '412', 1990,
        ${new Date(today())}::date, ${new Date(today())}::date, ${canon}, ${officer.delegationId}::uuid, 'totp', ${officer.signer.keyId},
        ${officer.signer.sign(message)}, ${approvedAt})`;
    return ok(null);
  });
  return id;
}
