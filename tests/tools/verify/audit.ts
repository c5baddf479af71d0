import type { Client } from "pg";
import { sameBytes } from "#lib/platform/crypto.ts";
import { auditEventHash, auditOpeningHash } from "#lib/seal/core/index.ts";
import { type Finding, Places } from "./finding.ts";
import { portions } from "./portions.ts";

type Stream = { stream: string; last_seq: string; head_hash: Buffer };
type Event = { seq: string; body: string; micros: string; prev: Buffer; hash: Buffer };

/** I-9: the chain of every audit stream recomputed from its bodies, up to the head that is stored for it; and every reading has its trace. */
export async function checkAudit(db: Client): Promise<Finding[]> {
  const chains = new Places();
  let events = 0;
  const { rows } = await db.query<Stream>("select stream, last_seq, head_hash from audit_stream order by stream");
  for (const stream of rows) {
    const broken = await followStream(db, stream);
    if (broken !== undefined) chains.add(`audit stream ${stream.stream}, event ${broken}`);
    events += Number(stream.last_seq);
  }
  const orphans = await db.query<{ stream: string }>(
    "select distinct stream from audit_event e where not exists (select from audit_stream s where s.stream = e.stream)",
  );
  for (const { stream } of orphans.rows) chains.add(`audit stream ${stream}: it has no head`);
  return [
    chains.finding("I-9 audit chains recomputed"),
    { bar: "audit events recomputed", value: events, unit: "events", goal: events, where: [] },
  ];
}

/** The number at which a stream first breaks; computed apart from the SQL that appends, so that one proves the other. */
async function followStream(db: Client, { stream, last_seq, head_hash }: Stream): Promise<string | undefined> {
  let head = auditOpeningHash(stream);
  let seq = 0n;
  const events = portions<Event>(
    db,
    "select seq, body, micros(at) as micros, prev, hash from audit_event where stream = $2 and seq > $1 order by seq limit 2000",
    (event) => event.seq,
    { from: "0", more: [stream] },
  );
  for await (const portion of events)
    for (const event of portion) {
      seq += 1n;
      const hash = auditEventHash({ prev: head, seq, atMicros: BigInt(event.micros), body: event.body });
      if (BigInt(event.seq) !== seq || !sameBytes(event.prev, head) || !sameBytes(event.hash, hash)) return String(seq);
      head = hash;
    }
  return seq === BigInt(last_seq) && sameBytes(head, head_hash) ? undefined : `${last_seq} (the head)`;
}
