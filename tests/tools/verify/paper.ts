import type { Client } from "pg";
import { actOfCanon } from "#lib/acts/core/index.ts";
import { asId } from "#lib/kernel/ids.ts";
import { sameBytes, sha256 } from "#lib/platform/crypto.ts";
import { canonicalPaperBytes, type CanonicalValue, keyAt, verifyApproval } from "#lib/seal/core/index.ts";
import { type Finding, Places, placeOfAct } from "./finding.ts";
import { portions } from "./portions.ts";
import { readKeys } from "./seals.ts";

type PlaceRow = {
  id: string;
  office_code: string;
  kind: string;
  year: number;
  no: number;
  canon: Buffer;
  placed_no: number | null;
  volume: number;
  page: number;
  placed_sha256: Buffer;
  scan_sha256: Buffer | null;
};

type SignedRow = {
  office_code: string;
  kind: string;
  year: number;
  no: number;
  canon: Buffer;
  told: CanonicalValue;
  account_id: string;
  delegation_id: string;
  key_id: string;
  signature: Buffer;
  micros: string;
};

const VERSION = 1;
const NOBODY = "00000000-0000-0000-0000-000000000000";

/** I-1 on paper: every act of a paper register stands on a stamped page whose scan is kept; volumes and unused numbers are signed as they read. */
export async function checkPaper(db: Client): Promise<Finding[]> {
  return [
    await checkPlaces(db),
    await checkSigned(db, UNUSED, "unused numbers"),
    await checkSigned(db, VOLUMES, "volumes"),
  ];
}

async function checkPlaces(db: Client): Promise<Finding> {
  const places = new Places();
  const acts = portions<PlaceRow>(
    db,
    `select a.id::text, a.office_code, a.kind, a.year, a.no, a.canon, p.no as placed_no, p.volume, p.page, p.sha256 as placed_sha256,
            u.sha256 as scan_sha256
       from act a join register_year r on r.id = a.register_year_id and r.regime = 'R37'
       left join paper_place p on p.act_id = a.id and p.register_year_id = r.id
       left join paper_volume v on v.register_year_id = r.id and v.no = p.volume and p.page between v.first_page and v.pages
       left join upload u on u.id = p.upload_id and u.declaration_id = a.declaration_id and u.removed_at is null and u.status = 'clean' and v.id is not null
      where a.id > $1::uuid order by a.id limit 1000`,
    ({ id }) => id,
    { from: NOBODY },
  );
  for await (const portion of acts)
    for (const act of portion) {
      const flaw = flawOfPlace(act);
      if (flaw) places.add(`${placeOfAct(act)}: ${flaw}`);
    }
  return places.finding("I-1 acts of paper registers stand on a stamped page, with its scan");
}

function flawOfPlace(row: PlaceRow): string | undefined {
  if (row.placed_no !== row.no) return "it stands on no page";
  if (!row.scan_sha256 || !sameBytes(row.scan_sha256, row.placed_sha256)) return "no stamped page, or not its scan";
  const act = actOfCanon(new Uint8Array(row.canon));
  const told = act.ok ? act.value.paper : undefined;
  const isSame =
    told?.volume === row.volume && told.page === row.page && told.scan === row.placed_sha256.toString("hex");
  return isSame ? undefined : "the act tells another page";
}

const UNUSED = `select r.office_code, r.kind, r.year, p.no, p.canon, p.account_id, p.delegation_id, p.key_id, p.signature, micros(p.signed_at) as micros,
    json_build_object('what', 'unused', 'office', r.office_code, 'kind', r.kind, 'year', r.year, 'no', p.no, 'volume', p.volume, 'page', p.page,
                      'reason', p.reason, 'note', p.note) as told
  from paper_unused p join register_year r on r.id = p.register_year_id order by r.id, p.no`;
const VOLUMES = `select r.office_code, r.kind, r.year, p.first_no as no, p.canon, p.account_id, p.delegation_id, p.key_id, p.signature,
    micros(p.signed_at) as micros,
    json_build_object('what', 'volume', 'office', r.office_code, 'kind', r.kind, 'year', r.year, 'volume', p.no, 'pages', p.pages,
                      'stampedPages', p.pages, 'originals', p.originals, 'firstNo', p.first_no, 'firstPage', p.first_page,
                      'stampedOn', p.stamped_on::text, 'stampedBy', p.stamped_by, 'court', p.court) as told
  from paper_volume p join register_year r on r.id = p.register_year_id order by r.id, p.no`;

async function checkSigned(db: Client, query: string, name: string): Promise<Finding> {
  const places = new Places();
  const { officers } = await readKeys(db);
  const { rows } = await db.query<SignedRow>(query);
  for (const row of rows) {
    const named = officers.get(row.key_id);
    const micros = BigInt(row.micros);
    const isTrusted = named?.account === row.account_id && keyAt([named.key], row.key_id, micros) !== undefined;
    const approval = {
      accountId: asId<"account">(row.account_id),
      delegationId: asId<"delegation">(row.delegation_id),
      digest: sha256(row.canon),
      approvedAtMicros: micros,
      signature: row.signature,
    };
    if (!sameBytes(canonicalPaperBytes(VERSION, row.told), row.canon))
      places.add(`${placeOfAct(row)}: another text was signed`);
    else if (!named || !isTrusted || !verifyApproval(named.key.publicKey, approval))
      places.add(`${placeOfAct(row)}: the officer's signature does not hold`);
  }
  return places.finding(`I-5 ${name} of paper registers signed`);
}
