import { officeHead } from "#lib/acts/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { secretHashHex } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { authorityOf, type OfficeAuthority, type Regime } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { type DeclarationKind, formOf, type Refusal, refusalIn } from "../core/index.ts";
import * as store from "../store/index.ts";
import { depositNow } from "./deposit.ts";

/** A file that was refused, as its letter says it (law 55-19:18): which one, why, what was missing, and by which office. */
export type RefusedFile = {
  kind: DeclarationKind;
  regime: Regime;
  reference: string;
  subject: { ar: string; latin: string };
  submittedAt: Date;
  refusal: Refusal;
  missing: readonly string[];
  authority: OfficeAuthority;
  head: { ar: string[]; fr: string[] };
};

/** The refusal of a file, for staff who may see it; nothing where it was not refused. */
export async function findRefusalAtDesk(officer: StaffSession, id: string, at: Date): Promise<RefusedFile | undefined> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(await refusedFile(tx, id, at)),
  );
  return read.ok ? read.value : undefined;
}

/** The same for whoever holds the secret of the file. */
export async function findOwnRefusal(id: string, secret: string, at: Date): Promise<RefusedFile | undefined> {
  const read = await inTransaction("portal", { "app.secret": secretHashHex(secret) }, async (tx) =>
    ok(await refusedFile(tx, id, at)),
  );
  return read.ok ? read.value : undefined;
}

async function refusedFile(tx: Tx, id: string, at: Date): Promise<RefusedFile | undefined> {
  const file = await store.findDeclaration(tx, id);
  if (file?.status !== "refused" || file.reference === null || file.regime === null || file.submittedAt === null)
    return undefined;
  const refusal = refusalIn(await store.listStory(tx, id));
  const map = await officeMap(tx, at);
  const office = refusal && officeOf(map, refusal.officeCode);
  const head = office && officeHead(map, office.code);
  if (!refusal || !office || !head?.ok) return undefined;
  const read = formOf(file.kind).understand(file.answers);
  const papers = refusal.ground === "documentsNotProvided" ? ((await depositNow(tx, file))?.papers ?? []) : [];
  const { name, headAr, headFr } = head.value;
  return {
    kind: file.kind,
    regime: file.regime,
    reference: file.reference,
    subject: read.ok ? read.value.subject : { ar: "", latin: "" },
    submittedAt: file.submittedAt,
    refusal,
    missing: papers.filter(({ state }) => state === "missing").map(({ kind }) => kind),
    authority: authorityOf(office),
    head: { ar: withOffice(headAr, name.ar), fr: withOffice(headFr, name.fr) },
  };
}

/** Abroad the post itself is the head. */
function withOffice(head: readonly string[], name: string): string[] {
  return head.includes(name) ? [...head] : [...head, name];
}
