import type { Client } from "pg";
import { answerOfCanon, canonOfNotice, NoticeContent } from "#lib/notices/core/index.ts";
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
  crosses: boolean;
  answer: Buffer | null;
  answered: string | null;
  answer_key: Buffer | null;
  executed: string | null;
};

/**
 * I-16: what left stands in the logs of both offices, signed as it reads; every step that a notice made is told in its story. Of one that
 * crossed to another node or came from one, what was done there or here is what the receiver's node signed.
 */
export async function checkNotices(db: Client): Promise<Finding[]> {
  const [signed, told, lost, answered] = [new Places(), new Places(), new Places(), new Places()];
  const rows = portions<Row>(
    db,
    `select n.id, n.sender_office, n.receiver_office, n.content, n.envelope, n.status,
            coalesce(k.public_key, (select o.public_key from node_key o where o.node_code = n.from_node and position(convert_to(o.id, 'UTF8') in n.envelope) > 0)) as public_key,
            (select array_agg(e.what) from notice_event e where e.notice_id = n.id) as facts,
            n.from_node is not null or n.to_node is not null as crosses, n.answer,
            -- the other side may not know the last step yet: it is carried until it does
            case when n.from_node is not null then n.carried when n.status = 'closed' then 'refused' else n.status end as answered,
            coalesce((select o.public_key from node_key o where o.node_code = n.to_node and position(convert_to(o.id, 'UTF8') in n.answer) > 0),
                     (select s.public_key from signing_key s where s.purpose = 'seal' and position(convert_to(s.id, 'UTF8') in n.answer) > 0)) as answer_key,
            n.executed_number || '/' || n.executed_year as executed
       from notice n left join signing_key k on k.id = n.key_id where n.id > $1::uuid order by n.id limit 1000`,
    ({ id }) => id,
    { from: "00000000-0000-0000-0000-000000000000" },
  );
  for await (const portion of rows)
    for (const row of portion) {
      const place = `office ${row.sender_office}, notice ${row.id}`;
      if (row.envelope !== null && !isWhole(row)) signed.add(place);
      if (!(row.facts ?? []).includes(row.status)) told.add(place);
      if (row.crosses && row.answer !== null && !isAnswered(row)) answered.add(place);
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
    answered.finding("I-16 notices between nodes as the receiver's node signed what it did"),
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

function isAnswered({ answer, answer_key, answered, executed, status }: Row): boolean {
  const opened = openCoseSign1(new Uint8Array(answer ?? []));
  if (!opened.ok || answer_key === null) return false;
  const { message, signature, payload } = opened.value;
  const read = answerOfCanon(payload);
  if (!read.ok || !isSignedBy(new Uint8Array(answer_key), message, signature)) return false;
  const { story, executed: done } = read.value;
  const isSameAct = status !== "executed" || answered !== "executed" || executed === `${done?.number}/${done?.year}`;
  return story.some((step) => step.status === answered) && isSameAct;
}
