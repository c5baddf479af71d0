import { todayOf } from "#lib/acts/index.ts";
import type { AuditEvent } from "#lib/audit/core/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  type CardInput,
  cardApplicantOf,
  type CardWish,
  earlierForMarriage,
  type HandOver,
  mayBeForMarriage,
  type PrintInput,
  reasonsToPrint,
} from "../core/index.ts";
import * as store from "../print-store.ts";
import { issueDocument, type Issued, type IssueInput } from "./issue.ts";
import { issueLegacyCopy, type LegacyIssueInput } from "./legacy-copy.ts";

type Handed = { job: string };

/**
 * Hands out copies in one job to whoever collects them; printing again is a line of its own, never a new serial. Refuses a copy that expired, that was
 * taken back, or that was handed out before without a word why (L36:43, D99:36).
 */
export async function printCopies(
  context: DeskContext,
  { serials, copies, reason, collector }: Omit<PrintInput, "serials"> & { serials: readonly string[] },
): Promise<Ran<Handed>> {
  const { tx, at, office, officer } = context;
  const found = new Map((await store.findPrintable(tx, serials)).map((copy) => [copy.serial, copy]));
  const chosen = serials.flatMap((serial) => found.get(serial) ?? []);
  if (chosen.length !== serials.length) return err({ code: "documents.notFound" });
  const reasons = reasonsToPrint(chosen, { today: todayOf(context), reason });
  if (!reasons.ok) return reasons;
  const id = uuidv7();
  const lines = chosen.map(({ serial }, place) => ({ serial, reason: reasons.value[place] ?? "first" }));
  const kept = await store.insertPrintJob(tx, {
    id,
    officeCode: office,
    accountId: officer.accountId,
    at,
    copies,
    lines,
    collector,
  });
  if (!kept.ok) return kept;
  const events = lines.map((line): AuditEvent => {
    const detail = { job: id, copies, reason: line.reason, quality: collector.quality };
    return { type: "document.printed", subject: { kind: "document", id: line.serial }, detail };
  });
  return ok({ value: { job: id }, events });
}

export type CounterIssueInput = Omit<IssueInput, "card"> & {
  card?: CardInput | undefined;
  forMarriage?: boolean;
  handOver?: HandOver | undefined;
};
export type CounterIssue = Issued & { job: string | null; earlierForMarriage: IsoDay | null };

/**
 * Issues a copy at the counter and, where somebody waits for it, hands it out in the same breath. A whole copy of a birth act given for a marriage is noted
 * at the act with its day; one given in the three months before is told, and stops nothing (FC:65). A card is certified by whoever stands there, and is
 * handed out at once (D99:37).
 */
export async function issueAtCounter(
  context: DeskContext,
  { forMarriage = false, handOver, card, ...wish }: CounterIssueInput,
): Promise<Ran<CounterIssue>> {
  const { tx, office, officer } = context;
  if (forMarriage && !mayBeForMarriage(wish.kind)) return err({ code: "documents.notForMarriage" });
  const certified = card && handOver && cardWishOf(card, handOver);
  if (certified === null) return err({ code: "documents.cardForHolder" });
  const issued = await issueDocument(context, { ...wish, card: certified });
  if (!issued.ok) return issued;
  const { serial } = issued.value.value;
  const events: AuditEvent[] = [...issued.value.events];
  let earlier: IsoDay | undefined;
  if (forMarriage) {
    const deliveredOn = todayOf(context);
    const before = await store.listMarriageCopies(tx, wish.actId);
    earlier = earlierForMarriage(
      before.map((copy) => copy.deliveredOn),
      deliveredOn,
    );
    await store.insertMarriageCopy(tx, {
      serial,
      actId: wish.actId,
      officeCode: office,
      accountId: officer.accountId,
      deliveredOn,
    });
    events.push({
      type: "document.givenForMarriage",
      subject: { kind: "document", id: serial },
      detail: { act: wish.actId },
    });
  }
  const handed = handOver && (await printCopies(context, { serials: [serial], reason: null, ...handOver }));
  if (handed && !handed.ok) return handed;
  if (handed) events.push(...handed.value.events);
  const value = { ...issued.value.value, job: handed?.value.value.job ?? null, earlierForMarriage: earlier ?? null };
  return ok({ value, events });
}

export type PaperIssueInput = LegacyIssueInput & { handOver?: HandOver | undefined };
export type PaperIssue = Issued & { job: string | null };

/** The same of a certified paper act: issued and, where somebody waits for it, handed out in the same breath. */
export async function issueOfPaperAtCounter(
  context: DeskContext,
  { handOver, ...wish }: PaperIssueInput,
): Promise<Ran<PaperIssue>> {
  const issued = await issueLegacyCopy(context, wish);
  if (!issued.ok) return issued;
  const { value, events } = issued.value;
  if (!handOver) return ok({ value: { ...value, job: null }, events });
  const handed = await printCopies(context, { serials: [value.serial], reason: null, ...handOver });
  if (!handed.ok) return handed;
  return ok({ value: { ...value, job: handed.value.value.job }, events: [...events, ...handed.value.events] });
}

/** The card with whoever collects it as its applicant; nothing where they may not ask for it. */
function cardWishOf(card: CardInput, { collector }: HandOver): CardWish | null {
  const kind = cardApplicantOf(collector.quality);
  return kind === undefined ? null : { ...card, applicant: { kind, name: collector.name } };
}
