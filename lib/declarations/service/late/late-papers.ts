import { officeHead } from "#lib/acts/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { secretHashHex } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { LateRequestHanded, type LateRuling, RefusalForm } from "#lib/rulings/core/index.ts";
import { listHandedRulings, listLateRulings } from "#lib/rulings/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { type Reviews, settledFile } from "../../core/index.ts";
import * as store from "../../store/index.ts";
import { handedReviews, liveReviews } from "../review.ts";

/** What every paper on a late event says: what was declared, and the office that hands it out. */
type LatePaper = {
  kind: "birth" | "death";
  regime: Regime;
  reference: string;
  subject: { ar: string; latin: string };
  eventOn: IsoDay;
  head: { ar: string[]; fr: string[] };
};

/** What the written refusal of a late event says. `denied` is the refusal of the central authority before it, under law 36-21. */
export type LateRefusal = LatePaper & RefusalForm & { issuedAt: Date; denied: { number: string; on: IsoDay } | null };

/** What the receipt of a request for permission says. */
export type LateReceipt = LatePaper & { request: LateRequestHanded; askedAt: Date; dueOn: IsoDay };

type Reader = { rulings: readonly LateRuling[]; reviews: Reviews };

/** The refusal that was handed out for a file of this officer; nothing where none was, or where a judgment has come since. */
export function findLateRefusal(officer: StaffSession, id: string, at: Date): Promise<LateRefusal | undefined> {
  return atDesk(officer, id, (tx, reader) => refusalOf(tx, reader, at));
}

/** The same for whoever holds the secret of the file. */
export function findOwnLateRefusal(id: string, secret: string, at: Date): Promise<LateRefusal | undefined> {
  return atPortal(id, secret, (tx, reader) => refusalOf(tx, reader, at));
}

/** The request that waits for the central authority; nothing where none waits. */
export function findLateReceipt(officer: StaffSession, id: string, at: Date): Promise<LateReceipt | undefined> {
  return atDesk(officer, id, (tx, reader) => receiptOf(tx, reader, at));
}

/** The same for whoever holds the secret of the file. */
export function findOwnLateReceipt(id: string, secret: string, at: Date): Promise<LateReceipt | undefined> {
  return atPortal(id, secret, (tx, reader) => receiptOf(tx, reader, at));
}

async function refusalOf(tx: Tx, { rulings, reviews }: Reader, at: Date): Promise<LateRefusal | undefined> {
  const handed = open(rulings, "court");
  const paper = handed && (await latePaper(tx, handed, reviews, at));
  if (!handed || !paper) return undefined;
  const denied = rulings.findLast(({ authority, status }) => authority === "central" && status === "refused");
  return {
    ...paper,
    ...RefusalForm.parse(handed.request),
    issuedAt: handed.askedAt,
    denied: denied ? { number: denied.number ?? "", on: denied.decidedOn ?? civilDayAt(denied.askedAt) } : null,
  };
}

async function receiptOf(tx: Tx, { rulings, reviews }: Reader, at: Date): Promise<LateReceipt | undefined> {
  const asked = open(rulings, "central");
  const paper = asked && (await latePaper(tx, asked, reviews, at));
  if (!asked?.dueOn || !paper) return undefined;
  return { ...paper, request: LateRequestHanded.parse(asked.request), askedAt: asked.askedAt, dueOn: asked.dueOn };
}

function open(rulings: readonly LateRuling[], of: LateRuling["authority"]): LateRuling | undefined {
  return rulings.find(({ authority, status }) => authority === of && status === "requested");
}

async function latePaper(
  tx: Tx,
  { declarationId, officeCode }: LateRuling,
  reviews: Reviews,
  at: Date,
): Promise<LatePaper | undefined> {
  const file = await store.findDeclaration(tx, declarationId);
  if (!file?.regime || (file.kind !== "birth" && file.kind !== "death")) return undefined;
  const settled = settledFile(file, reviews);
  const head = officeHead(await officeMap(tx, at), officeCode);
  if (!settled.ok || !head.ok) return undefined;
  const { name, headAr, headFr } = head.value;
  return {
    kind: file.kind,
    regime: file.regime,
    reference: file.reference ?? "",
    subject: settled.value.subject,
    eventOn: settled.value.eventOn,
    head: { ar: [...headAr, name.ar], fr: [...headFr, name.fr] },
  };
}

type Find<T> = (tx: Tx, reader: Reader) => Promise<T | undefined>;

async function atDesk<T>({ token }: StaffSession, id: string, find: Find<T>): Promise<T | undefined> {
  const done = await inTransaction("desk", { "app.session": token }, async (tx) => {
    const file = await store.findDeclaration(tx, id);
    return ok(
      file && (await find(tx, { rulings: await listLateRulings(tx, id), reviews: await liveReviews(tx, file) })),
    );
  });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}

/** A family reads what it declared; once a refusal was handed out, with the officer's corrections, as the act would name (CPC:217). */
async function atPortal<T>(id: string, secret: string, find: Find<T>): Promise<T | undefined> {
  const done = await inTransaction("portal", { "app.secret": secretHashHex(secret) }, async (tx) => {
    const file = await store.findDeclaration(tx, id);
    return ok(
      file && (await find(tx, { rulings: await listHandedRulings(tx, id), reviews: await handedReviews(tx, file) })),
    );
  });
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}
