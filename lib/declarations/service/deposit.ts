import type { StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { listFirstSent } from "#lib/files/index.ts";
import { secretHashHex } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import type { Office, Regime } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { type Declaration, type Deposit, depositOf, formOf, sectionOf } from "../core/index.ts";
import * as store from "../store/index.ts";
import { type PaperOfFile, paperOfFile } from "./downtime/paper-of-file.ts";

/** A receipt with the file that it is of (law 55-19:10). */
export type DepositedFile = {
  declaration: Declaration & { reference: string };
  deposit: Deposit;
  depositedAt: Date;
  /** The receipt on paper that was given before it was entered (L36:19). */
  paper: PaperOfFile | null;
  office: Office;
  subject: { ar: string; latin: string };
};

/** The receipt of a file that was sent, for staff who may see it. */
export async function findDepositAtDesk(
  officer: StaffSession,
  id: string,
  at: Date,
): Promise<DepositedFile | undefined> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(await depositIn(tx, id, at)),
  );
  return read.ok ? read.value : undefined;
}

/** The same for whoever holds the secret of the file. */
export async function findOwnDeposit(id: string, secret: string, at: Date): Promise<DepositedFile | undefined> {
  const read = await inTransaction("portal", { "app.secret": secretHashHex(secret) }, async (tx) =>
    ok(await depositIn(tx, id, at)),
  );
  return read.ok ? read.value : undefined;
}

async function depositIn(tx: Tx, id: string, at: Date): Promise<DepositedFile | undefined> {
  const declaration = await store.findDeclaration(tx, id);
  if (!declaration) return undefined;
  const { reference, officeCode, regime, submittedAt, kind, answers } = declaration;
  if (reference === null || officeCode === null || regime === null || submittedAt === null) return undefined;
  const office = officeOf(await officeMap(tx, at), officeCode);
  if (!office) return undefined;
  const deposited = await depositOn(tx, declaration, regime, submittedAt);
  const read = formOf(kind).understand(answers);
  return {
    declaration: { ...declaration, reference },
    ...deposited,
    office,
    subject: read.ok ? read.value.subject : { ar: "", latin: "" },
  };
}

/** Where the papers and the clocks of a file stand; nothing before it was sent (law 55-19:10, 16). */
export async function depositNow(tx: Tx, declaration: Declaration): Promise<Deposit | undefined> {
  const { regime, submittedAt } = declaration;
  if (regime === null || submittedAt === null) return undefined;
  return (await depositOn(tx, declaration, regime, submittedAt)).deposit;
}

async function depositOn(tx: Tx, declaration: Declaration, regime: Regime, submittedAt: Date) {
  const { id, kind, answers } = declaration;
  const paper = await paperOfFile(tx, declaration);
  // the days run from the declaration itself, also when it could not be entered on that day
  const depositedAt = paper?.declaredAt ?? submittedAt;
  const noted = Object.entries(sectionOf(answers, "documents"));
  const deposit = depositOf({
    needs: formOf(kind).documentsFor(answers, regime),
    sent: (await listFirstSent(tx, id)).map(({ kind: paperKind, at }) => ({
      kind: paperKind,
      // what stands in the file when it is sent came with the deposit, also where this was entered later
      on: at > submittedAt ? civilDayAt(at) : civilDayAt(depositedAt),
    })),
    seen: noted.flatMap(([paperKind, way]) => (way === "seen" ? [paperKind] : [])),
    brought: (await store.listSeenPapers(tx, id)).map(({ kind: paperKind, at }) => ({
      kind: paperKind,
      on: civilDayAt(at),
    })),
    depositedOn: civilDayAt(depositedAt),
  });
  return { deposit, depositedAt, paper };
}
