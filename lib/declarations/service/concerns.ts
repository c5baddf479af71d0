import { appendAudit } from "#lib/audit/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { chainOf } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { concernsOf } from "../core/index.ts";
import * as store from "../store/index.ts";
import { fact } from "./review.ts";

const LOOKED_AT_MILLISECONDS = 7 * 86_400_000;

/** Looks at the births of the last days for the pattern of a substitution (CP:470). Blocks nothing, tells no family. Gives how many it raised. */
export async function raiseConcerns(at: Date): Promise<number> {
  const done = await inTransaction("worker", {}, async (tx) => {
    const map = await officeMap(tx, at);
    const provinceOf = (code: string | null | undefined): string | undefined =>
      code ? chainOf(map.tree, code).find(({ level }) => level === "province")?.code : undefined;
    const since = new Date(at.getTime() - LOOKED_AT_MILLISECONDS);
    let raised = 0;
    for (const { id, ...pattern } of await store.listBirthPatterns(tx, since)) {
      const there = provinceOf(pattern.commune);
      const office = provinceOf(officeOf(map, pattern.officeCode)?.territoryCode);
      const reasons = concernsOf(pattern, there !== undefined && office !== undefined && there !== office);
      if (reasons.length === 0) continue;
      const concern = { id: uuidv7(), declarationId: id, kind: "substitution", reasons, accountId: null, at } as const;
      if (!(await store.insertConcern(tx, concern))) continue;
      raised += 1;
      await appendAudit(tx, { kind: "system" }, [fact("concern.raised", id, { kind: "substitution" })]);
    }
    return ok(raised);
  });
  return done.ok ? done.value : 0;
}

/**
 * Somebody whose death is registered is said to live: inspectors are told at once; only a judgment undoes the act (L36:52). Refuses a
 * file without a registered death, and a second alert.
 */
export async function reportAlive(context: DeskContext, { id }: { id: string }): Promise<Ran<{ id: string }>> {
  const { tx, at, officer, office } = context;
  const file = await store.findDeclaration(tx, id);
  if (!file) return err({ code: "declarations.notFound" });
  if (file.kind !== "death" || file.act === null) return err({ code: "institution.noDeathRegistered" });
  const concern = { id: uuidv7(), declarationId: id, kind: "alive", reasons: ["saidToLive"], at } as const;
  const isNew = await store.insertConcern(tx, { ...concern, accountId: officer.accountId });
  if (!isNew) return err({ code: "institution.concernKnown" });
  return ok({ value: { id }, events: [fact("concern.raised", id, { kind: "alive", office })] });
}

/** Lays a concern before the King's prosecutor; the family's file goes on as it stands (CP:470). Refuses one laid there before. */
export async function referConcern(
  { tx, at, officer }: DeskContext,
  { id, concern, note }: { id: string; concern: string; note: string },
): Promise<Ran<{ id: string }>> {
  const known = (await store.listConcerns(tx, id)).find((one) => one.id === concern);
  if (!known) return err({ code: "declarations.notFound" });
  const isNew =
    !known.isReferred &&
    (await store.insertReferral(tx, { concernId: concern, note, accountId: officer.accountId, at }));
  if (!isNew) return err({ code: "institution.concernReferred" });
  return ok({ value: { id }, events: [fact("concern.referred", id, { kind: known.kind })] });
}

/** The concerns of an inspector's territory. */
export async function concernsToInspect({ token }: StaffSession): Promise<readonly store.InspectedConcern[]> {
  const read = await inTransaction("oversight", { "app.session": token }, async (tx) =>
    ok(await store.listConcernsToInspect(tx)),
  );
  return read.ok ? read.value : [];
}
