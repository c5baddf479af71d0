import { type DeathAct, actOfCanon, type Names } from "#lib/acts/core/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { type IsoDay } from "#lib/calendar/core/index.ts";
import { calendarTables, civilDayAt } from "#lib/calendar/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { type MentionContent, mentionOfCanon, officeNamed } from "#lib/mentions/core/index.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { Office } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { plainActText } from "#lib/wording/core/index.ts";
import { type NoticeContent, noticeDueOn, noticeKindOf, type ToldBirthAct } from "../core/index.ts";
import * as store from "../store/index.ts";

type Draft = Pick<store.Written, "cause" | "content" | "executed"> & {
  receiverOffice: string | null;
  enteredOn: IsoDay;
};

/**
 * Writes what a death act or the mentions of one request must tell other offices (D99:26-27, D99:34, FC:68, FC:141). A notice has its address
 * where the office of the birth act is known without a doubt; otherwise it waits for the sender. Run again, it writes nothing more.
 */
export async function writeNotices(cause: { actId: string } | { declarationId: string }, at: Date): Promise<number> {
  const written = await inTransaction("worker", {}, async (tx) => {
    const { offices } = await officeMap(tx, at);
    const drafts =
      "actId" in cause ? await ofDeath(tx, cause.actId, offices) : await ofMentions(tx, cause.declarationId);
    const { holidays } = await calendarTables(tx, civilDayAt(at), at);
    let count = 0;
    for (const { enteredOn, ...draft } of drafts) {
      const dueOn = noticeDueOn(draft.content.kind, enteredOn, holidays);
      if (await keep(tx, { ...draft, dueOn, id: uuidv7(), status: draft.executed ? "executed" : "to_send" }, at))
        count += 1;
    }
    return ok(count);
  });
  if (!written.ok) throw new Error("writing a notice refuses nothing");
  return written.value;
}

async function keep(tx: Tx, written: store.Written, at: Date): Promise<boolean> {
  if (!(await store.insertNotice(tx, written))) return false;
  const { id, status, content } = written;
  await store.tellNotice(tx, id, status, null, at);
  const detail = { kind: content.kind, office: content.sender.code, receiver: written.receiverOffice, status };
  await appendAudit(tx, { kind: "system" }, [{ type: "notice.written", subject: { kind: "notice", id }, detail }]);
  return true;
}

/** A death goes to the office of the birth act of the deceased and to those of the spouses. Who has no name has no birth act (L36:29, L36:38). */
async function ofDeath(tx: Tx, actId: string, offices: readonly Office[]): Promise<Draft[]> {
  const found = await store.findDeath(tx, actId);
  const read = found && actOfCanon(found.canon);
  if (!found || !read?.ok || read.value.kind !== "death" || !read.value.names.subject) return [];
  const act = read.value;
  const deceased = dual(read.value.names.subject);
  const told = toldAct(found.told);
  const common = {
    sender: { code: act.office.code, name: act.office.name },
    eventOn: act.diedOn,
    place: act.place,
    act: { number: found.no, year: found.year },
    words: null,
  };
  const enteredOn = civilDayAt(found.registeredAt);
  const contents: NoticeContent[] = [
    {
      ...common,
      kind: "death",
      reference: `${act.reference}/1`,
      subject: { name: deceased, bornOn: act.bornOn, birthPlace: act.birthPlace, cnie: act.cnie, act: told },
      other: null,
    },
    ...act.names.spouses.map((spouse, at) => ({
      ...common,
      kind: "spouseDeath" as const,
      reference: `${act.reference}/${String(at + 2)}`,
      subject: {
        name: dual(spouse),
        bornOn: null,
        birthPlace: null,
        cnie: cnieOfSpouse(act, at),
        act: { office: null, number: null, year: null },
      },
      other: deceased,
    })),
  ];
  return contents.map((content, at) => ({
    cause: { actId, place: at + 1 },
    content,
    receiverOffice: namedOffice(offices, content.subject.act.office),
    enteredOn,
  }));
}

/** A number of a paper belongs to a spouse only where there are as many numbers as spouses. */
function cnieOfSpouse({ spouseCnies, names }: DeathAct, at: number): string | null {
  return spouseCnies.length === names.spouses.length ? (spouseCnies[at] ?? null) : null;
}

/** The mentions meant for acts that another office keeps. What stands on an electronic act already is executed, and its record stays (D22:15). */
async function ofMentions(tx: Tx, declarationId: string): Promise<Draft[]> {
  const kept = (await store.listMentions(tx, declarationId)).flatMap(({ canon, ...row }) => {
    const read = mentionOfCanon(canon);
    return read.ok ? [{ ...row, mention: read.value }] : [];
  });
  return kept.flatMap(({ id, enteredAt, mention }) => {
    const { target, office, kind, text } = mention;
    if (target.officeCode === office.code) return [];
    const enteredOn = civilDayAt(enteredAt);
    // the name of each spouse stands in the mention on the act of the other
    const other = kept.find((one) => one.id !== id)?.mention;
    const content: NoticeContent = {
      kind: noticeKindOf(kind),
      sender: office,
      reference: `${mention.reference}/${mention.subject === "husband" ? "1" : "2"}`,
      subject: {
        name: spouseNamed(other),
        bornOn: null,
        birthPlace: null,
        cnie: null,
        act: { office: target.office, number: target.number, year: target.year },
      },
      other: spouseNamed(mention),
      eventOn: mention.effectiveOn,
      place: null,
      act: null,
      words: { ar: plainActText(text.ar), fr: plainActText(text.fr) },
    };
    const { actId, number, year } = target;
    const executed =
      actId !== null && number !== null && year !== null
        ? { actId, number: Number(number), year, on: enteredOn }
        : undefined;
    return [{ cause: { mentionId: id }, content, receiverOffice: target.officeCode, enteredOn, executed }];
  });
}

function spouseNamed(mention: MentionContent | undefined): { ar: string; latin: string } {
  const spouse = mention?.facts.spouse;
  return { ar: spouse?.fullNameAr ?? "", latin: spouse?.fullNameLatin ?? "" };
}

function dual({ given, family }: Names): { ar: string; latin: string } {
  const [ar, latin] = [`${given.ar} ${family?.ar ?? ""}`, `${given.latin} ${family?.latin ?? ""}`];
  return { ar: ar.trim(), latin: latin.trim() };
}

function toldAct(told: Record<string, unknown> | null): ToldBirthAct {
  const typed = (name: string): string | null => {
    const value = told?.[name];
    return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
  };
  const year = typed("year");
  return {
    office: typed("office"),
    number: typed("number"),
    year: year !== null && /^\d{4}$/.test(year) ? Number(year) : null,
  };
}

function namedOffice(offices: readonly Office[], typed: string | null): string | null {
  return typed === null ? null : (officeNamed(offices, typed)?.code ?? null);
}
