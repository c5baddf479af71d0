import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { POST as OPEN } from "../../../app/api/desk/open/route.ts";
import { POST as TAKE } from "../../../app/api/desk/files/[id]/take/route.ts";
import { POST as REVIEW } from "../../../app/api/desk/files/[id]/review/route.ts";
import { POST as SECTION } from "../../../app/api/portal/declarations/[id]/[section]/route.ts";
import { POST as START } from "../../../app/api/portal/declarations/route.ts";
import { type BirthFile, aDraftFile, aSentFile } from "#tests/support/a-birth-file.ts";
import { givenCountry } from "#tests/support/a-country.ts";
import { call, formRequest, type Handler, jsonRequest } from "#tests/support/a-request.ts";
import { type SignedIn, signedIn } from "#tests/support/a-session.ts";
import { freshDatabase, type TestDatabase } from "#tests/support/database.ts";

let db: TestDatabase;
let nadia: SignedIn;
let draft: BirthFile;
let sent: BirthFile;
beforeAll(async () => {
  db = await freshDatabase();
  await givenCountry(db);
  nadia = await signedIn(db, "nadia");
  draft = await aDraftFile();
  sent = await aSentFile();
});
afterAll(() => db.close());

const started = async () =>
  (await db.owner.query<{ count: number }>("select count(*)::int as count from declaration")).rows[0]?.count;
const versionOf = async (id: string) =>
  (await db.owner.query<{ version: number }>("select version from declaration where id = $1", [id])).rows[0]?.version;

/** A request whose body is exactly these bytes. */
function raw(body: BodyInit, contentType: string | undefined, cookie = ""): Request {
  const headers = {
    accept: "application/json",
    "sec-fetch-site": "same-origin",
    ...(contentType && { "content-type": contentType }),
    cookie,
  };
  return new Request("http://localhost:3000/api/", { method: "POST", body, headers });
}

