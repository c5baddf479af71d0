import { signAct, type Signed } from "#lib/acts/index.ts";
import { totpCode } from "#lib/auth/index.ts";
import { runAtDesk } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";
import type { Failure, Result } from "#lib/kernel/result.ts";
import type { Awaiting } from "./drafts.ts";

/** What a signature sends; sent again unchanged, it must have no second effect. */
export type Sending = { key: string; code: string };

/** The code that the officer's telephone shows now. */
export function codeOf({ officer }: Awaiting): string {
  return totpCode(officer.totpKey, now());
}

/** The officer's signature as the desk's command runs it, from the idempotency key to the commit. */
export async function sign(
  { draftId, version, officer }: Awaiting,
  { key, code }: Sending,
): Promise<Result<Signed, Failure>> {
  const body = { rest: { code, originalsSeen: "yes" }, params: { id: draftId } };
  const call = { name: "desk.sign", key, body, locale: "ar", version } as const;
  const done = await runAtDesk(officer.session, officer.session.office?.code ?? "", call, (context) =>
    signAct(context, { draftId, code }),
  );
  return done.ok ? { ok: true, value: done.value.value } : done;
}
