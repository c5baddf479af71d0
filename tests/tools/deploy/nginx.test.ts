import { request } from "node:https";
import { request as requestPlain } from "node:http";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { type Edge, openEdge } from "./edge.ts";

let opened: Edge | undefined;
beforeAll(async () => {
  opened = await openEdge();
});
afterAll(() => opened?.close());

function edgeOr(skip: TestContext["skip"]): Edge {
  return opened ?? skip("nginx or openssl is not installed");
}

type Asked = { path?: string; method?: string; headers?: Record<string, string>; bytes?: number };
type Answered = { status: number; headers: Record<string, unknown> };

function ask(port: number, { path = "/fr", method = "GET", headers = {}, bytes = 0 }: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        host: "127.0.0.1",
        port,
        path,
        method,
        rejectUnauthorized: false,
        headers: { host: "sijil.example.ma", ...headers },
      },
      (response) => {
        response.resume();
        response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
      },
    );
    asking.on("error", reject);
    asking.end(bytes > 0 ? Buffer.alloc(bytes) : undefined);
  });
}

const UPLOAD = "/api/portal/declarations/01936d00-0000-7000-8000-0123456789ab/documents/birthCertificate";

describe("nginx with the files of deploy/", { timeout: 60_000 }, () => {
  it("takes them", ({ skip }) => {
    const { tested } = edgeOr(skip);
    expect(tested).toMatchObject({ status: 0 });
    expect(tested.words).not.toMatch(/\[(emerg|crit)\]/);
  });

  it("leads from the plain address to the same page behind TLS", async ({ skip }) => {
    const { plainPort } = edgeOr(skip);
    const answer = await new Promise<Answered>((resolve) =>
      requestPlain(
        { host: "127.0.0.1", port: plainPort, path: "/fr/track?a=1", headers: { host: "sijil.example.ma" } },
        (response) => {
          response.resume();
          resolve({ status: response.statusCode ?? 0, headers: response.headers });
        },
      ).end(),
    );
    expect([answer.status, answer.headers["location"]]).toEqual([308, "https://sijil.example.ma/fr/track?a=1"]);
  });

  it("passes on what the edge knows, never what a client says about itself", async ({ skip }) => {
    const { citizensPort, passed } = edgeOr(skip);
    const answer = await ask(citizensPort, {
      headers: {
        "x-forwarded-for": "6.6.6.6",
        "x-forwarded-proto": "http",
        "x-forwarded-host": "evil.example",
        "next-action": "a".repeat(40),
        "sec-fetch-site": "same-origin",
        origin: "https://sijil.example.ma",
        cookie: "a=b",
      },
    });
    expect(answer.status).toBe(200);
    expect(answer.headers["strict-transport-security"]).toMatch(/max-age=63072000/);
    expect(passed.at(-1)?.headers).toMatchObject({
      host: "sijil.example.ma",
      "x-forwarded-for": "127.0.0.1",
      "x-forwarded-proto": "https",
      "x-forwarded-host": "sijil.example.ma",
      "sec-fetch-site": "same-origin",
      origin: "https://sijil.example.ma",
      cookie: "a=b",
    });
    expect(passed.at(-1)?.headers["next-action"] ?? "").toBe("");
  });

  it("lets ten megabytes through where documents are sent, and nowhere else", async ({ skip }) => {
    const { citizensPort, passed } = edgeOr(skip);
    const sent = await ask(citizensPort, { path: UPLOAD, method: "POST", bytes: 10 * 2 ** 20 });
    expect([sent.status, passed.at(-1)?.bytes]).toEqual([200, 10 * 2 ** 20]);
    expect((await ask(citizensPort, { path: UPLOAD, method: "POST", bytes: 13 * 2 ** 20 })).status).toBe(413);
    expect((await ask(citizensPort, { path: "/api/portal/x", method: "POST", bytes: 400_000 })).status).toBe(413);
  });

  it("lets an office sign in at once without a wait, and turns a flood of tries away", async ({ skip }) => {
    const { staffPort } = edgeOr(skip);
    const headers = { host: "etat-civil.example.ma" };
    const began = performance.now();
    const office = await Promise.all(times(40, () => ask(staffPort, { path: "/api/auth/callback", headers })));
    expect(office.every(({ status }) => status === 200)).toBe(true);
    expect(performance.now() - began).toBeLessThan(10_000);
    const flood = await Promise.all(times(100, () => ask(staffPort, { path: "/api/auth/callback", headers })));
    expect(flood.filter(({ status }) => status === 429).length).toBeGreaterThan(60);
    const pages = await Promise.all(times(30, () => ask(staffPort, { path: "/fr/desk", headers })));
    expect(pages.every(({ status }) => status === 200)).toBe(true);
  });
});

function times<T>(count: number, work: () => T): T[] {
  return Array.from({ length: count }, work);
}
