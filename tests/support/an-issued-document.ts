import type { CardWish, IssuedKind, IssuePurpose } from "#lib/documents/core/index.ts";
import { issueDocument } from "#lib/documents/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor } from "#lib/auth/index.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { Officer } from "./an-officer.ts";

type Issuer = Pick<Officer, "session">;

/** Issues a document of a sealed act as the desk would; gives its serial. */
export async function anIssuedDocument(
  officer: Issuer,
  actId: string,
  kind: IssuedKind = "birthExtract",
  purpose: IssuePurpose = "holder",
  card?: CardWish,
): Promise<string> {
  const issued = await tryToIssue(officer, actId, kind, purpose, card);
  if (!issued.ok) throw new Error(issued.error.code);
  return issued.value.value.serial;
}

/** The same, with the refusal where it is refused. */
export function tryToIssue(
  officer: Issuer,
  actId: string,
  kind: IssuedKind,
  purpose: IssuePurpose = "holder",
  card?: CardWish,
) {
  return inTransaction("desk", { "app.session": officer.session.token }, async (tx) => {
    const context = {
      tx,
      at: new Date(),
      locale: "ar",
      version: undefined,
      officer: officer.session,
      office: officer.session.office?.code ?? "",
    } as const;
    const issued = await issueDocument(context, { actId, kind, purpose, card });
    if (issued.ok) await appendAudit(tx, staffActor(officer.session), issued.value.events);
    return issued;
  });
}
