import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { type DrawnUp, drawUpMention, enterHolderMention, type SaidByNotice } from "#lib/mentions/index.ts";
import * as store from "../store/index.ts";
import { saidBy } from "./said.ts";
import { step } from "./step.ts";

type Drawing = Parameters<typeof drawUpMention>[1];
type Signing = Parameters<typeof enterHolderMention>[1];

/** The words of a mention of one person, with what the notice that asks for it says already; nothing is entered. */
export async function drawUpOnAct(context: DeskContext, wish: Drawing): Promise<Ran<DrawnUp>> {
  const said = await saidFor(context, wish);
  return said.ok ? drawUpMention(context, { ...wish, ...said.value }) : said;
}

/**
 * Enters a mention on an electronic act and, where a notice asked for it, says that the notice is executed: both or none. It is entered on the act
 * to which an officer bound the notice; what was taken from the notice is signed with the mention (L36:46, D99:34, FC:68).
 */
export async function enterOnAct(
  context: DeskContext,
  wish: Signing,
): Promise<Ran<{ id: string; no: number | null; actId: string }>> {
  const said = await saidFor(context, wish);
  if (!said.ok) return said;
  const entered = await enterHolderMention(context, { ...wish, ...said.value });
  if (!entered.ok || wish.noticeId === null) return entered;
  const { actId } = entered.value.value;
  const act = await context.tx.act.findUniqueOrThrow({ where: { id: actId }, select: { no: true, year: true } });
  const executed = { number: act.no, year: act.year, on: civilDayAt(context.at) };
  const move = { status: "executed", executed, actId } as const;
  const stepped = await step(context, wish.noticeId, "receiver", move, "notice.executed");
  if (!stepped.ok) return stepped;
  return ok({ value: entered.value.value, events: [...entered.value.events, ...stepped.value.events] });
}

/** What the notice says. Refuses another mention than the one that a court asks for, and an act to which nobody bound the notice. */
async function saidFor(
  { tx, office }: DeskContext,
  { noticeId, actId, kind }: Drawing,
): Promise<Result<{ said?: SaidByNotice }>> {
  if (noticeId === null) return ok({});
  const notice = await store.findNotice(tx, noticeId);
  if (!notice || notice.receiverOffice !== office) return err({ code: "notices.notFound" });
  if (notice.boundActId !== actId) return err({ code: "notices.notBound" });
  const { court } = notice.content;
  if (court && court.mention !== kind) return err({ code: "notices.otherMention" });
  return ok({ said: await saidBy(tx, notice) });
}
