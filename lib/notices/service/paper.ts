import { officeHead } from "#lib/acts/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { officeMap, regimeOf } from "#lib/territory/index.ts";
import { mayStep } from "../core/index.ts";
import * as store from "../store/index.ts";
import { readAtDesk, sidesOf, step, type Stepped, type Wanted } from "./step.ts";

type Leg = Wanted & { number: string; on: IsoDay };

/**
 * The notice was carried on paper, under the number and day of the sender's own register of posts: in place of the wire, or besides it where the
 * other side does not answer. It may be carried again; the record stays one.
 */
export async function sendNoticeOnPaper(context: DeskContext, { id, number, on }: Leg): Promise<Ran<Stepped>> {
  const { tx, at, office, officer } = context;
  if (on > civilDayAt(at)) return err({ code: "notices.dayToCome" });
  const notice = await store.lockNotice(tx, id);
  if (!notice) return err({ code: "notices.notFound" });
  if (!sidesOf(notice, office).includes("sender")) return err({ code: "notices.notPossibleNow" });
  const { status } = notice;
  const isAgain = status === "sent" || status === "delivered";
  if (!isAgain && status !== "to_send") return err({ code: "notices.notPossibleNow" });
  const by = { accountId: officer.accountId, officeCode: office };
  await store.insertPaper(tx, id, { what: "carried", number, on }, by, at);
  if (!isAgain) return step(context, id, "sender", { status: "sent", paper: { number, on } }, "notice.sentOnPaper");
  if (notice.paper === null) await store.markOnPaper(tx, notice, { number, on }, at);
  const detail = { kind: notice.kind, office, again: notice.paper !== null };
  return ok({
    value: { id, status },
    events: [{ type: "notice.sentOnPaper", subject: { kind: "notice", id }, detail }],
  });
}

/** The slip came back signed by the office that received the paper: its number and day. What left on paper alone is in hand there from now on. */
export async function enterSlip(context: DeskContext, { id, number, on }: Leg): Promise<Ran<Stepped>> {
  const { tx, at, office, officer } = context;
  if (on > civilDayAt(at)) return err({ code: "notices.dayToCome" });
  const notice = await store.lockNotice(tx, id);
  if (!notice) return err({ code: "notices.notFound" });
  const isSender = sidesOf(notice, office).includes("sender");
  if (!isSender || notice.paper === null || on < notice.paper.on) return err({ code: "notices.notPossibleNow" });
  const by = { accountId: officer.accountId, officeCode: office };
  await store.insertPaper(tx, id, { what: "slip", number, on }, by, at);
  if (mayStep(notice.status, "acknowledged", "sender", true))
    return step(context, id, "sender", { status: "acknowledged" }, "notice.slipEntered");
  const detail = { kind: notice.kind, office };
  return ok({
    value: { id, status: notice.status },
    events: [{ type: "notice.slipEntered", subject: { kind: "notice", id }, detail }],
  });
}

/** What the letter of a notice is drawn from, for an office that sends or received it; nothing where this officer may not see it. */
export async function letterOfNotice(officer: StaffSession, id: string, at: Date) {
  return readAtDesk(officer, async (tx) => {
    const notice = await store.findNotice(tx, id);
    const map = await officeMap(tx, at);
    const code = officer.office?.code ?? "";
    const head = officeHead(map, code);
    const regime = regimeOf(map, code, civilDayAt(at));
    if (!notice || !head.ok || !regime) return undefined;
    const { name, headAr, headFr } = head.value;
    const receiver = map.offices.find((one) => one.code === notice.receiverOffice);
    return {
      content: notice.content,
      receiver: receiver ? { code: receiver.code, ar: receiver.nameAr, fr: receiver.nameFr } : null,
      regime,
      head: { ar: [...headAr, name.ar], fr: [...headFr, name.fr] },
      officer: { ar: officer.name.ar, latin: officer.name.latin },
      at,
    };
  });
}
