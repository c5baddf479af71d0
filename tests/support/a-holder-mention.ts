import { POST as ENTER } from "../../app/api/desk/acts/[actId]/mentions/route.ts";
import { POST as PREVIEW } from "../../app/api/desk/acts/[actId]/mentions/preview/route.ts";
import { CATALOGUE, type FactsByKind, type HolderMentionKind, type Orderer } from "#lib/mentions/core/index.ts";
import { call, type Answer, jsonRequest } from "./a-request.ts";
import type { SignedIn } from "./a-session.ts";
import type { TestDatabase } from "./database.ts";
import { typedBy } from "./typed-mention.ts";

/** The clean picture of a title beside the papers of an act, as the check leaves it. */
export async function aTitlePicture(db: Pick<TestDatabase, "owner">, actId: string): Promise<string> {
  const { rows } = await db.owner.query<{ id: string }>(
    `insert into upload (id, declaration_id, document_kind, file_name, mime, bytes, sha256, status, blob_key, wrapped_key)
     select gen_random_uuid(), declaration_id, 'mentionTitle', 'titre.jpg', 'image/jpeg', 1, sha256(uuid_send(gen_random_uuid())), 'clean', 'none', '\\x00'
       from act where id = $1 returning id`,
    [actId],
  );
  return rows[0]?.id ?? "";
}

export type HolderWish<Kind extends HolderMentionKind = HolderMentionKind> = {
  actId: string;
  kind: Kind;
  facts: FactsByKind[Kind];
  orderedBy?: Orderer;
  notice?: string;
  /** What is sent with the signature besides or instead of the usual. */
  signed?: Record<string, unknown>;
};

/** The words of a mention as the desk asks for them. */
export async function previewed<Kind extends HolderMentionKind>(
  officer: SignedIn,
  { actId, kind, facts, orderedBy = CATALOGUE[kind].orderedBy[0], notice }: HolderWish<Kind>,
): Promise<Answer> {
  const body = { kind, orderedBy, typed: typedBy(facts), notice: notice ?? null };
  return call(PREVIEW, jsonRequest(body, { cookie: officer.cookie }), { actId });
}

/** Reads the words of a mention and signs them, with the picture of its title. */
export async function signedMention<Kind extends HolderMentionKind>(
  db: Pick<TestDatabase, "owner">,
  officer: SignedIn,
  wish: HolderWish<Kind>,
): Promise<Answer> {
  const { actId, kind, facts, orderedBy = CATALOGUE[kind].orderedBy[0], notice, signed } = wish;
  const preview = await previewed(officer, wish);
  if (preview.outcome !== "done") return preview;
  const { digest, findings } = preview.value as { digest: string; findings: readonly unknown[] };
  const body = {
    kind,
    orderedBy,
    typed: typedBy(facts),
    notice: notice ?? null,
    titleUpload: await aTitlePicture(db, actId),
    because: findings.length > 0 ? "الوثيقة الأصلية معروضة" : "",
    applicant: orderedBy === "holder" ? { link: "self", identityProof: { kind: "cnie", number: "ZZ1" } } : null,
    originalsSeen: "yes",
    digest,
    code: await officer.freshCode(),
    ...signed,
  };
  return call(ENTER, jsonRequest(body, { cookie: officer.cookie }), { actId });
}
