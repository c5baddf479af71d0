import type { APIRequestContext, BrowserContext } from "@playwright/test";
import { type Answers, type DeclarationKind, reviewFieldsOf } from "#lib/declarations/core/index.ts";
import type { Receipt } from "../steps/citizen.ts";
import { command, OWN_PAGE } from "./given.ts";
import { letCodesRenew } from "./sessions.ts";

type Account = { login: string; password: string; code: string | null };

/** One account for each part of the suite that runs by itself: a code is good once, and a session may be ended under another's feet. */
export const STAFF = {
  agdal: "hamid",
  hassan: "samira",
  anfa: "abdellah",
  preparesAtAgdal: "nadia",
  signsAtHassan: "driss",
  commission: "lajna",
} as const;

/** Who signs in by hand, for each language: neither waits for the other's next code. */
export const SIGNS_IN = { ar: "khadija", fr: "consul" } as const;

export const PASSWORD = "sijil-2026-demo";

/** Account, password and a code not used yet, as the sign-in page of the demonstration shows them, once there is one. */
export async function freshAccount(request: APIRequestContext, login: string): Promise<Account & { code: string }> {
  for (let second = 0; second < 70; second += 1) {
    const accounts = (await (await request.get("/api/desk/demonstration")).json()) as Account[];
    const account = accounts.find((known) => known.login === login);
    if (!account) throw new Error(`no account ${login}`);
    if (account.code !== null) return { ...account, code: account.code };
    if (!(await letCodesRenew(login))) await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error(`no fresh code for ${login}`);
}

const sessions = new Map<string, Awaited<ReturnType<BrowserContext["cookies"]>>>();

/** Puts a signed-in member of staff in a browser without telling the story of signing in; signed in once per worker. */
export async function enterDesk(context: BrowserContext, login: string): Promise<void> {
  const kept = sessions.get(login);
  if (kept) return context.addCookies(kept);
  await signInQuietly(context, login);
  sessions.set(
    login,
    (await context.cookies()).filter(({ name }) => name.endsWith("sijil-session")),
  );
}

/** The same without a page; another worker may take the same code first, then the next one serves. */
export async function signInQuietly(context: BrowserContext, login: string): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const { csrfToken } = (await (await context.request.get("/api/auth/csrf")).json()) as { csrfToken: string };
    const { password, code } = await freshAccount(context.request, login);
    const form = { csrfToken, json: "true", login, password, code, callbackUrl: "/" };
    const response = await context.request.post("/api/auth/callback/credentials", { headers: OWN_PAGE, form });
    if (response.ok()) return;
  }
  throw new Error(`${login} could not sign in`);
}

/** Takes a file in hand and confirms every line; gives what its next command needs. */
export async function givenReviewed(
  { request }: BrowserContext,
  { reference }: Pick<Receipt, "reference">,
  answers: Answers,
  kind: DeclarationKind = "birth",
): Promise<{ id: string; version: number }> {
  const { id } = await command<{ id: string }>(request, "/api/desk/open", { q: reference });
  const { version } = await command<{ version: number }>(request, `/api/desk/files/${id}/take`, {});
  const verdicts = reviewFieldsOf({ kind, answers }).map(({ path }) => ({ path, review: { verdict: "confirmed" } }));
  await command(request, `/api/desk/files/${id}/review`, { verdicts });
  return { id, version };
}

/** The same, declared ready: the ground of the stories that come after. */
export async function givenReady(
  context: BrowserContext,
  receipt: Pick<Receipt, "reference">,
  answers: Answers,
): Promise<void> {
  const { id, version } = await givenReviewed(context, receipt, answers);
  await command(context.request, `/api/desk/files/${id}/ready`, { _version: version });
}

const SETTLED = {
  identityProof: { kind: "cnie", number: "T482917" },
  familyName: null,
  tifinagh: {},
  hijri: { offset: 0, reason: "مراجعة التقويم الرسمي" },
  signature: "declarant",
};

/** Receives a ready file provisionally: its given name goes to the High Commission. */
export async function givenReferred(context: BrowserContext, { id }: Pick<Receipt, "id">): Promise<void> {
  const dispute = { ground: "place", officeReason: "اسم مدينة.", declarantReason: "اسم جدتها.", insists: "yes" };
  await command(context.request, `/api/desk/files/${id}/refer-name`, { ...SETTLED, dispute });
}

/** Draws the act of a ready file up, as the counter does with an identity card in hand. */
export async function givenPrepared(context: BrowserContext, { id }: Pick<Receipt, "id">): Promise<void> {
  await command(context.request, `/api/desk/files/${id}/prepare`, SETTLED);
}
