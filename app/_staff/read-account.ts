import type { AbsenceRow } from "#components/oversight/staff/absences.tsx";
import type { PowerRow } from "#components/oversight/staff/powers.tsx";
import type { TenureLine } from "#components/oversight/staff/tenure-history.tsx";
import {
  findInvitation,
  listAbsencesOf,
  listPowersOf,
  listSpecimens,
  listStaff,
  listTenureEvents,
  type Power,
  regimeOf,
  type StaffLine,
} from "#lib/auth/index.ts";
import { copiesOfOrder } from "#lib/auth/core/index.ts";
import type { IsoDay, Regime } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import type { Tx } from "#lib/platform/db.ts";

/** Everything that the page of an account shows of it. */
export type AccountView = {
  line: Omit<StaffLine, "signedInAt"> & { seenOn: string | null };
  isPosted: boolean;
  powers: PowerRow[];
  absences: AbsenceRow[];
  colleagues: { account: string; name: { ar: string; latin: string } }[];
  history: TenureLine[];
  invitation: { code: string; shownUntil: Date } | undefined;
  today: IsoDay;
};

/** Reads an account under the rights of the transaction; nothing where it is not there, or not of the office that is named. */
export async function readAccount(
  tx: Tx,
  { account, office, at }: { account: string; office?: string; at: Date },
): Promise<AccountView | undefined> {
  const today = civilDayAt(at);
  const [found] = await listStaff(tx, { account });
  if (!found || (office !== undefined && found.posting?.office !== office)) return undefined;
  const { signedInAt, ...line } = found;
  const { posting } = line;
  const specimens = await listSpecimens(tx, account);
  const place = posting?.office ?? null;
  const regime = place === null ? undefined : await regimeOf(tx, place, today);
  const colleagues = place === null ? [] : await listStaff(tx, { office: place });
  const invitation = await findInvitation(tx, account);
  return {
    line: { ...line, seenOn: signedInAt && moroccanDay(signedInAt) },
    isPosted: isRunning(posting, today),
    powers: (await listPowersOf(tx, account)).map((power) => powerRow(power, { specimens, regime, today })),
    absences: (await listAbsencesOf(tx, account)).map(({ endedAt, ...row }) => ({
      ...row,
      isOver: endedAt !== null || (row.toOn !== null && row.toOn < today),
    })),
    colleagues: colleagues
      .filter((one) => one.account !== account && one.status === "active" && one.posting?.role === "officer")
      .filter((one) => isRunning(one.posting, today))
      .map(({ account: id, name }) => ({ account: id, name })),
    history: (await listTenureEvents(tx, account)).map(({ at: moment, ...event }) => ({
      ...event,
      on: moroccanDay(moment),
    })),
    invitation: invitation && { code: invitation.code, shownUntil: invitation.shownUntil },
    today,
  };
}

function isRunning(posting: StaffLine["posting"], today: IsoDay): boolean {
  return posting !== null && !posting.isEnded && (posting.toOn === null || posting.toOn >= today);
}

type Around = { specimens: Awaited<ReturnType<typeof listSpecimens>>; regime: Regime | undefined; today: IsoDay };

function powerRow({ sent, ...power }: Power, { specimens, regime, today }: Around): PowerRow {
  const [first, ...rest] = specimens.filter(({ delegation }) => delegation === power.id);
  const pages = first ? [first, ...rest].flatMap(({ n }) => (n === null ? [] : [n])) : [];
  return {
    ...power,
    isOver: power.toOn !== null && power.toOn < today,
    specimen: first ? { status: first.status, refusal: first.refusal, pages } : null,
    copies: (regime ? copiesOfOrder(regime, power.quality) : []).map((copy) => ({
      ...copy,
      sentOn: sent.find(({ recipient }) => recipient === copy.recipient)?.on ?? null,
    })),
  };
}
