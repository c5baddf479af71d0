import type { Tx } from "#lib/platform/db.ts";
import { Act, type ActDraft, type DeclarantSignature, type DraftStatus } from "../core/index.ts";

type DraftRow = {
  id: string;
  declaration_id: string;
  office_code: string;
  status: string;
  content: unknown;
  digest: Uint8Array<ArrayBuffer>;
  version: number;
  declarant_signature: unknown;
};

function draftOf(row: DraftRow | undefined): ActDraft | undefined {
  return (
    row && {
      id: row.id,
      declarationId: row.declaration_id,
      officeCode: row.office_code,
      status: row.status as DraftStatus,
      act: Act.parse(row.content),
      digest: row.digest,
      version: row.version,
      declarantSignature: row.declarant_signature as DeclarantSignature | null,
    }
  );
}

/**
 * A draft, locked until the end of the transaction; its declaration first, as everywhere. A draft that changed while its declaration
 * was waited for is given as it stands after the wait: `for update` reads the row again.
 */
export async function lockDraft(tx: Tx, id: string): Promise<ActDraft | undefined> {
  const [row] = await tx.$queryRaw<DraftRow[]>`
    with declared as materialized (
      select id from declaration where id = (select declaration_id from act_draft where id = ${id}::uuid) for update)
    select a.id, a.declaration_id, a.office_code, a.status, a.content, a.digest, a.version, a.declarant_signature
      from declared d join act_draft a on a.declaration_id = d.id where a.id = ${id}::uuid for update of a`;
  return draftOf(row);
}

/** A draft as it stands, for screens. */
export async function findDraft(tx: Tx, id: string): Promise<ActDraft | undefined> {
  const [row] = await tx.$queryRaw<DraftRow[]>`
    select id, declaration_id, office_code, status, content, digest, version, declarant_signature from act_draft where id = ${id}::uuid`;
  return draftOf(row);
}

export async function findLivingDraft(tx: Tx, declarationId: string): Promise<string | undefined> {
  const row = await tx.actDraft.findFirst({
    where: { declarationId, status: { not: "abandoned" } },
    select: { id: true },
  });
  return row?.id;
}

export async function insertDraft(
  tx: Tx,
  draft: {
    id: string;
    declarationId: string;
    officeCode: string;
    act: Act;
    canon: Uint8Array<ArrayBuffer>;
    digest: Uint8Array<ArrayBuffer>;
    accountId: string;
  },
): Promise<void> {
  const { act, ...columns } = draft;
  await tx.actDraft.create({
    data: { ...columns, kind: act.kind, status: "prepared", content: JSON.parse(JSON.stringify(act)) as object },
    select: { id: true },
  });
}

export async function saveDraftStatus(
  tx: Tx,
  id: string,
  status: DraftStatus,
  at: Date,
  more: { declarantSignature?: DeclarantSignature; codeHash?: Uint8Array<ArrayBuffer> } = {},
): Promise<void> {
  await tx.actDraft.update({
    where: { id },
    data: {
      status,
      updatedAt: at,
      version: { increment: 1 },
      ...(status === "read" && { readAt: at }),
      ...(more.codeHash && { oneTimeCodeHash: more.codeHash }),
      ...(more.declarantSignature && {
        declarantSignature: JSON.parse(JSON.stringify(more.declarantSignature)) as object,
      }),
    },
    select: { id: true },
  });
}

export async function findCodeHash(tx: Tx, id: string): Promise<Uint8Array | null> {
  const row = await tx.actDraft.findUniqueOrThrow({ where: { id }, select: { oneTimeCodeHash: true } });
  return row.oneTimeCodeHash;
}
