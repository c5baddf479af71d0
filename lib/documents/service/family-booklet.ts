import { officeHead, todayOf } from "#lib/acts/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { type AskedBooklet, bookletsOf } from "#lib/booklet/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { getBlob } from "#lib/platform/blob-store.ts";
import { config } from "#lib/platform/config.ts";
import { decrypt, sameBytes, sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { officeMap, regimeOf } from "#lib/territory/index.ts";
import { type BookletInput, bookletOf, decideBooklet, type Serial } from "../core/index.ts";
import * as store from "../booklet-store.ts";
import { insertReading } from "../store.ts";
import { archive, keptOrRemoved, prepareIssue, requireTrustedKeys } from "./issue.ts";

/**
 * Issues the booklet of a family to the holder of the birth act `actId`, or to whoever represents them by law (L36:44, D22:42-43): reckoned again from
 * the acts, each read with its trace, signed, archived and numbered. The next one for the same person takes its place. Refuses what does not belong
 * to this person, a frozen act, another card than theirs, and a further booklet without a reason.
 */
export async function issueBooklet(
  context: DeskContext,
  { actId, ...input }: BookletInput & { actId: string },
): Promise<Ran<{ serial: string }>> {
  const { tx, at, office, officer } = context;
  const found = await bookletsOf(context, actId);
  if (!found.ok) return found;
  const { asker, booklets } = found.value;
  const asked: AskedBooklet | undefined = booklets.find(({ holder }) => holder.id === input.holder);
  if (!asked) return err({ code: "booklet.notOfThisFamily" });
  if (!asked.seen.ok) return asked.seen;
  const { value: view } = asked.seen;
  const map = await officeMap(tx, at);
  const number = await store.nextNumber(tx, { holderActId: asked.holder.id, askerActId: actId });
  const decided = decideBooklet(input, {
    regime: regimeOf(map, office, todayOf(context)),
    earlier: number - 1,
    card: asker.cnie,
  });
  if (!decided.ok) return decided;
  const issuing = await prepareIssue(context, "birth");
  if (!issuing.ok) return issuing;
  const head = officeHead(map, office);
  if (!head.ok) return head;
  const { headAr, headFr, name } = head.value;
  const capital = (line: string) => line.charAt(0).toUpperCase() + line.slice(1);
  const { serial, issuedOn } = issuing.value;
  const payload = bookletOf(view, {
    issuing: issuing.value,
    number,
    authority: { ar: [...headAr, name.ar].slice(-4), fr: [...headFr, name.fr].map(capital).slice(-4) },
    url: `${config().publicUrl}/v?serial=${serial}`,
  });
  await requireTrustedKeys(context);
  const archived = await archive(payload);
  const { quality, name: collector, paperKind, paperNumber, deed } = input;
  const kept = await keptOrRemoved(archived.blobKey, () =>
    store.insertBooklet(
      tx,
      {
        ...archived,
        ...{ serial, id: uuidv7(), holderActId: asked.holder.id, askerActId: actId, reader: view.reader },
        ...{ number, reason: decided.value.reason, quality, collector, paperKind, paperNumber, deed },
        ...{ officeCode: office, accountId: officer.accountId, issuedAt: at, issuedOn },
      },
      asked.restsOn,
    ),
  );
  if (!kept.ok) return kept;
  const detail = {
    kind: "familyBooklet",
    act: actId,
    number,
    ...(decided.value.reason && { reason: decided.value.reason }),
  };
  return ok({
    value: { serial },
    events: [{ type: "document.issued", subject: { kind: "document", id: serial }, detail }],
  });
}

/** The bytes of a booklet as it was issued, for its own office; opening it leaves a trace on the act of whom it was for. Nothing for others. */
export async function readBooklet(officer: StaffSession, serial: Serial): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const officeCode = officer.office?.code;
  if (officeCode === undefined) return undefined;
  const found = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const booklet = await store.findBooklet(tx, serial);
    if (booklet)
      for (const actId of new Set([booklet.askerActId, booklet.holderActId]))
        await insertReading(tx, { id: uuidv7(), accountId: officer.accountId, officeCode, actId });
    return ok(booklet);
  });
  if (!found.ok || !found.value) return undefined;
  const pdf = decrypt(await getBlob(found.value.blobKey), config().uploadKey);
  if (!sameBytes(sha256(pdf), found.value.pdfSha256))
    throw new Error("an archived document is not the one that was issued");
  return pdf;
}
