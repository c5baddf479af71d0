import type { Client } from "pg";
import type { Answers } from "#lib/declarations/core/index.ts";
import { secretHash } from "#lib/gate/index.ts";
import { makeReference } from "#lib/kernel/reference.ts";
import { randomBytes, randomToken, uuidv7 } from "#lib/platform/random.ts";

export type DeclarationWish = {
  office?: string | null;
  status?: string;
  regime?: "R36" | "R37";
  answers?: Answers;
  deadline?: object | null;
  deadlineOn?: string | null;
  email?: string | null;
  updatedAt?: Date;
};

export type Declared = { id: string; reference: string | null; secret: string };

/** A declaration as a citizen sent it (or left it, as a draft). `secret` is what the browser's cookie would hold. */
export async function aDeclaration(owner: Client, wish: DeclarationWish = {}): Promise<Declared> {
  const { office = "044210101-01", status = "submitted", regime = "R36", answers = {}, updatedAt = new Date() } = wish;
  const isDraft = status === "draft";
  const [id, secret] = [uuidv7(), randomToken(12)];
  const reference = isDraft ? null : (makeReference({ kind: "birth", year: 2026, random: randomBytes(64) }) ?? null);
  await owner.query(
    `insert into declaration (id, reference, kind, origin, status, office_code, regime, language, form_version, content, secret_hash,
                              contact_email, deadline, deadline_on, updated_at, submitted_at)
     values ($1, $2, 'birth', 'citizen', $3, $4, $5, 'ar', 1, $6, $7, $8, $9, $10, $11, $12)`,
    [
      id,
      reference,
      status,
      isDraft ? null : office,
      isDraft ? null : regime,
      JSON.stringify(answers),
      Buffer.from(secretHash(secret)),
      wish.email ?? null,
      wish.deadline ? JSON.stringify(wish.deadline) : null,
      wish.deadlineOn ?? null,
      updatedAt,
      isDraft ? null : updatedAt,
    ],
  );
  return { id, reference, secret };
}
