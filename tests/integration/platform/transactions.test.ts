import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { err, ok } from "#lib/kernel/result.ts";
import { database, inTransaction, type Tx } from "#lib/platform/db.ts";
import { DATABASE_USERS } from "#lib/platform/surfaces.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
  await db.owner.query("create table trial (n int); grant select, insert on trial to app_portal, app_desk");
});
afterAll(() => db.close());

const settingOf = async (tx: Pick<Tx, "$queryRaw">) => {
  const rows = await tx.$queryRaw<{ value: string | null }[]>`select current_setting('app.session', true) as value`;
  return rows[0]?.value ?? "";
};
const count = async () => Number((await db.owner.query<{ n: string }>("select count(*) as n from trial")).rows[0]?.n);

describe("a transaction of the platform", () => {
  it("keeps what it wrote when the work succeeds, and undoes all of it when the work refuses", async () => {
    const done = await inTransaction("portal", {}, async (tx) =>
      ok(await tx.$executeRaw`insert into trial values (1)`),
    );
    const refused = await inTransaction("portal", {}, async (tx) => {
      await tx.$executeRaw`insert into trial values (2)`;
      return err({ code: "trial.refused", params: { n: 2 } });
    });

    expect(done).toEqual({ ok: true, value: 1 });
    expect(refused).toEqual({ ok: false, error: { code: "trial.refused", params: { n: 2 } } });
    expect(await count()).toBe(1);
  });

  it("throws a fault as it is", async () => {
    await expect(inTransaction("portal", {}, () => Promise.reject(new TypeError("broken")))).rejects.toThrow(TypeError);
  });

  it("shows each of 200 parallel transactions its own session, and none to the next user of the connection", async () => {
    const seen = await Promise.all(
      Array.from({ length: 200 }, (_, n) =>
        inTransaction("desk", { "app.session": `s${n}` }, async (tx) => ok(await settingOf(tx))),
      ),
    );
    const after = await Promise.all(Array.from({ length: 20 }, () => settingOf(database("desk"))));

    expect(seen.map((result) => result.ok && result.value)).toEqual(Array.from({ length: 200 }, (_, n) => `s${n}`));
    expect(new Set(after)).toEqual(new Set([""]));
  });

  it("ends a statement that lasts longer than five seconds", async () => {
    const slow = inTransaction("portal", {}, async (tx) => ok(await tx.$queryRaw`select pg_sleep(20)::text`));
    await expect(slow).rejects.toThrow();
  });

  it("ends a wait for a locked row after three seconds", async () => {
    await db.owner.query("grant update on trial to app_desk");
    await db.owner.query("begin; lock table trial in exclusive mode");
    const began = Date.now();
    await expect(
      inTransaction("desk", {}, async (tx) => ok(await tx.$executeRaw`update trial set n = 9`)),
    ).rejects.toThrow();
    await db.owner.query("rollback");
    expect(Date.now() - began).toBeLessThan(4_900);
  });

  it.each(DATABASE_USERS)(
    "connects the %s under a role of its own, which owns nothing and cannot pass row-level security",
    async (user) => {
      const rows = await database(user).$queryRaw<{ name: string; strong: boolean; groups: string[] }[]>`
      select current_user::text as name, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as strong,
             array(select g.rolname::text from pg_auth_members m join pg_roles g on g.oid = m.roleid where m.member = r.oid) as groups
        from pg_roles r where rolname = current_user`;
      expect(rows).toEqual([
        { name: expect.stringMatching(new RegExp(`_${user}$`)), strong: false, groups: [`app_${user}`] },
      ]);
    },
  );
});
