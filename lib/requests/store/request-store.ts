import { isLocale, type Locale } from "#lib/kernel/texts.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Prisma } from "#lib/platform/generated/client.ts";
import {
  type AskedThing,
  type DocumentRequest,
  isRefusalGround,
  isRequestStatus,
  type RefusalGround,
  type RequestAnswers,
  type RequestFact,
  type RequestStatus,
  type RequestStory,
} from "../core/index.ts";

const OMITTED = { secretHash: true, formVersion: true, createdAt: true, actsNamed: true } as const;

type Row = Omit<Prisma.DocumentRequestGetPayload<object>, keyof typeof OMITTED>;

function fromRow(row: Row): DocumentRequest {
  const { status, language, contactEmail, contactPhone } = row;
  if (!isRequestStatus(status)) throw new Error("a status of a request that nobody knows");
  return {
    ...row,
    status,
    language: isLocale(language) ? language : "ar",
    answers: row.answers as RequestAnswers,
    kind: row.kind as DocumentRequest["kind"],
    quality: row.quality as DocumentRequest["quality"],
    identity: row.identity as DocumentRequest["identity"],
    delivery: row.delivery as DocumentRequest["delivery"],
    payment: row.payment as DocumentRequest["payment"],
    contact: { email: contactEmail, phone: contactPhone },
    asked: row.asked as AskedThing[],
    refusal: row.refusal !== null && isRefusalGround(row.refusal) ? row.refusal : null,
  };
}

/** The request as far as this transaction's role may see it: a citizen by the secret, staff by the office of the act. */
export async function findRequest(tx: Tx, id: string): Promise<DocumentRequest | undefined> {
  const row = await tx.documentRequest.findUnique({ where: { id }, omit: OMITTED });
  return row ? fromRow(row) : undefined;
}

/** The same, locked until the end of the transaction. */
export async function lockRequest(tx: Tx, id: string): Promise<DocumentRequest | undefined> {
  await tx.$queryRaw<unknown[]>`select id from document_request where id = ${id}::uuid for update`;
  return findRequest(tx, id);
}

/** The request of whoever holds the secret that this transaction presents. */
export async function findOwnRequest(tx: Tx): Promise<{ id: string; reference: string | null } | undefined> {
  return (await tx.documentRequest.findFirst({ select: { id: true, reference: true } })) ?? undefined;
}

export async function insertRequest(
  tx: Tx,
  draft: { id: string; language: Locale; secretHash: Uint8Array<ArrayBuffer> },
): Promise<void> {
  await tx.documentRequest.create({
    data: { ...draft, status: "draft", formVersion: 1, answers: {} },
    select: { id: true },
  });
}

/** From here on row-level security reads this secret; gives the one it read before. */
export async function takeUpSecret(tx: Tx, secretHash: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ before: string | null }[]>`select current_setting('app.secret', true) as before`;
  await tx.$executeRaw`select set_config('app.secret', ${secretHash}, true)`;
  return row?.before ?? "";
}

export async function saveRequestAnswers(tx: Tx, id: string, answers: RequestAnswers, at: Date): Promise<void> {
  await save(tx, id, { answers: answers as Prisma.InputJsonValue, updatedAt: at });
}

export async function saveIdentity(
  tx: Tx,
  id: string,
  identity: NonNullable<DocumentRequest["identity"]>,
  at: Date,
): Promise<void> {
  await save(tx, id, { identity, updatedAt: at });
}

export type SentRequest = {
  reference: string;
  status: RequestStatus;
  kind: string;
  quality: string;
  officeCode: string;
  delivery: string;
  payment: string;
  fee: number;
  contact: { email: string | null; phone: string | null };
};

/** Sends the request under this reference, unless another file bears it already: then nothing is written, and the answer is no. */
export async function saveRequestSending(tx: Tx, id: string, sent: SentRequest, at: Date): Promise<boolean> {
  const { contact, ...facts } = sent;
  const written = await tx.$executeRaw`
    update document_request
       set reference = ${facts.reference}, status = ${facts.status}, kind = ${facts.kind}, quality = ${facts.quality},
           office_code = ${facts.officeCode}, delivery = ${facts.delivery}, payment = ${facts.payment}, fee = ${facts.fee},
           contact_email = ${contact.email}, contact_phone = ${contact.phone}, submitted_at = ${at}, updated_at = ${at}, version = version + 1
     where id = ${id}::uuid and not reference_taken(${facts.reference})`;
  return written === 1;
}

