import type { Client } from "pg";
import {
  type ChainedAct,
  type ChainHead,
  registerClosingHash,
  registerOpeningHash,
  verifyChain,
} from "#lib/seal/core/index.ts";
import { sameBytes } from "#lib/platform/crypto.ts";
import { type Finding, Places, placeOfAct } from "./finding.ts";
import { checkMinutes } from "./minutes.ts";
import { portions } from "./portions.ts";

type Register = {
  id: string;
  office_code: string;
  kind: string;
  year: number;
  first_no: number;
  last_no: number;
  opening_hash: Buffer;
  head_hash: Buffer;
  closing_hash: Buffer | null;
  previous_closing: Buffer | null;
  minutes: Buffer | null;
  highest: number;
  acts: number;
  /** numbers of a paper register that no act bears */
  unused: number;
};

type ActRow = {
  no: number;
  canon: Buffer;
  prev: Buffer;
  hash: Buffer;
  micros: string;
  office_code: string;
  kind: string;
  year: number;
  unused: boolean;
};

/** I-1, I-2, I-3, I-11: counters, opening hashes, and every chain recomputed from the bytes of its acts. */
export async function checkRegisters(db: Client): Promise<Finding[]> {
  const [counters, openings, chains] = [new Places(), new Places(), new Places()];
  let acts = 0;
  const { rows } = await db.query<Register>(
    `select r.*, b.closing_hash as previous_closing,
            (select canon from register_minutes where register_year_id = r.id and is_chained) as minutes,
            greatest((select coalesce(max(no), 0) from act where register_year_id = r.id),
                     (select coalesce(max(no), 0) from paper_unused where register_year_id = r.id)) as highest,
            (select count(*)::int from act where register_year_id = r.id) as acts,
            (select count(*)::int from paper_unused where register_year_id = r.id) as unused
       from register_year r
       left join lateral (
         select closing_hash from register_year o
          where o.office_code = r.office_code and o.kind = r.kind
            and (o.year = r.year - 1 or (o.year = r.year and o.regime = 'R37' and r.regime = 'R36'))
          order by o.year desc, o.regime limit 1) b on true
      order by r.office_code, r.kind, r.year, r.regime desc`,
  );
  for (const register of rows) {
    const { office_code: office, kind, year, first_no: first, last_no: last, highest, unused } = register;
    const count = register.acts + unused;
    const name = `office ${office}, ${kind}s of ${year}`;
    const expected = last === 0 ? 0 : last - first + 1;
    if (highest !== last || count !== expected)
      counters.add(`${name}: counter ${last}, highest number ${highest}, acts ${count - unused}, unused ${unused}`);
    const opening = registerOpeningHash({ office, kind, year, previousClosing: register.previous_closing });
    if (!sameBytes(opening, register.opening_hash))
      openings.add(`${name}: the opening hash does not follow from the register before it`);
    const { head_hash: head, minutes } = register;
    if (register.closing_hash && !sameBytes(register.closing_hash, minutes ? registerClosingHash(head, minutes) : head))
      openings.add(`${name}: the closing hash is not that of the last act or of its minutes`);
    acts += register.acts;
    const broken = await followRegister(db, register);
    if (broken) chains.add(broken);
  }
  return [
    counters.finding("I-1 counters = highest number = count"),
    openings.finding("I-11 opening and closing hashes"),
    chains.finding("I-2, I-3 chains of acts recomputed"),
    ...(await checkMinutes(db)),
    { bar: "acts recomputed", value: acts, unit: "acts", goal: acts, where: [] },
  ];
}

/** Follows one register by portions; says where its chain first breaks. */
async function followRegister(db: Client, register: Register): Promise<string | undefined> {
  const { id, first_no: first, last_no: last } = register;
  let head: ChainHead = { no: first - 1, hash: new Uint8Array(register.opening_hash) };
  const acts = portions<ActRow>(
    db,
    `select no, canon, prev, hash, micros(registered_at) as micros, office_code, kind, year, false as unused
       from act where register_year_id = $2 and no > $1
     union all
     select no, canon, prev, hash, micros(recorded_at), $3, $4, $5::int, true
       from paper_unused where register_year_id = $2 and no > $1
      order by no limit 1000`,
    (act) => act.no,
    { from: 0, more: [id, register.office_code, register.kind, register.year] },
  );
  for await (const portion of acts) {
    const tail = portion.at(-1);
    if (!tail) continue;
    const end = { no: tail.no, hash: new Uint8Array(tail.hash) };
    const followed = verifyChain(head, portion.map(chainedOf), end);
    if (!followed.ok) return `${placeOfAct({ ...register, no: followed.error.params.no })}: ${followed.error.code}`;
    head = followed.value;
  }
  const end = verifyChain(head, [], { no: Math.max(last, first - 1), hash: new Uint8Array(register.head_hash) });
  return end.ok ? undefined : `${placeOfAct({ ...register, no: end.error.params.no })}: ${end.error.code}`;
}

function chainedOf({ office_code: office, micros, unused: isUnused, ...act }: ActRow): ChainedAct {
  return { ...act, office, registeredAtMicros: BigInt(micros), isUnused };
}
