import { z } from "zod";
import { actOfCanon, type DeathAct } from "#lib/acts/core/index.ts";
import { officeHead } from "#lib/acts/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor, type StaffSession } from "#lib/auth/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { DIVORCE_MENTIONS, MARRIAGE_MENTIONS } from "#lib/mentions/core/index.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { logFault } from "#lib/platform/log.ts";
import { chainOf, type OfficeMap } from "#lib/territory/core/index.ts";
import { officeMap, officeOf, regimeOf } from "#lib/territory/index.ts";
import {
  type Counted,
  countLines,
  CountLine,
  DeceasedLine,
  isAdultAt,
  lastPeriod,
  type Period,
  RETURN_KINDS,
  type ReturnKind,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { readAtDesk } from "./step.ts";

/**
 * Draws up what each office owes for the last whole period: the deceased adults of a fortnight (D99:35), the counts of a month (D99:38). Run again,
 * it draws up nothing more. Gives how many.
 */
export async function writeReturns(at: Date): Promise<number> {
  let made = 0;
  for (const kind of RETURN_KINDS) {
    const period = lastPeriod(kind, civilDayAt(at));
    const owing = await inTransaction("worker", {}, async (tx) => ok(await store.listOwing(tx, kind, period)));
    for (const officeCode of owing.ok ? owing.value : []) {
      try {
        const done = await inTransaction("worker", {}, async (tx) =>
          ok(await writeOne(tx, kind, officeCode, period, at)),
        );
        if (done.ok && done.value) made += 1;
      } catch (fault) {
        logFault(fault, { task: "write-returns", id: officeCode });
      }
    }
  }
  return made;
}

async function writeOne(tx: Tx, kind: ReturnKind, officeCode: string, period: Period, at: Date): Promise<boolean> {
  const acts = await store.listActsOf(tx, officeCode, period);
  const lines =
    kind === "deceased"
      ? acts.flatMap(deceasedAdult)
      : countLines([
          ...acts.map(countedAct),
          ...(await store.listMentionKindsOf(tx, officeCode, period)).map(countedMention),
        ]);
  const recipient = await recipientOf(tx, kind, officeCode, await officeMap(tx, at));
  const id = await store.insertReturn(tx, { kind, officeCode, ...period, recipient, lines }, at);
  if (id === undefined) return false;
  const detail = { kind, office: officeCode, from: period.from, to: period.to, lines: lines.length };
  await appendAudit(tx, { kind: "system" }, [{ type: "return.drawnUp", subject: { kind: "return", id }, detail }]);
  return true;
}

type ActRow = Awaited<ReturnType<typeof store.listActsOf>>[number];

function deceasedAdult({ no, year, canon }: ActRow): DeceasedLine[] {
  const read = actOfCanon(canon);
  if (!read.ok || read.value.kind !== "death" || !read.value.names.subject) return [];
  const act: DeathAct = read.value;
  if (act.deceasedKind !== "person" || !isAdultAt(act.bornOn, act.diedOn)) return [];
  const { given, family } = read.value.names.subject;
  const { deceased } = act.facts;
  const [residenceAr, residenceFr] =
    deceased.kind === "person" ? [deceased.residenceAr, deceased.residenceFr] : [undefined, undefined];
  return [
    {
      no,
      year,
      name: { ar: `${given.ar} ${family?.ar ?? ""}`.trim(), latin: `${given.latin} ${family?.latin ?? ""}`.trim() },
      cnie: act.cnie,
      bornOn: act.bornOn,
      diedOn: act.diedOn,
      residence: residenceAr === undefined ? null : { ar: residenceAr, fr: residenceFr ?? residenceAr },
    },
  ];
}

type Count = { of: Counted; sex: "male" | "female" | "notTold" };

function countedAct({ kind, canon }: ActRow): Count {
  const read = actOfCanon(canon);
  if (!read.ok) throw new Error("an act's bytes cannot be read");
  const sex = read.value.sex ?? "notTold";
  if (kind === "birth" || read.value.kind === "birth") return { of: "births", sex };
  const { deceasedKind } = read.value;
  return { of: deceasedKind === "person" ? "deaths" : deceasedKind, sex };
}

function countedMention(kind: string): Count {
  const isOf = (kinds: readonly string[]): boolean => kinds.includes(kind);
  return {
    of: isOf(MARRIAGE_MENTIONS) ? "marriages" : isOf(DIVORCE_MENTIONS) ? "dissolutions" : "otherMentions",
    sex: "notTold",
  };
}

/** The recipient that was set for the territory of the office or one above it; else the governor of its province (D99:35, D99:38). */
async function recipientOf(
  tx: Tx,
  kind: ReturnKind,
  officeCode: string,
  map: OfficeMap,
): Promise<{ ar: string; fr: string }> {
  const office = officeOf(map, officeCode);
  const chain = office?.territoryCode ? chainOf(map.tree, office.territoryCode) : [];
  const set = await store.findRecipient(
    tx,
    kind,
    chain.map(({ code }) => code),
  );
  const province = chain.find(({ level }) => level === "province");
  return (
    set ?? { ar: `عامل ${province?.nameAr ?? "الإقليم"}`, fr: `Gouverneur de ${province?.nameFr ?? "la province"}` }
  );
}

/** What the officer's office owes, the latest first. */
export async function returnsOf(officer: StaffSession): Promise<readonly store.OfficeReturn[]> {
  return readAtDesk(officer, (tx) => store.listReturns(tx));
}

export type OpenReturn = store.OfficeReturn & {
  deceased: readonly DeceasedLine[];
  counts: readonly CountLine[];
  regime: "R36" | "R37";
  head: { ar: string[]; fr: string[] };
};

const Content = z.object({ lines: z.array(z.unknown()) });

/** One list or sheet of the officer's office. A list names people: that it was read leaves its trace. */
export async function openReturn(officer: StaffSession, id: string, at: Date): Promise<OpenReturn | undefined> {
  return readAtDesk(officer, async (tx) => {
    const found = await store.findReturn(tx, id);
    if (!found) return undefined;
    const map = await officeMap(tx, at);
    const head = officeHead(map, found.officeCode);
    const regime = regimeOf(map, found.officeCode, civilDayAt(at));
    if (!head.ok || !regime) return undefined;
    const { lines } = Content.parse(found.content);
    const { name, headAr, headFr } = head.value;
    if (found.kind === "deceased")
      await appendAudit(tx, staffActor(officer), [
        { type: "return.read", subject: { kind: "return", id }, detail: { office: found.officeCode } },
      ]);
    return {
      ...found,
      deceased: found.kind === "deceased" ? lines.map((line) => DeceasedLine.parse(line)) : [],
      counts: found.kind === "statistics" ? lines.map((line) => CountLine.parse(line)) : [],
      regime,
      head: { ar: [...headAr, name.ar], fr: [...headFr, name.fr] },
    };
  });
}

/** The office sent its list or sheet, under the number and day of its register of posts. */
export async function noteReturnSent(
  { tx, at, office, officer }: DeskContext,
  { id, number, on }: { id: string; number: string; on: IsoDay },
): Promise<Ran<{ id: string }>> {
  if (on > civilDayAt(at)) return err({ code: "notices.dayToCome" });
  const found = await store.findReturn(tx, id);
  if (!found) return err({ code: "notices.returnNotFound" });
  if (on <= found.to) return err({ code: "notices.beforeEnd" });
  await store.insertSent(tx, id, { number, on }, { accountId: officer.accountId, officeCode: office }, at);
  const detail = { kind: found.kind, office };
  return ok({ value: { id }, events: [{ type: "return.sent", subject: { kind: "return", id }, detail }] });
}
