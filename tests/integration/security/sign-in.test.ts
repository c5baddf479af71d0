import { AuthHandler } from "../../../node_modules/next-auth/core/index.js";
import { decode } from "next-auth/jwt";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { authOptions, DEMONSTRATION_PASSWORD, findSession, signIn } from "#lib/auth/index.ts";
import { now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { codeOf, freshCode } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let account: string;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  account = (await db.owner.query<{ id: string }>("select id from account where login = 'nadia'")).rows[0]?.id ?? "";
});
beforeEach(async () => {
  await db.owner.query("delete from attempt");
  await db.owner.query(
    "update account set status = 'active', failed_attempts = 0, locked_until = null, totp_last_step = 0",
  );
});
afterAll(() => db.close());

const RIGHT = { login: "nadia", password: DEMONSTRATION_PASSWORD };
const code = () => freshCode(db, account);
const stateOf = async () =>
  (
    await db.owner.query("select failed_attempts, locked_until is not null as locked from account where id = $1", [
      account,
    ])
  ).rows[0];
const wrong = { ok: false, error: { code: "auth.wrongCredentials" } };

/** The sign-in address as next-auth serves it, asked by a browser that first fetched its token against forged forms. */
async function post(typed: Record<string, string>) {
  const options = authOptions();
  const ask = (
    method: string,
    action: "csrf" | "callback",
    body: Record<string, string>,
    cookies: Record<string, string>,
  ) =>
    AuthHandler({
      req: {
        action,
        method,
        headers: {},
        query: {},
        cookies,
        body,
        origin: "http://localhost:3000",
        ...(action === "callback" && { providerId: "credentials" }),
      },
      options,
    });
  const first = await ask("GET", "csrf", {}, {});
  const csrf = first.cookies?.[0];
  const csrfToken = csrf?.value.split("|")[0] ?? "";
  return ask("POST", "callback", { ...typed, csrfToken, json: "true" }, { [csrf?.name ?? ""]: csrf?.value ?? "" });
}

describe("signing in", () => {
  it("opens a session of that account, office and role", async () => {
    const opened = await signIn({ ...RIGHT, code: await code() });
    expect(opened.ok && (await findSession(opened.value.token))).toMatchObject({
      accountId: account,
      role: "officer",
      office: { code: "044210101-01" },
    });
  });

  it("gives one answer to an unknown login, a wrong password, a wrong code, a suspended and a locked account", async () => {
    expect(await signIn({ ...RIGHT, login: "nobody-of-ours", code: await code() })).toEqual(wrong);
    expect(await signIn({ ...RIGHT, password: "another", code: await code() })).toEqual(wrong);
    expect(await signIn({ ...RIGHT, code: "000000" })).toEqual(wrong);
    expect(await signIn({ ...RIGHT, login: "", password: "", code: "" })).toEqual(wrong);
    await db.owner.query("update account set status = 'suspended' where id = $1", [account]);
    expect(await signIn({ ...RIGHT, code: await code() })).toEqual(wrong);
    await db.owner.query(
      "update account set status = 'active', locked_until = now() + interval '1 minute' where id = $1",
      [account],
    );
    expect(await signIn({ ...RIGHT, code: await code() })).toEqual(wrong);
  });

  it("reckons a password whether or not the login exists", async () => {
    const spent = async (login: string) => {
      const before = performance.now();
      await signIn({ ...RIGHT, login, password: "another", code: "000000" });
      return performance.now() - before;
    };
    const [unknown, known] = [await spent("nobody-of-ours"), await spent("nadia")];
    expect(Math.max(unknown, known) / Math.min(unknown, known)).toBeLessThan(20);
  });

  it("takes a code once, however many use it at one moment", async () => {
    const once = await code();
    const all = await Promise.all(Array.from({ length: 5 }, () => signIn({ ...RIGHT, code: once })));
    expect(all.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await signIn({ ...RIGHT, code: once })).toEqual(wrong);
  });

  it("takes no code of an earlier step after a later one, nor one of two minutes ago", async () => {
    const at = now().getTime();
    const [before, present] = [
      await codeOf(db, account, new Date(at - 30_000)),
      await codeOf(db, account, new Date(at)),
    ];
    expect((await signIn({ ...RIGHT, code: present })).ok).toBe(true);
    expect(await signIn({ ...RIGHT, code: before })).toEqual(wrong);
    await db.owner.query("update account set totp_last_step = 0 where id = $1", [account]);
    expect(await signIn({ ...RIGHT, code: await codeOf(db, account, new Date(at - 120_000)) })).toEqual(wrong);
  });

  it("is closed for fifteen minutes after eight failures, even to the right password", async () => {
    for (let attempt = 0; attempt < 8; attempt += 1) await signIn({ ...RIGHT, password: "another", code: "000000" });
    expect(await stateOf()).toEqual({ failed_attempts: 8, locked: true });
    expect(await signIn({ ...RIGHT, code: await code() })).toEqual(wrong);
    await db.owner.query("update account set locked_until = now() - interval '1 second' where id = $1", [account]);
    expect((await signIn({ ...RIGHT, code: await code() })).ok).toBe(true);
    expect(await stateOf()).toEqual({ failed_attempts: 0, locked: false });
  });

  it("after ten tries in five minutes answers alike for a known and an unknown login", async () => {
    for (const login of ["nadia", "nobody-of-ours"]) {
      const told = [];
      for (let attempt = 0; attempt < 11; attempt += 1)
        told.push(await signIn({ ...RIGHT, login, password: "another", code: "000000" }));
      expect(told.map((one) => (one.ok ? "in" : one.error.code))).toEqual([
        ...Array<string>(10).fill("auth.wrongCredentials"),
        "auth.tooManyTries",
      ]);
    }
  });

  it("opens nothing to somebody without a post", async () => {
    await db.owner.query(
      "update assignment set to_on = from_on where staff_id = (select staff_id from account where id = $1)",
      [account],
    );
    expect(await signIn({ ...RIGHT, code: await code() })).toEqual(wrong);
    await db.owner.query(
      "update assignment set to_on = null where staff_id = (select staff_id from account where id = $1)",
      [account],
    );
  });
});

