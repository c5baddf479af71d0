import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { POST as TAKE } from "../../../app/api/desk/files/[id]/take/route.ts";
import { POST as LEAVE } from "../../../app/api/oversight/sign-out/route.ts";
import { findSession } from "#lib/auth/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { aSentFile } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { call, formRequest, jsonRequest } from "#tests/support/a-request.ts";
import { sessionCookie, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
});
afterEach(async () => {
  await db.owner.query("update account set status = 'active'");
  await db.owner.query("update assignment set to_on = null");
});
afterAll(() => db.close());

describe("a session", () => {
  const ENDS: [string, string][] = [
    ["is revoked", "update session set revoked_at = now() where id = $1"],
    ["is past its ten hours", "update session set expires_at = now() - interval '1 second' where id = $1"],
    ["was left alone", "update session set seen_at = now() - make_interval(mins => idle_minutes + 1) where id = $1"],
    [
      "belongs to an account that was suspended meanwhile",
      "update account set status = 'suspended' where id = (select account_id from session where id = $1)",
    ],
    [
      "belongs to an account that was closed meanwhile",
      "update account set status = 'closed' where id = (select account_id from session where id = $1)",
    ],
    [
      "was opened for a posting that ended yesterday",
      "update assignment set to_on = current_date - 1 where id = (select assignment_id from session where id = $1)",
    ],
  ];
  it.each(ENDS)("that %s is over at the next request", async (_, sql) => {
    const { session, cookie } = await signedIn(db, "nadia");
    const { id } = await aSentFile();
    await db.owner.query(sql, [session.id]);
    const answer = await call(TAKE, jsonRequest({}, { cookie }), { id });
    expect([answer.status, answer.code]).toEqual([401, "auth.signedOut"]);
    expect(await findSession(session.token)).toBeUndefined();
  });

  it("lasts through the last day of its posting", async () => {
    const { session } = await signedIn(db, "nadia");
    await db.owner.query("update assignment set to_on = current_date where staff_id = $1", [session.staffId]);
    expect(await findSession(session.token)).toBeDefined();
  });

  it.each(["my_session()", "my_account()", "my_office()"])(
    "of a posting that is over is nobody's to the rows either: %s",
    async (asked) => {
      const { session } = await signedIn(db, "nadia");
      await db.owner.query("update assignment set to_on = current_date - 1 where staff_id = $1", [session.staffId]);
      const found = await inTransaction("desk", { "app.session": session.token }, async (tx) =>
        ok(await tx.$queryRawUnsafe<object[]>(`select 1 from ${asked} as found where found is not null`)),
      );
      expect(found).toEqual({ ok: true, value: [] });
    },
  );

  it("that was ended on one side is over on every side", async () => {
    const { session, cookie } = await signedIn(db, "nadia");
    const left = await call(LEAVE, formRequest({}, { cookie }));
    expect(left.headers.get("set-cookie")).toMatch(/^sijil-session=; Path=\/; HttpOnly; SameSite=Lax; Max-Age=0$/);
    for (const side of ["desk", "institution", "oversight"] as const)
      expect(await findSession(session.token, side)).toBeUndefined();
  });

  it("is opened by no forged, foreign or unsealed token", async () => {
    const { session } = await signedIn(db, "nadia");
    const { id } = await aSentFile();
    const cookies = [
      `sijil-session=${session.token}`,
      "sijil-session=x.y.z.a.b",
      "sijil-session=",
      await sessionCookie(session.id),
      await sessionCookie("' or true --"),
      await sessionCookie(""),
    ];
    for (const cookie of cookies) expect((await call(TAKE, jsonRequest({}, { cookie }), { id })).status).toBe(401);
  });
});
