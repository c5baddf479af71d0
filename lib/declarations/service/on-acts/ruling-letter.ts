import type { StaffSession } from "#lib/auth/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { ActRuling } from "#lib/rulings/core/index.ts";
import { findActRuling } from "#lib/rulings/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { officeHead } from "#lib/acts/index.ts";

/** What a letter on a request about an act is drawn from. */
export type RulingLetter = {
  ruling: ActRuling;
  head: { ar: string[]; fr: string[] };
  officer: { ar: string; latin: string };
  at: Date;
};

/** The letter on a request of this officer's office; nothing once the ruling is granted, entered or taken back. */
export async function findRulingLetter(officer: StaffSession, id: string, at: Date): Promise<RulingLetter | undefined> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const ruling = await findActRuling(tx, id);
    const head = officeHead(await officeMap(tx, at), officer.office?.code ?? "");
    const isHanded = ruling && (ruling.state === "waiting" || ruling.state === "outside" || ruling.state === "refused");
    if (!isHanded || !head.ok) return ok(undefined);
    const { name, headAr, headFr } = head.value;
    return ok({
      ruling,
      head: { ar: [...headAr, name.ar], fr: [...headFr, name.fr] },
      officer: { ar: officer.name.ar, latin: officer.name.latin },
      at,
    });
  });
  return read.ok ? read.value : undefined;
}
