import type { Client } from "pg";
import { type AuthorityFlaw, flawOfAuthority, type PowerOfThen, type Tenure } from "#lib/auth/core/index.ts";
import { IsoDay } from "#lib/calendar/core/index.ts";
import { moroccanDay } from "#lib/platform/clock.ts";

/** Every power to sign by its id, with the accounts of its holder. */
export type Powers = ReadonlyMap<string, PowerOfThen & { accounts: readonly string[] }>;

type Signature = { account: string; delegation: string; office: string; kind: string; micros: bigint };

type Days = { from_on: string; to_on: string | null; ended: string | null };
type Row = Days & {
  id: string;
  office_code: string;
  act_kinds: string[];
  accounts: string[];
  postings: (Days & { office_code: string | null })[];
  absences: Days[];
};

const DAYS = "'from_on', x.from_on, 'to_on', x.to_on, 'ended', micros(x.ended_at)::text";

/** Powers with the postings and absences of their holders, as they are written today: what ended since says when. */
export async function readPowers(db: Client): Promise<Powers> {
  const { rows } = await db.query<Row>(
    `select d.id::text, d.office_code, d.act_kinds, d.from_on::text, d.to_on::text, micros(d.suspended_at)::text as ended,
            array(select a.id::text from account a where a.staff_id = d.staff_id) as accounts,
            (select coalesce(jsonb_agg(jsonb_build_object('office_code', x.office_code, ${DAYS})), '[]') from assignment x
              where x.staff_id = d.staff_id and x.role = 'officer') as postings,
            (select coalesce(jsonb_agg(jsonb_build_object(${DAYS})), '[]') from absence x
              where x.staff_id = d.staff_id and x.office_code = d.office_code) as absences
       from delegation d`,
  );
  return new Map(
    rows.map(({ id, office_code, act_kinds, accounts, postings, absences, ...days }) => [
      id,
      {
        accounts,
        power: { officeCode: office_code, actKinds: act_kinds, ...tenureOf(days) },
        postings: postings.map(({ office_code: officeCode, ...rest }) => ({ officeCode, ...tenureOf(rest) })),
        absences: absences.map(tenureOf),
      },
    ]),
  );
}

/** Why a signature was given without authority, judged on its own moment; nothing when it was given with it. */
export function flawOfSignature(
  powers: Powers,
  { account, delegation, office, kind, micros }: Signature,
): AuthorityFlaw | "otherPerson" | undefined {
  const then = powers.get(delegation);
  if (!then?.accounts.includes(account)) return "otherPerson";
  const atMs = Number(micros / 1000n);
  const day = IsoDay.parse(moroccanDay(new Date(atMs)));
  return flawOfAuthority(then, { officeCode: office, actKind: kind, day, atMs });
}

function tenureOf({ from_on, to_on, ended }: Days): Tenure {
  return {
    fromOn: IsoDay.parse(from_on),
    toOn: to_on === null ? null : IsoDay.parse(to_on),
    // a signature of the same millisecond was given before
    endedAtMs: ended === null ? null : Math.ceil(Number(ended) / 1000) + 1,
  };
}
