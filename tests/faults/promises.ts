import type { Client } from "pg";
import { z } from "zod";
import { unwrapSecret } from "#lib/platform/crypto.ts";
import { actHash } from "#lib/seal/core/index.ts";
import type { Entry } from "./history.ts";

/** How often each promise of the register was broken; every number must be 0. */
export type Broken = {
  lost: number;
  unanswered: number;
  neverAsked: number;
  gapsAndRepeats: number;
  brokenLinks: number;
  brokenAuditLinks: number;
  doubleEffects: number;
  differingAnswers: number;
  refused: number;
  /** Acts of a register whose order in number is not their order in time. */
  outOfTime: number;
  unsealed: number;
  brokenLog: number;
};

/** Compares what the processes were told with what the register holds. */
export async function findBroken(
  owner: Client,
  history: readonly Entry[],
  { sealing }: { sealing: boolean },
): Promise<Broken> {
  const asked = new Set(history.filter(({ event }) => event === "asks").map(({ draftId }) => draftId));
  const told = history.filter((entry) => entry.event === "registered");
  const { rows: acts } = await owner.query<{ id: string; draft_id: string; no: number; year: number }>(
    "select id, draft_id, no, year from act",
  );
  const byDraft = new Map(acts.map((act) => [act.draft_id, act]));
  const isHeld = ({ draftId, actId, no, year }: (typeof told)[number]) => {
    const act = byDraft.get(draftId);
    return act?.id === actId && act.no === no && act.year === year;
  };
  const answered = new Set(told.map(({ draftId }) => draftId));
  return {
    lost: told.filter((entry) => !isHeld(entry)).length,
    unanswered: [...asked].filter((draftId) => !answered.has(draftId)).length,
    neverAsked: acts.filter((act) => !asked.has(act.draft_id)).length,
    gapsAndRepeats: await count(owner, GAPS_AND_REPEATS),
    brokenLinks: await countBrokenLinks(owner),
    brokenAuditLinks: await count(owner, BROKEN_AUDIT_LINKS),
    doubleEffects: (await count(owner, DOUBLE_EFFECTS)) + (await countWrongAnswers(owner, acts)),
    differingAnswers: history.filter(({ event }) => event === "differs").length,
    refused: history.filter((entry) => entry.event === "refused" && entry.refusal !== "auth.codeWrong").length,
    outOfTime: await count(owner, OUT_OF_TIME),
    unsealed: sealing ? await count(owner, UNSEALED) : 0,
    brokenLog: await count(owner, BROKEN_LOG),
  };
}

async function count(owner: Client, statement: string): Promise<number> {
  const { rows } = await owner.query<{ wrong: string }>(statement);
  return Number(rows[0]?.wrong);
}

/** Acts that not exactly one key remembers as its answer, with their number. */
async function countWrongAnswers(owner: Client, acts: readonly { id: string; no: number }[]): Promise<number> {
  const { rows } = await owner.query<{ outcome: Buffer }>("select outcome from idempotency where route = 'desk.sign'");
  const answers = rows.map(
    ({ outcome }) => Remembered.parse(JSON.parse(Buffer.from(unwrapSecret(new Uint8Array(outcome))).toString())).value,
  );
  const times = new Map<string, number>();
  for (const { actId, no } of answers) times.set(`${actId} ${no}`, (times.get(`${actId} ${no}`) ?? 0) + 1);
  return acts.filter(({ id, no }) => times.get(`${id} ${no}`) !== 1).length + Math.abs(answers.length - acts.length);
}

const Remembered = z.object({ value: z.object({ actId: z.string(), no: z.number() }) });

const GAPS_AND_REPEATS = `
  select coalesce(sum(abs(r.last_no - r.first_no + 1 - found.acts) + found.acts - found.numbers), 0) as wrong
    from register_year r
   cross join lateral (select count(*) as acts, count(distinct a.no) as numbers from act a
                        where a.register_year_id = r.id and a.no between r.first_no and r.last_no) as found
   where r.last_no >= r.first_no`;

/** An act must leave one approval, one subject, one event and one completed declaration; never none, never two. */
const DOUBLE_EFFECTS = `
  with events as (select body::jsonb -> 'subject' ->> 'id' as act_id, count(*) as times from audit_event where type = 'act.registered' group by 1)
  select count(*) as wrong
    from act a
    left join events e on e.act_id = a.id::text
    left join declaration d on d.id = a.declaration_id and d.status = 'completed' and d.act_no = a.no
   where e.times is distinct from 1 or d.id is null
      or (select count(*) from act_approval p where p.act_id = a.id) <> 1
      or (select count(*) from act_person p where p.act_id = a.id and p.role = 'subject') <> 1`;

const BROKEN_AUDIT_LINKS = `
  with linked as (
    select *, coalesce(lag(hash) over chain, sha256(convert_to('open:' || stream, 'UTF8'))) as expected, row_number() over chain as place
      from audit_event window chain as (partition by stream order by seq))
  select count(*) filter (where prev <> expected or seq <> place or hash <> sha256('\\x00'::bytea || prev || int8send(seq)
           || int8send((extract(epoch from at) * 1000000)::bigint) || sha256(convert_to(body, 'UTF8'))))
         + (select count(*) from audit_stream s where s.head_hash is distinct from
             coalesce((select e.hash from audit_event e where e.stream = s.stream and e.seq = s.last_seq), sha256(convert_to('open:' || s.stream, 'UTF8')))) as wrong
    from linked`;

const OUT_OF_TIME = `
  select count(*) as wrong from (
    select registered_at, lag(registered_at) over (partition by register_year_id order by no) as before from act) as ordered
   where before > registered_at`;

const UNSEALED = "select count(*) as wrong from act a where not exists (select from act_seal s where s.act_id = a.id)";

/** The log counts from 0 without a hole, one leaf for each seal, and each leaf is that of its act. */
const BROKEN_LOG = `
  select count(*) filter (where place <> index or leaf <> sha256('\\x00'::bytea || hash)) + abs(count(*) - (select count(*) from act_seal)) as wrong
    from (select l.index, l.leaf, a.hash, row_number() over (order by l.index) - 1 as place from log_entry l join act a on a.id = l.act_id) as placed`;

type Row = {
  office_code: string;
  kind: string;
  year: number;
  no: number;
  canon: Buffer;
  prev: Buffer;
  hash: Buffer;
  micros: string;
  opening_hash: Buffer;
  head_hash: Buffer;
  is_last: boolean;
};

/** Hashes every act again, outside the database: each must follow the one before it, and the last must be the register's head. */
async function countBrokenLinks(owner: Client): Promise<number> {
  const { rows } = await owner.query<Row>(
    `select a.office_code, a.kind, a.year, a.no, a.canon, a.prev, a.hash, (extract(epoch from a.registered_at) * 1000000)::int8::text as micros,
            r.opening_hash, r.head_hash, a.no = r.last_no as is_last
       from act a join register_year r on r.id = a.register_year_id order by a.register_year_id, a.no`,
  );
  let broken = 0;
  let before: Buffer | undefined;
  for (const {
    office_code: office,
    opening_hash: opening,
    head_hash: head,
    is_last: isLast,
    micros,
    hash,
    prev,
    ...act
  } of rows) {
    const expected = act.no === 1 ? opening : before;
    const again = Buffer.from(actHash({ ...act, office, prev, registeredAtMicros: BigInt(micros) }));
    if (!expected?.equals(prev) || !again.equals(hash) || (isLast && !head.equals(hash))) broken += 1;
    before = hash;
  }
  return broken;
}