describe("the sign-in address", () => {
  it("keeps the token where scripts cannot read it, sealed, with nothing else inside", async () => {
    const { cookies = [] } = await post({ ...RIGHT, code: await code() });
    const session = cookies.find(({ name }) => name === "sijil-session");
    expect(session?.options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/", secure: false });
    const token = await decode({ token: session?.value ?? "", secret: config().sessionSecret });
    expect(Object.keys(token ?? {}).sort()).toEqual(["exp", "iat", "jti", "sid"]);
    const { rows } = await db.owner.query<{ all: string }>("select string_agg(session::text, '') as all from session");
    expect(rows[0]?.all).not.toContain(String(token?.["sid"]));
  });

  it("answers an unknown login, a wrong password and a locked account with the same bytes", async () => {
    const told = [
      await post({ ...RIGHT, login: "nobody-of-ours", code: await code() }),
      await post({ ...RIGHT, password: "another", code: await code() }),
      await post({ ...RIGHT, code: "12345" }),
    ];
    expect(new Set(told.map(({ status, body, redirect }) => JSON.stringify([status, body, redirect]))).size).toBe(1);
    expect(told.flatMap(({ cookies = [] }) => cookies.filter(({ name }) => name === "sijil-session"))).toEqual([]);
  });

  it("tells nothing of a fault, neither in its answer nor in its address", async () => {
    const spoken = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const answer = await post({ ...RIGHT, login: "nadia\u0000", code: await code() });
    const told = JSON.stringify([answer.body, answer.redirect]);
    expect(told).toContain("gate.fault");
    expect(told).not.toMatch(/prisma|invalid byte|nadia|select/i);
    expect(spoken).not.toHaveBeenCalled();
    spoken.mockRestore();
  });

  it("leads to no other host after signing in", async () => {
    for (const callbackUrl of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
      const { body, redirect } = await post({ ...RIGHT, code: await code(), callbackUrl });
      expect(JSON.stringify([body, redirect])).not.toMatch(/"(https?:)?\/\/evil|javascript:/);
    }
  });

  it("over https the cookie is bound to the host and never sent in clear", () => {
    const { cookies, useSecureCookies } = withPublicUrl("https://sijil.example.ma", authOptions);
    expect(cookies?.sessionToken).toEqual({
      name: "__Host-sijil-session",
      options: { httpOnly: true, sameSite: "lax", path: "/", secure: true },
    });
    expect(useSecureCookies).toBe(true);
  });
});

function withPublicUrl<T>(publicUrl: string, work: () => T): T {
  const known = config();
  const before = known.publicUrl;
  known.publicUrl = publicUrl;
  try {
    return work();
  } finally {
    known.publicUrl = before;
  }
}
