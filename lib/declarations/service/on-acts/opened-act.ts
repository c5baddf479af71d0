import { type Act, subjectOf } from "#lib/acts/core/index.ts";
import { openAct } from "#lib/acts/index.ts";
import { type DayInterval, intervalOf, type IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import {
  type ActData,
  actStandingOf,
  anyMentionOfCanon,
  type EnteredMention,
  enteredMention,
  historyOf,
  isHeldDead,
  lifeStatusOf,
} from "#lib/mentions/core/index.ts";
import type { ActCase, RuledAct } from "#lib/rulings/core/index.ts";
import { readMentionsForRuling } from "#lib/rulings/index.ts";
import { authorityOf } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import type { Declaration } from "../../core/index.ts";
import * as store from "../../store/index.ts";

/** An act as a request about it needs it: what it says today, whether it counts, who decides about it, and the declaration it came from. */
export type OpenedAct = {
  act: RuledAct;
  of: ActCase;
  holder: { ar: string; latin: string };
  sex: "male" | "female" | null;
  data: ActData;
  mentions: readonly EnteredMention[];
  standing: "registered" | "frozen" | "cancelled";
  born: DayInterval | null;
  declaration: Declaration | null;
  registeredOn: IsoDay;
};

/** Opens an act of the register for a request about it; the reading leaves its trace. Refuses one that is not there for this officer. */
export async function openActForRuling(context: DeskContext, actId: string): Promise<Result<OpenedAct>> {
  const { tx, at } = context;
  const opened = await openAct(context, { actId, purpose: "ruling" });
  if (!opened.ok) return opened;
  const { id, officeCode, no, year, act, readingId, registeredAt, declarationId } = opened.value;
  const mentions = await mentionsOf(tx, id, readingId);
  const today = civilDayAt(at);
  const map = await officeMap(tx, at);
  const office = officeOf(map, officeCode);
  const isDead = act.kind === "death" || isHeldDead(lifeStatusOf(mentions, today));
  const declaration = (await store.findDeclaration(tx, declarationId)) ?? null;
  return ok({
    act: { id, kind: act.kind, officeCode, no, year },
    of: {
      act: act.kind,
      // an act of the register was drawn up under the law of the national register, whatever its office did before
      regime: "R36",
      authority: office ? authorityOf(office) : "interior",
      isDead,
    },
    holder: nameOf(act),
    sex: act.sex,
    data: historyOf(act, mentions).latest,
    mentions,
    standing: actStandingOf(mentions).standing,
    born: act.kind === "birth" ? bornBetween(act.bornOn) : null,
    declaration,
    registeredOn: civilDayAt(registeredAt),
  });
}

async function mentionsOf(tx: DeskContext["tx"], actId: string, readingId: string): Promise<EnteredMention[]> {
  const rows = await readMentionsForRuling(tx, actId, readingId);
  return rows.map(({ id, no, canon }) => {
    const content = anyMentionOfCanon(canon);
    const entered = content.ok ? enteredMention({ id, no }, content.value) : err({ code: "mentions.unreadable" });
    if (!entered.ok) throw new Error("a mention's bytes cannot be read");
    return entered.value;
  });
}

function nameOf(act: Act): { ar: string; latin: string } {
  const subject = subjectOf(act);
  const whole = (script: "ar" | "latin"): string =>
    [subject?.given[script], subject?.family?.[script]].filter(Boolean).join(" ");
  return { ar: whole("ar") || "—", latin: whole("latin") };
}

/** A birth as its act writes it, `1948`, `1948-03` or a day, as the days that it may mean. */
function bornBetween(written: string): DayInterval {
  const [year = 0, month, day] = written.split("-").map(Number);
  return intervalOf({
    precision: day !== undefined ? "day" : month !== undefined ? "month" : "year",
    presumed: false,
    writtenIn: "gregorian",
    gregorian: { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) },
    hijri: null,
  });
}
