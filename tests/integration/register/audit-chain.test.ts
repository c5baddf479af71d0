import { afterAll, beforeAll, expect, it } from "vitest";
import { appendAudit } from "#lib/audit/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { auditEventHash, auditOpeningHash } from "#lib/seal/core/index.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

it("the audit log chains its events as the definition says, in the order of the command", async () => {
  const subjects = ["a", "ب", "ⵣ"];
  await inTransaction("worker", {}, async (tx) => {
    const events = subjects.map((id) => ({ type: "act.sealed", subject: { kind: "act", id } }) as const);
    return ok(await appendAudit(tx, { kind: "system" }, events));
  });
  const { rows } = await db.owner.query<{ seq: string; micros: string; body: string; prev: Buffer; hash: Buffer }>(
    "select seq, micros(at) as micros, body, prev, hash from audit_event where stream = 'system' order by seq",
  );
  expect(rows.map(({ body }) => /"id":"(.)"/u.exec(body)?.[1])).toEqual(subjects);
  let prev = auditOpeningHash("system");
  for (const { seq, micros, body, ...written } of rows) {
    expect(written.prev.toString("hex")).toBe(Buffer.from(prev).toString("hex"));
    prev = auditEventHash({ prev, seq: BigInt(seq), atMicros: BigInt(micros), body });
    expect(written.hash.toString("hex")).toBe(Buffer.from(prev).toString("hex"));
  }
});
