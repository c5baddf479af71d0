import type { OwnInstitution, StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { DeskContext, InstitutionContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { chainOf, printedPlaceAr, printedPlaceFr } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import type { BroughtPermission, GivenPermission } from "../core/index.ts";
import * as store from "../store/index.ts";
import { awaitsPermission } from "./ex-officio.ts";
import { readInstitution } from "./institution-view.ts";
import { fact, lockForOfficer } from "./review.ts";

type Given = Ran<{ id: string }>;

/**
 * The King's prosecutor permits that a death which did not come naturally be registered (D22:25): the file of any office of his
 * territory is free to go on. Refuses anybody but a prosecutor, a death that does not wait for it, and a day to come.
 */
export async function givePermission(
  { tx, at, institution, officer }: InstitutionContext,
  { id, given }: { id: string; given: GivenPermission },
): Promise<Given> {
  if (institution.kind !== "prosecutor") return err({ code: "declarations.notFound" });
  if (given.decidedOn > civilDayAt(at)) return err({ code: "declarations.dateInFuture" });
  const awaited = (await store.listAwaitingPermission(tx)).find((one) => one.id === id);
  if (!awaited) return err({ code: "institution.permissionNotAwaited" });
  if (given.decidedOn < awaited.eventOn) return err({ code: "institution.permissionBeforeDeath" });
  const court = { ar: institution.nameAr, fr: institution.nameFr };
  const by = { institution: institution.code };
  const isNew = await store.insertPermission(tx, id, { ...given, court, by, accountId: officer.accountId, at });
  if (!isNew) return err({ code: "institution.permissionKnown" });
  return ok({ value: { id }, events: [fact("declaration.permissionGiven", id, { by: institution.code })] });
}

/** The office enters the permission from the paper that was brought (D22:25, D99:32). Refuses a death that does not wait for it. */
export async function enterPermission(
  context: DeskContext,
  { id, given }: { id: string; given: BroughtPermission },
): Promise<Given> {
  const { tx, at, officer, office } = context;
  const locked = await lockForOfficer({ ...context, version: undefined }, id);
  if (!locked.ok) return locked;
  const file = locked.value;
  const known = await store.findPermission(tx, id);
  if (known) return err({ code: "institution.permissionKnown" });
  if (file.kind !== "death" || !awaitsPermission(file.answers, false))
    return err({ code: "institution.permissionNotAwaited" });
  if (given.decidedOn > civilDayAt(at)) return err({ code: "declarations.dateInFuture" });
  if (file.eventOn !== null && given.decidedOn < file.eventOn)
    return err({ code: "institution.permissionBeforeDeath" });
  const { number, decidedOn } = given;
  const court = { ar: given.court.ar, fr: given.court.latin };
  await store.insertPermission(tx, id, { number, decidedOn, court, by: { office }, accountId: officer.accountId, at });
  await store.appendStory(tx, id, { what: "permissionEntered", at, accountId: officer.accountId, officeCode: office });
  return ok({ value: { id }, events: [fact("declaration.permissionGiven", id, { by: office })] });
}

export type AwaitingPermission = {
  id: string;
  reference: string;
  eventOn: IsoDay;
  name: { ar: string; latin: string };
  manner: string;
  place: { ar: string; fr: string };
  office: { ar: string; fr: string };
  submittedAt: Date;
};

/** What waits for the prosecutor: deaths to permit, and concerns that officers laid before him. */
export async function prosecutorsDesk(officer: StaffSession, at: Date) {
  return readInstitution(officer, async (tx, institution: OwnInstitution) => {
    const map = await officeMap(tx, at);
    const deaths = await store.listAwaitingPermission(tx);
    return {
      institution,
      deaths: deaths.map(({ commune, officeCode, ...death }): AwaitingPermission => {
        const chain = chainOf(map.tree, commune);
        const office = officeOf(map, officeCode);
        return {
          ...death,
          place: { ar: printedPlaceAr(chain), fr: printedPlaceFr(chain) },
          office: { ar: office?.nameAr ?? officeCode, fr: office?.nameFr ?? officeCode },
        };
      }),
      concerns: await store.listReferredConcerns(tx),
    };
  });
}
