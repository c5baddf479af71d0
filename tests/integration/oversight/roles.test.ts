import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Role, ROLES } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";
import { POST as GRANT } from "../../../app/api/oversight/calendar/holidays/route.ts";
import { POST as ANNOUNCE } from "../../../app/api/oversight/calendar/months/route.ts";
import { POST as SUSPEND } from "../../../app/api/oversight/calendar/suspensions/route.ts";
import { POST as SIGN_OUT } from "../../../app/api/oversight/sign-out/route.ts";
import { POST as PROPOSE } from "../../../app/api/oversight/offices/decisions/route.ts";
import { POST as SETTLE } from "../../../app/api/oversight/offices/decisions/[id]/settle/route.ts";
import { POST as RULE_ON_NAME } from "../../../app/api/oversight/names/[id]/decision/route.ts";
import { POST as APPLY } from "../../../app/api/oversight/territory/[id]/apply/route.ts";
import { POST as RECEIVE } from "../../../app/api/oversight/territory/route.ts";
import { auditOf, givenMonths, givenPlace, givenStaff, send } from "./given.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
  await givenMonths(db);
  await givenPlace(db);
});
afterAll(() => db.close());

const form = () => {
  const file = new FormData();
  file.set("file", new File(["x"], "x.csv"));
  return file;
};
const CALENDAR = [ANNOUNCE, SUSPEND, GRANT].map((handler) => [handler, () => ({})] as const);
const OFFICES = [PROPOSE, SETTLE].map((handler) => [handler, () => ({})] as const);
const NAMES = [[RULE_ON_NAME, () => ({})]] as const;
const TERRITORY = [
  [RECEIVE, form],
  [APPLY, () => ({})],
] as const;

async function mayUse(
  cookie: string,
  commands: readonly (readonly [typeof ANNOUNCE, () => Record<string, string> | FormData])[],
): Promise<boolean> {
  const answers = await Promise.all(commands.map(([handler, fields]) => send(handler, cookie, fields(), { id: "x" })));
  const refused = answers.filter(
    ({ path, refused: code }) => path === "/fr/oversight" && code === "auth.notAllowed",
  ).length;
  expect([0, answers.length]).toContain(refused);
  return refused === 0;
}

/** Which role may do what on the side of oversight: whoever is not named here is refused. */
const KEEPERS = { calendar: ["central", "manager"], offices: ["central", "manager"], territory: ["manager"] };

const postOf = (role: Role) => (role === "officer" || role === "clerk" ? "AGDAL-1" : null);

describe.each(ROLES)("a %s", (role) => {
  it("uses the tools of the role and no others", async () => {
    const { cookie } = await givenStaff(db, role, postOf(role));
    expect(await mayUse(cookie, CALENDAR)).toBe(KEEPERS.calendar.includes(role));
    expect(await mayUse(cookie, OFFICES)).toBe(KEEPERS.offices.includes(role));
    expect(await mayUse(cookie, NAMES)).toBe(role === "commission");
    expect(await mayUse(cookie, TERRITORY)).toBe(KEEPERS.territory.includes(role));
  });

  it("is held to it by the database too", async () => {
    const { cookie } = await givenStaff(db, role, postOf(role));
    const writes = {
      calendar: "update hijri_month set provisional = provisional where year = 1448 and month = 1",
      territory: "update territory set name_fr = name_fr where code = '04'",
    };
    for (const [name, statement] of Object.entries(writes)) {
      const count = await inTransaction("oversight", { "app.session": await tokenOf(cookie) }, async (tx) =>
        ok(await tx.$executeRawUnsafe(statement)),
      );
      expect(count).toEqual(ok(KEEPERS[name as keyof typeof KEEPERS].includes(role) ? 1 : 0));
    }
    const counted = await inTransaction("oversight", { "app.session": await tokenOf(cookie) }, async (tx) =>
      ok(await tx.$queryRaw`select * from declaration`),
    ).catch(() => "refused");
    expect(counted).toBe("refused");
  });
});

describe("oversight", () => {
  it("is closed to whoever is not signed in", async () => {
    expect(await send(ANNOUNCE, "sijil-session=none", {})).toMatchObject({ status: 303, path: "/fr/desk/sign-in" });
  });

  it("is closed at once to whoever signed out", async () => {
    const { cookie } = await givenStaff(db, "central");
    expect(await findSession(await tokenOf(cookie), "oversight")).toMatchObject({ role: "central", office: null });
    expect(await send(SIGN_OUT, cookie, {})).toMatchObject({ path: "/fr/desk/sign-in" });
    expect(await findSession(await tokenOf(cookie), "oversight")).toBeUndefined();
    expect(await send(ANNOUNCE, cookie, {})).toMatchObject({ path: "/fr/desk/sign-in" });
  });

  it("writes down every attempt without the right", async () => {
    const before = (await auditOf(db, "auth.rightRefused")).length;
    const { cookie, account } = await givenStaff(db, "auditor");
    await send(GRANT, cookie, {});
    const refused = await auditOf(db, "auth.rightRefused");
    expect(refused).toHaveLength(before + 1);
    expect(refused.at(-1)).toMatchObject({
      actor: { account, role: "auditor" },
      detail: { permission: "calendar:announce" },
    });
  });
});

async function tokenOf(cookie: string): Promise<string> {
  const token = await sessionToken((name) =>
    cookie.startsWith(`${name}=`) ? cookie.slice(name.length + 1) : undefined,
  );
  if (token === undefined) throw new Error("no session in this cookie");
  return token;
}
