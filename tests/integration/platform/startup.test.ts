import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATABASE_USERS } from "#lib/platform/surfaces.ts";
import { requireReadiness } from "#lib/platform/startup.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

describe("a process that starts", () => {
  it.each(DATABASE_USERS)("is ready as %s on a migrated database", async (user) => {
    await expect(requireReadiness(user)).resolves.toHaveProperty("warnings");
  });

  it("refuses a database that lacks this version's newest migration, and says how to bring it up to date", async () => {
    await db.owner.query(
      "update _prisma_migrations set finished_at = null where migration_name = (select max(migration_name) from _prisma_migrations)",
    );
    await expect(requireReadiness("portal")).rejects.toThrow(/this version needs .*npm run db:migrate/);
    await db.owner.query("update _prisma_migrations set finished_at = now()");
  });

  it("refuses a demonstration on a database without its mark", async () => {
    await db.owner.query(`comment on database ${db.name} is null`);
    await expect(requireReadiness("desk")).rejects.toThrow(/is not a demonstration/);
  });
});
