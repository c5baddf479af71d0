import type { Client } from "pg";
import { type KeyRing, verifyDocument, verifySignedFile } from "#lib/seal/core/index.ts";
import { getBlob, isStoreAway } from "#lib/platform/blob-store.ts";
import { isBlobFault } from "#lib/platform/blobs/blob-place.ts";
import { config } from "#lib/platform/config.ts";
import { decrypt, sameBytes, sha256, unwrapSecret } from "#lib/platform/crypto.ts";
import { type Finding, Places } from "./finding.ts";
import { portions } from "./portions.ts";
import { readKeys } from "./seals.ts";

type Upload = { id: string; sha256: Buffer; bytes: number; blob_key: string; wrapped_key: Buffer };
type Page = { id: string; n: number; blob_key: string; wrapped_key: Buffer };
type Issued = { serial: string; qr: Buffer; pdf_sha256: Buffer; blob_key: string; act_hash: Buffer; hash: Buffer };

/** I-10: no stored file is missing, each decrypts, and its SHA-256 is the one that was written down; codes of documents verify. */
export async function checkStoredFiles(db: Client): Promise<Finding[]> {
  return [await checkUploads(db), await checkPages(db), ...(await checkDocuments(db))];
}

async function checkUploads(db: Client): Promise<Finding> {
  const places = new Places();
  const uploads = portions<Upload>(
    db,
    "select id::text, sha256, bytes, blob_key, wrapped_key from upload where id > $1::uuid order by id limit 500",
    ({ id }) => id,
    { from: NOBODY },
  );
  for await (const portion of uploads)
    for (const upload of portion) {
      const content = await openBlob(upload.blob_key, () => unwrapSecret(upload.wrapped_key));
      if (typeof content === "string") places.add(`upload ${upload.id}: ${content}`);
      else if (content.length !== upload.bytes || !sameBytes(sha256(content), upload.sha256))
        places.add(`upload ${upload.id}: other bytes than were received`);
    }
  return places.finding("I-10 uploads present, decrypted and hashed");
}

async function checkPages(db: Client): Promise<Finding> {
  const places = new Places();
  const pages = portions<Page>(
    db,
    `select p.upload_id::text as id, p.n, p.blob_key, u.wrapped_key from page_image p join upload u on u.id = p.upload_id
      where p.blob_key > $1 order by p.blob_key limit 500`,
    ({ blob_key }) => blob_key,
    { from: "" },
  );
  for await (const portion of pages)
    for (const page of portion) {
      const content = await openBlob(page.blob_key, () => unwrapSecret(page.wrapped_key));
      if (typeof content === "string") places.add(`upload ${page.id}, page ${page.n}: ${content}`);
    }
  return places.finding("I-10 pictures of uploads present and decrypted");
}

async function checkDocuments(db: Client): Promise<Finding[]> {
  const [archive, codes, files] = [new Places(), new Places(), new Places()];
  const { documents: keys, files: fileKeys } = await readKeys(db);
  const issued = portions<Issued>(
    db,
    `select d.serial, d.qr, d.pdf_sha256, d.blob_key, d.act_hash, a.hash from issued_document d join act a on a.id = d.act_id
      where d.serial > $1 order by d.serial limit 200`,
    ({ serial }) => serial,
    { from: "" },
  );
  for await (const portion of issued)
    for (const document of portion) {
      const pdf = await openBlob(document.blob_key, () => config().uploadKey);
      if (typeof pdf === "string") archive.add(`document ${document.serial}: ${pdf}`);
      else if (!sameBytes(sha256(pdf), document.pdf_sha256))
        archive.add(`document ${document.serial}: other bytes than were issued`);
      else {
        const signed = verifySignedFile(pdf, fileKeys);
        if (!signed.ok) files.add(`document ${document.serial}: ${signed.error.code}`);
      }
      const flaw = flawOfCode(document, keys);
      if (flaw) codes.add(`document ${document.serial}: ${flaw}`);
    }
  return [
    archive.finding("I-10 issued documents present and hashed"),
    codes.finding("I-10 codes of issued documents verified"),
    files.finding("I-10 signatures in issued files verified"),
  ];
}

function flawOfCode({ serial, qr, act_hash, hash }: Issued, keys: KeyRing): string | undefined {
  const verified = verifyDocument(new Uint8Array(qr), keys);
  if (!verified.ok) return verified.error.code;
  if (verified.value.serial !== serial) return "its code bears another serial";
  const isOfAct = sameBytes(verified.value.actHash, act_hash.subarray(0, 16)) && sameBytes(act_hash, hash);
  return isOfAct ? undefined : "it was issued from another act than the register holds";
}

async function openBlob(blobKey: string, keyOf: () => Uint8Array): Promise<Uint8Array | string> {
  let sealed: Uint8Array;
  try {
    sealed = await getBlob(blobKey);
  } catch (fault) {
    if (isStoreAway(fault)) throw fault; // says nothing about this file
    return isBlobFault(fault, "blob.changed") ? "the file was changed" : "the file is missing";
  }
  try {
    return decrypt(sealed, keyOf());
  } catch {
    return "the file was changed, or its key is another";
  }
}

const NOBODY = "00000000-0000-0000-0000-000000000000";
