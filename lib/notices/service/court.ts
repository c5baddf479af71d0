import { civilDayAt, calendarTables } from "#lib/calendar/index.ts";
import { keepOfSending, type ReceivedFile } from "#lib/files/index.ts";
import type { InstitutionContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { enqueueJob } from "#lib/platform/queue.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { type CourtSending, type NoticeStatus, NoticeContent, noticeDueOn } from "../core/index.ts";
import * as store from "../store/index.ts";

/**
 * Sends what a court tells of a marriage, its end, a kafala or a judgment: one notice for each person, to the office that keeps the birth act, with
 * the scan of the title (FC:68, FC:141, KAF:21, L36:36). Sent again under the same reference it changes nothing. Refuses another content under a
 * reference that is taken, and an office that nobody knows.
 */
export async function sendForCourt(
  { tx, at, officer, institution }: InstitutionContext,
  { kind, reference, drafts }: CourtSending,
  scan: ReceivedFile | undefined,
): Promise<Ran<{ id: string }>> {
  const map = await officeMap(tx, at);
  if (drafts.some(({ office }) => !officeOf(map, office))) return err({ code: "notices.officeUnknown" });
  const picture = scan === undefined ? null : Buffer.from(scan.sha256).toString("hex");
  const digest = sha256(new TextEncoder().encode(JSON.stringify({ kind, drafts, picture })));
  const { accountId } = officer;
  const wanted = { id: uuidv7(), institutionCode: institution.code, reference, kind, digest, accountId };
  const { outcome, id } = await store.takeReference(tx, wanted, at);
  if (outcome === "taken") return err({ code: "notices.referenceTaken" });
  if (outcome === "same") return ok({ value: { id }, events: [] });

  if (scan) await keepOfSending(tx, scan, { sendingId: id, documentKind: "mentionTitle", at });
  const today = civilDayAt(at);
  const { holidays } = await calendarTables(tx, today, at);
  const events = [];
  for (const [place, { office, court, ...told }] of drafts.entries()) {
    const due = noticeDueOn(kind, court.title.on, holidays);
    const content = NoticeContent.parse({
      ...told,
      kind,
      sender: { code: institution.code, name: { ar: institution.nameAr, fr: institution.nameFr } },
      reference: `${reference}/${place + 1}`,
      place: null,
      act: null,
      court: { ...court, scan: picture },
    });
    const noticeId = uuidv7();
    // what comes after its term is late by its court, and not by the office
    const dueOn = due < today ? today : due;
    await store.insertCourtNotice(tx, { id: noticeId, sendingId: id, receiverOffice: office, content, dueOn });
    await store.tellNotice(tx, noticeId, "to_send", { accountId, officeCode: null }, at);
    const detail = { kind, institution: institution.code, receiver: office, isLate: due < today };
    events.push({ type: "notice.sentByCourt", subject: { kind: "notice", id: noticeId }, detail } as const);
  }
  await enqueueJob(tx, "send-notices", {}, { key: "send-notices" });
  return ok({ value: { id }, events });
}

/** A court has read why its notice came back; it sends the right one under another reference. */
export async function closeForCourt(
  { tx, at, officer }: InstitutionContext,
  { id, note }: { id: string; note: string },
): Promise<Ran<{ id: string; status: NoticeStatus; sendingId: string }>> {
  const notice = await store.lockNotice(tx, id);
  if (!notice?.sendingId) return err({ code: "notices.notFound" });
  if (notice.status !== "refused") return err({ code: "notices.notPossibleNow" });
  const by = { accountId: officer.accountId, officeCode: null };
  await store.moveNotice(tx, notice, { status: "closed", refusalNote: note }, by, at);
  const detail = { kind: notice.kind, office: notice.sender, reason: null };
  return ok({
    value: { id, status: "closed", sendingId: notice.sendingId },
    events: [{ type: "notice.closed", subject: { kind: "notice", id }, detail }],
  });
}
