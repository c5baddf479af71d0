import type { StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { findActForRuling, listRulingsOnActs, openRuling, type ReadRuling } from "#lib/rulings/index.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { officeMap, officeOf, regimeOf } from "#lib/territory/index.ts";
import type { NamedAct } from "./named-act.ts";
import { openActForRuling } from "./opened-act.ts";

/** Finds an act by its exact reference, for a request about it; another office's under the national register alone (L36:46). */
export async function findActByReference(
  { tx, office }: DeskContext,
  { kind, ...named }: NamedAct & { kind: "birth" | "death" },
): Promise<Ran<{ actId: string }>> {
  const actId = await findActForRuling(tx, { ...named, officeCode: named.officeCode || office, kind });
  if (actId === undefined) return err({ code: "rulings.actUnknown" });
  return ok({
    value: { actId },
    events: [{ type: "act.accessGranted", subject: { kind: "act", id: actId }, detail: { purpose: "ruling" } }],
  });
}

/** An act opened on the page of its request, with what is already asked of it. */
export async function openActPage(officer: StaffSession, actId: string, at: Date, locale: "ar" | "fr") {
  const { office } = officer;
  if (office === null) return undefined;
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const opened = await openActForRuling({ tx, at, locale, officer, office: office.code, version: undefined }, actId);
    if (!opened.ok) return ok(undefined);
    return ok({ ...opened.value, officeName: officeOf(await officeMap(tx, at), opened.value.act.officeCode) ?? null });
  });
  if (!read.ok || !read.value) return undefined;
  return { ...read.value, rulings: await listRulingsOnActs("desk", officer, actId) };
}

export type RulingPage = ReadRuling & { office: Office | null; actOffice: Office | null };

/** One ruling with the offices it names, under the rights of this session. */
export async function openRulingPage(
  user: "desk" | "oversight" | "institution",
  officer: StaffSession,
  id: string,
  at: Date,
): Promise<RulingPage | undefined> {
  const found = await openRuling(user, officer, id);
  if (!found) return undefined;
  const read = await inTransaction(user, { "app.session": officer.token }, async (tx) => ok(await officeMap(tx, at)));
  if (!read.ok) throw new Error("reading cannot be refused");
  const { officeCode, act } = found.ruling;
  return {
    ...found,
    office: officeOf(read.value, officeCode) ?? null,
    actOffice: officeOf(read.value, act.officeCode) ?? null,
  };
}

/** Which law the officer's own office applies today, and so how an act is named there. */
export async function ownRegime(officer: StaffSession, at: Date): Promise<"R36" | "R37"> {
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(regimeOf(await officeMap(tx, at), officer.office?.code ?? "", civilDayAt(at)) ?? "R36"),
  );
  return read.ok ? read.value : "R36";
}