/** What changes beside the status. */
export type StatusChange = Partial<{
  actId: string;
  asked: AskedThing[];
  askedAt: Date;
  refusal: RefusalGround;
  refusalNote: string;
  serial: string;
  issuedAt: Date;
  paidAt: Date;
  postNumber: string;
}>;

export async function saveRequestStatus(
  tx: Tx,
  id: string,
  status: RequestStatus,
  at: Date,
  change: StatusChange = {},
): Promise<void> {
  await save(tx, id, { status, updatedAt: at, ...change });
}

/** What becomes known without a step. */
export async function saveRequestFacts(tx: Tx, id: string, change: StatusChange, at: Date): Promise<void> {
  await save(tx, id, { updatedAt: at, ...change });
}

async function save(tx: Tx, id: string, data: Prisma.DocumentRequestUpdateInput): Promise<void> {
  await tx.documentRequest.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
    select: { id: true },
  });
}

export async function appendRequestStory(
  tx: Tx,
  requestId: string,
  line: { what: RequestFact; at: Date; accountId?: string; officeCode?: string },
): Promise<void> {
  const { what, at, accountId = null, officeCode = null } = line;
  await tx.$executeRaw`
    insert into document_request_event (request_id, seq, at, what, account_id, office_code)
    select ${requestId}::uuid, coalesce(max(seq), 0) + 1, ${at}, ${what}, ${accountId}::uuid, ${officeCode}
      from document_request_event where request_id = ${requestId}::uuid`;
}

export async function listRequestStory(tx: Tx, requestId: string): Promise<RequestStory> {
  const rows = await tx.documentRequestEvent.findMany({ where: { requestId }, orderBy: { seq: "asc" } });
  return rows.map(({ what, at, officeCode }) => ({ what: what as RequestFact, at, officeCode }));
}

export type RequestLine = Pick<
  DocumentRequest,
  "id" | "reference" | "status" | "kind" | "quality" | "delivery" | "submittedAt" | "officeCode"
>;

/** The office's requests in these states, the longest waiting first. */
export async function listRequests(
  tx: Tx,
  statuses: readonly RequestStatus[],
  most: number,
): Promise<readonly RequestLine[]> {
  const rows = await tx.documentRequest.findMany({
    where: { status: { in: [...statuses] } },
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    take: most,
    omit: OMITTED,
  });
  return rows.map(fromRow);
}

export async function insertPayment(
  tx: Tx,
  payment: {
    id: string;
    requestId: string;
    provider: string;
    providerReference: string;
    centimes: number;
    accountId: string | null;
    at: Date;
  },
): Promise<void> {
  await tx.documentPayment.createMany({ data: [payment] });
}

/** The reference of what was paid for this request. */
export async function findPaymentReference(tx: Tx, requestId: string): Promise<string | undefined> {
  const row = await tx.documentPayment.findUnique({ where: { requestId }, select: { providerReference: true } });
  return row?.providerReference;
}

/** Requests sent long ago that wait for their applicant, and drafts that nobody came back to. */
export async function listForsaken(
  tx: Tx,
  statuses: readonly RequestStatus[],
  before: Date,
  most: number,
): Promise<string[]> {
  const rows = await tx.documentRequest.findMany({
    where: { status: { in: [...statuses] }, updatedAt: { lt: before } },
    select: { id: true },
    take: most,
  });
  return rows.map(({ id }) => id);
}

/** Deletes a draft with its documents; gives the files that lie without a row from now on, nothing when it is no draft any more. */
export async function deleteDraftRequest(tx: Tx, id: string, before: Date): Promise<string[] | undefined> {
  const uploads = await tx.upload.findMany({ where: { requestId: id }, select: { id: true, blobKey: true } });
  const pages = await tx.pageImage.findMany({
    where: { uploadId: { in: uploads.map((upload) => upload.id) } },
    select: { blobKey: true },
  });
  const { count } = await tx.documentRequest.deleteMany({ where: { id, status: "draft", updatedAt: { lt: before } } });
  return count === 1 ? [...uploads, ...pages].map(({ blobKey }) => blobKey) : undefined;
}

/** The request's document, where it may be downloaded by whoever holds the secret. */
export async function findDownload(
  tx: Tx,
  id: string,
): Promise<{ serial: string; blobKey: string; pdfSha256: Uint8Array } | undefined> {
  const [row] = await tx.$queryRaw<{ serial: string; blob_key: string; pdf_sha256: Uint8Array }[]>`
    select serial, blob_key, pdf_sha256 from document_of_request(${id}::uuid)`;
  return row && { serial: row.serial, blobKey: row.blob_key, pdfSha256: row.pdf_sha256 };
}