describe("a write that comes from elsewhere", () => {
  const HERE = "http://localhost:3000";
  const FOREIGN: [string, Record<string, string>][] = [
    ["another site", { "sec-fetch-site": "cross-site", origin: "https://evil.example" }],
    ["a neighbouring host", { "sec-fetch-site": "same-site", origin: "http://other.localhost:3000" }],
    ["an address typed by hand", { "sec-fetch-site": "none" }],
    ["a browser that says cross-site and our origin", { "sec-fetch-site": "cross-site", origin: HERE }],
    ["an old browser from another site", { origin: "https://evil.example" }],
    ["an old browser that hides its origin", { origin: "null" }],
    ["the same host on another port", { origin: "http://localhost:3001" }],
    ["an origin that begins like ours", { origin: "http://localhost:3000.evil.example" }],
    ["no browser at all", {}],
    ["two origins in one header", { origin: `${HERE}, https://evil.example` }],
    ["several values of the fetch header", { "sec-fetch-site": "same-origin, cross-site" }],
  ];
  const stripped = (request: Request, headers: Record<string, string>): Request => {
    const given = new Headers(request.headers);
    given.delete("sec-fetch-site");
    for (const [name, value] of Object.entries(headers)) given.set(name, value);
    return new Request(request, { headers: given });
  };

  it.each(FOREIGN)("is refused on both sides: %s", async (_, headers) => {
    const before = await started();
    const begun = await call(START, stripped(jsonRequest({ event: "birth" }), headers));
    expect([begun.status, begun.code]).toEqual([403, "gate.foreignOrigin"]);
    const taken = await call(TAKE, stripped(jsonRequest({}, { cookie: nadia.cookie }), headers), { id: sent.id });
    expect([taken.status, taken.code]).toEqual([403, "gate.foreignOrigin"]);
    expect(await started()).toBe(before);
  });

  it("passes with our own origin where the browser sends no fetch header", async () => {
    expect((await call(START, stripped(jsonRequest({ event: "birth" }), { origin: HERE }))).outcome).toBe("done");
  });

  it("leads a plain form to our own problem page", async () => {
    const answer = await call(START, stripped(formRequest({}), { origin: "https://evil.example" }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/ar/problem?code=gate.foreignOrigin"]);
    expect(answer.headers.get("set-cookie")).toBeNull();
  });
});

describe("a body that no page of ours sends", () => {
  const KEY = "k".repeat(20);
  const json = (text: string) => raw(text, "application/json");
  const nested = (depth: number) => `{"_key":"${KEY}","a":${"[".repeat(depth)}${"]".repeat(depth)}}`;
  const MALFORMED: [string, () => Request, number, string][] = [
    ["cut JSON", () => json(`{"_key":"${KEY}"`), 400, "gate.malformed"],
    ["JSON that is a list", () => json("[]"), 400, "gate.malformed"],
    ["JSON that is null", () => json("null"), 400, "gate.malformed"],
    [
      "JSON that is not UTF-8",
      () => raw(new Uint8Array([0x7b, 0xff, 0x7d]), "application/json"),
      400,
      "gate.malformed",
    ],
    ["nothing", () => json(""), 400, "gate.malformed"],
    ["another kind of content", () => raw(`{"_key":"${KEY}"}`, "text/plain"), 400, "gate.malformed"],
    [
      "XML",
      () => raw("<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>", "application/xml"),
      400,
      "gate.malformed",
    ],
    ["a form without its boundary", () => raw("--x\r\n\r\n", "multipart/form-data"), 400, "gate.malformed"],
    ["no kind of content", () => raw(new Uint8Array([1, 2, 3]), undefined), 400, "gate.malformed"],
    ["ten levels", () => json(nested(10)), 400, "gate.malformed"],
    ["a hundred thousand levels", () => json(nested(100_000)), 400, "gate.malformed"],
    [
      "a field of a thousand levels",
      () => raw(`_key=${KEY}&${"a.".repeat(1_000)}a=1`, "application/x-www-form-urlencoded"),
      400,
      "gate.malformed",
    ],
    [
      "a hundred thousand values",
      () => json(`{"_key":"${KEY}","a":[${"1,".repeat(100_000)}1]}`),
      400,
      "gate.malformed",
    ],
    ["a prototype in JSON", () => json(`{"_key":"${KEY}","__proto__":{"role":"officer"}}`), 400, "gate.malformed"],
    [
      "a constructor in JSON",
      () => json(`{"_key":"${KEY}","a":{"constructor":{"prototype":{"x":1}}}}`),
      400,
      "gate.malformed",
    ],
    ["a NUL character", () => json(`{"_key":"${KEY}","q":"a\\u0000b"}`), 400, "gate.malformed"],
    ["half a character", () => json(`{"_key":"${KEY}","q":"\\ud800"}`), 400, "gate.malformed"],
    ["more than 256 kB", () => json(`{"_key":"${KEY}","q":"${"a".repeat(262_144)}"}`), 413, "gate.tooLarge"],
    ["no idempotency key", () => json("{}"), 400, "gate.stalePage"],
    ["a short key", () => json('{"_key":"abc"}'), 400, "gate.stalePage"],
    ["a key of other characters", () => json(`{"_key":"${"k".repeat(20)}' or 1=1"}`), 400, "gate.stalePage"],
    ["a key that is a list", () => json(`{"_key":["${KEY}"]}`), 400, "gate.stalePage"],
  ];

  it.each(MALFORMED)("is refused, with a typed answer: %s", async (_, request, status, code) => {
    for (const handler of [START, OPEN] satisfies Handler[]) {
      const answer = await call(handler, request());
      expect([answer.status, answer.code]).toEqual([status, code]);
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
    expect(({} as Record<string, unknown>)["role"]).toBeUndefined();
  });

  it("is counted while it comes, whatever length it announces", async () => {
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(97)),
    });
    const request = new Request("http://localhost:3000/api/", {
      method: "POST",
      body: endless,
      duplex: "half",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "sec-fetch-site": "same-origin",
        "content-length": "10",
      },
    } as RequestInit);
    expect((await call(START, request)).status).toBe(413);
  });

  it("with an unknown field is refused, and nothing is written", async () => {
    const version = await versionOf(sent.id);
    const asked: [Handler, Record<string, unknown>][] = [
      [TAKE, { status: "completed" }],
      [
        REVIEW,
        { verdicts: [{ path: "child.givenName", review: { verdict: "confirmed" } }], officeCode: "044210105-01" },
      ],
    ];
    for (const [handler, body] of asked) {
      const answer = await call(handler, jsonRequest(body, { cookie: nadia.cookie }), { id: sent.id });
      expect([answer.status, answer.code]).toEqual([409, "gate.unknownField"]);
    }
    expect(await versionOf(sent.id)).toBe(version);
    const typed = await call(
      SECTION,
      formRequest({ kind: "married", status: "completed" }, { cookie: draft.cookie, accept: "application/json" }),
      {
        id: draft.id,
        section: "filiation",
      },
    );
    expect(typed.code).toBe("gate.unknownField");
  });

  it("in a form, names that reach for a prototype are dropped", async () => {
    const body = new URLSearchParams([
      ["_key", KEY],
      ["__proto__.role", "officer"],
      ["constructor.prototype.role", "officer"],
      ["a.__proto__.role", "officer"],
    ]);
    await call(START, raw(body.toString(), "application/x-www-form-urlencoded"));
    expect(({} as Record<string, unknown>)["role"]).toBeUndefined();
  });

  it.each([
    "../../evil",
    "%2e%2e/evil",
    "\r\nset-cookie: a=b",
    "//evil.example",
    "\\evil.example",
    "a\u0000b",
    "' or 1=1 --",
    "constructor",
  ])("whose address carries %j leads to no other place", async (id) => {
    for (const accept of ["text/html", "application/json"]) {
      const staff = await call(TAKE, formRequest({}, { cookie: nadia.cookie, accept }), { id });
      const citizen = await call(SECTION, formRequest({ kind: "married" }, { cookie: draft.cookie, accept }), {
        id,
        section: id,
      });
      for (const { headers, status } of [staff, citizen]) {
        const next = headers.get("location") ?? headers.get("x-next-page");
        if (next !== null) expect(new URL(next, "http://localhost:3000").origin).toBe("http://localhost:3000");
        expect(headers.get("set-cookie")).toBeNull();
        expect(status).toBeLessThan(500);
      }
    }
  });
});
