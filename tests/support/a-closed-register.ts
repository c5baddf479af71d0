import type { Client } from "pg";
import { closeRegister } from "#lib/acts/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor, totpCode } from "#lib/auth/index.ts";
import type { DeskContext } from "#lib/gate/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { Officer } from "./an-officer.ts";

/** The year of the registers that tests open, and the evening on which they are closed. */
export const YEAR = Number(new Date().toISOString().slice(0, 4));
export const LAST_EVENING = new Date(`${YEAR}-12-31T15:00:00Z`);

export async function registerOf(owner: Client, office: string, kind = "birth", year = YEAR) {
  const { rows } = await owner.query<{ id: string; last_no: number; closed_at: Date | null }>(
    "select id, last_no, closed_at from register_year where office_code = $1 and kind = $2 and year = $3",
    [office, kind, year],
  );
  const [row] = rows;
  if (!row) throw new Error("no such register");
  return row;
}

/** The officer closes the register of births at a moment, with the code that the telephone shows then. */
export async function closeAt(
  owner: Client,
  officer: Officer,
  at = LAST_EVENING,
  wish: { id?: string; lastNo?: number; code?: string } = {},
) {
  const register = await registerOf(owner, officer.office);
  const call = { id: register.id, lastNo: register.last_no, code: totpCode(officer.totpKey, at), ...wish };
  return inTransaction("desk", { "app.session": officer.token }, async (tx): Promise<Result<{ id: string }>> => {
    const context: DeskContext = {
      tx,
      at,
      locale: "ar",
      version: undefined,
      officer: officer.session,
      office: officer.office,
    };
    const ran = await closeRegister(context, call);
    if (!ran.ok) return ran;
    await appendAudit(tx, staffActor(officer.session), ran.value.events);
    return { ok: true, value: ran.value.value };
  });
}
