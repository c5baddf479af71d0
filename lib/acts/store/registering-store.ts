import { databaseDay, type IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { raisedCode } from "#lib/platform/raised-code.ts";

export type ActPersonRow = {
  role: "subject" | "father" | "mother" | "declarant";
  givenAr: string;
  familyAr: string;
  givenLatin: string;
  familyLatin: string;
  bornFrom: Date | null;
  bornTo: Date | null;
  cnie: string | null;
  keys: string[];
  isLegalFiction: boolean;
};

export type Registering = {
  actId: string;
  draftId: string;
  draftVersion: number;
  year: number;
  today: IsoDay;
  delegationId: string;
  digest: Uint8Array;
  keyId: string;
  signature: Uint8Array;
  signedAt: Date;
  /** Rows for search, derived from the act's bytes and rebuildable from them. */
  persons: readonly ActPersonRow[];
};
export type Registered = { no: number; year: number; officeCode: string; registeredAt: Date; hash: Uint8Array };

const REFUSALS = [
  "auth.notAllowed",
  "acts.noDraft",
  "acts.notAwaitingSignature",
  "acts.draftChanged",
  "acts.noAuthority",
  "registers.notOpen",
];

/** The one writer of acts, with their persons. Gives the number, or the refusal that the database itself raised. */
export async function registerAct(tx: Tx, call: Registering): Promise<Result<Registered>> {
  try {
    const [row] = await tx.$queryRaw<
      { no: number; year: number; office_code: string; registered_at: Date; hash: Uint8Array }[]
    >`
      select * from register_act_with_persons(${call.actId}::uuid, ${call.draftId}::uuid, ${call.draftVersion}::int, ${call.year}::int, ${databaseDay(call.today)}::date,
        ${call.delegationId}::uuid, ${call.digest}, 'totp', ${call.keyId}, ${call.signature}, ${call.signedAt},
        ${JSON.stringify(call.persons)}::jsonb)`;
    if (!row) throw new Error("register_act gave no row");
    return ok({
      no: row.no,
      year: row.year,
      officeCode: row.office_code,
      registeredAt: row.registered_at,
      hash: row.hash,
    });
  } catch (thrown) {
    const code = raisedCode(thrown);
    if (code !== undefined && REFUSALS.includes(code)) return err({ code });
    throw thrown;
  }
}
