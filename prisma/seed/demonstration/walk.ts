import { findSession, type StaffSession } from "#lib/auth/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor } from "#lib/auth/index.ts";
import { type Answers, type DeclarationKind, formOf, sectionOf } from "#lib/declarations/core/index.ts";
import {
  bringDocument,
  saveSection,
  secretCodeOf,
  type Sent,
  startDeclaration,
  submitDeclaration,
} from "#lib/declarations/index.ts";
import { keepReceived, quarantine } from "#lib/files/index.ts";
import { type CitizenContext, type DeskContext, type Ran, secretHashHex } from "#lib/gate/index.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { randomToken, uuidv7 } from "#lib/platform/random.ts";
import type { Client } from "pg";
import { postedOf } from "./posted-answers.ts";

/** Runs a citizen's use case as the portal would, at a given moment. */
export async function asCitizen<T>(
  declaration: string | null,
  at: Date,
  locale: "ar" | "fr",
  work: (context: CitizenContext) => Promise<Ran<T>>,
): Promise<T> {
  const secret = declaration === null ? undefined : secretHashHex(secretCodeOf(declaration));
  const ran = await inTransaction("portal", { "app.secret": secret }, async (tx) => {
    const done = await work({ tx, at, locale, version: undefined, declaration });
    if (done.ok) await appendAudit(tx, { kind: "citizen", declaration }, done.value.events);
    return done;
  });
  if (!ran.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(ran.error)}`);
  return ran.value.value;
}

/** Runs an officer's use case as the desk would. */
export async function asOfficer<T>(
  officer: StaffSession,
  at: Date,
  version: number | undefined,
  work: (context: DeskContext) => Promise<Ran<T>>,
): Promise<T> {
  const ran = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const done = await work({ tx, at, locale: "fr", version, officer, office: officer.office?.code ?? "" });
    if (done.ok) await appendAudit(tx, staffActor(officer), done.value.events);
    return done;
  });
  if (!ran.ok) throw new Error(`the demonstration was refused: ${JSON.stringify(ran.error)}`);
  return ran.value.value;
}

/** A session of the seed itself for one account, ended by the caller. */
export async function sessionOf(owner: Client, login: string): Promise<StaffSession> {
  const token = randomToken();
  await owner.query(
    `insert into session (id, token_hash, account_id, assignment_id, office_code, role, expires_at, idle_minutes)
     select $1, $2, a.id, s.id, s.office_code, s.role, now() + interval '1 hour', 60
       from account a join assignment s on s.staff_id = a.staff_id where a.login = $3`,
    [uuidv7(), Buffer.from(sha256(token)), login],
  );
  const session = await findSession(token);
  if (!session) throw new Error(`no session for ${login}`);
  return session;
}

export type Document = { kind: string; name: string; content: Uint8Array };

/** A declaration typed page by page and, unless it stays a draft, sent. */
export async function declare(
  kind: DeclarationKind,
  answers: Answers,
  documents: readonly Document[],
  at: Date,
  locale: "ar" | "fr",
  isSent: boolean,
): Promise<Sent> {
  const { id } = await asCitizen(null, at, locale, (context) => startDeclaration(context, { kind }));
  for (const section of formOf(kind).sections)
    if (Object.keys(sectionOf(answers, section)).length > 0)
      await asCitizen(id, at, locale, (context) =>
        saveSection(context, { section, posted: postedOf(section, sectionOf(answers, section)), way: undefined }),
      );
  for (const document of documents) await attach(id, document, at, locale);
  for (const kind of Object.keys(sectionOf(answers, "documents")))
    await asCitizen(id, at, locale, (context) => bringDocument(context, { kind, bring: true }));
  if (!isSent) return { id, reference: "" };
  return asCitizen(id, at, locale, submitDeclaration);
}

async function attach(id: string, { kind, name, content }: Document, at: Date, locale: "ar" | "fr"): Promise<void> {
  const received = await quarantine({ name, content });
  if (!received.ok) throw new Error(received.error.code);
  await asCitizen(id, at, locale, async ({ tx }) => {
    const kept = await keepReceived(tx, received.value, {
      declarationId: id,
      documentKind: kind,
      replaces: undefined,
      at,
    });
    return kept.ok ? { ok: true, value: { value: null, events: [] } } : kept;
  });
}
