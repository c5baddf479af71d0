import type { Client } from "pg";
import { canonOfNotice, NoticeContent } from "#lib/notices/core/index.ts";
import { sameBytes } from "#lib/platform/crypto.ts";
import { isSignedBy, openCoseSign1 } from "#lib/seal/core/index.ts";
import { type Finding, Places } from "./finding.ts";
import { portions } from "./portions.ts";

type Row = {
  id: string;
  sender_office: string;
  receiver_office: string | null;
  content: unknown;
  envelope: Buffer | null;
  public_key: Buffer | null;
  status: string;
  facts: string[] | null;
};

/** I-16: what left stands in the logs of both offices, signed as it reads; every step that a notice made is told in its story. */
export async function checkNotices(db: Client): Promise<Finding[]> {
  const [signed, told, lost] = [new Places(), new Places(), new Places()];
  const rows = portions<Row>(
    db,
    `select n.id, n.sender_office, n.receiver_office, n.content, n.envelope, k.public_key, n.status,
            (select array_agg(e.what) from notice_event e where e.notice_id = n.id) as facts
       from notice n left join signing_key k on k.id = n.key_id where n.id > $1::uuid order by n.id limit 1000`,
    ({ id }) => id,
    { from: "00000000-0000-0000-0000-000000000000" },
  );
  for await (const portion of rows)
    for (const row of portion) {
      const place = `office ${row.sender_office}, notice ${row.id}`;
      if (row.envelope !== null && !isWhole(row)) signed.add(place);
      if (!(row.facts ?? []).includes(row.status)) told.add(place);
    }
  const { rows: forgotten } = await db.query<{ id: string }>(
    `select m.id from mention m where m.target_office_code is distinct from m.office_code
        and not exists (select from notice n where n.mention_id = m.id)
        and not exists (select from graphile_worker.jobs j where j.key = 'notices:' || m.declaration_id)`,
  );
  for (const { id } of forgotten) lost.add(`mention ${id}`);
  return [
    signed.finding("I-16 notices signed as both offices read them"),
    told.finding("I-16 steps of notices told in their story"),
    lost.finding("I-16 mentions for other offices with their notice"),
  ];
}

function isWhole({ envelope, public_key, content, receiver_office }: Row): boolean {
  const opened = openCoseSign1(new Uint8Array(envelope ?? []));
  const read = NoticeContent.safeParse(content);
  if (!opened.ok || !read.success || public_key === null || receiver_office === null) return false;
  const { message, signature, payload } = opened.value;
  return (
    isSignedBy(new Uint8Array(public_key), message, signature) &&
    sameBytes(payload, canonOfNotice({ content: read.data, receiver: receiver_office }))
  );
}
