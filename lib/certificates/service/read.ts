import { namesOfAccounts, type StaffSession } from "#lib/auth/index.ts";
import type { Serial } from "#lib/documents/core/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { getBlob } from "#lib/platform/blob-store.ts";
import { config } from "#lib/platform/config.ts";
import { decrypt, sameBytes, sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { now } from "#lib/platform/clock.ts";
import { officeMap } from "#lib/territory/index.ts";
import * as store from "../store/index.ts";
import { type Search, searchAgain } from "./search.ts";

export type SearchPage = {
  request: store.Request;
  search: Search;
  /** Who said something of an act or searched a table, by account. */
  names: ReadonlyMap<string, { ar: string; latin: string }>;
  serial: string | undefined;
  /** Where the act of the person stands, if it was found. */
  taken: { number: string; year: number } | undefined;
  /** The offices of the registers that are searched, by code. */
  offices: ReadonlyMap<string, { ar: string; fr: string }>;
};

/** A search with the acts that are left; showing an act is a reading of it, which leaves its trace. Nothing of another office's. */
export async function openSearchPage(officer: StaffSession, id: string): Promise<SearchPage | undefined> {
  const officeCode = officer.office?.code ?? "";
  return readAtDesk(officer, async (tx) => {
    const request = await store.findRequest(tx, id);
    if (!request) return undefined;
    const search = await searchAgain(tx, request);
    const { accountId } = officer;
    const shown = search.left.map(({ act }) => ({
      id: uuidv7(),
      accountId,
      officeCode,
      act: act.id,
      isPaper: act.isPaper,
    }));
    await store.insertReadings(tx, shown);
    const accounts = [
      ...search.findings.map((finding) => finding.accountId),
      ...search.registers.flatMap(({ onPaper }) => (onPaper ? [onPaper.accountId] : [])),
    ];
    const names = await namesOfAccounts(tx, accounts);
    const map = await officeMap(tx, now());
    const offices = new Map(map.offices.map(({ code, nameAr, nameFr }) => [code, { ar: nameAr, fr: nameFr }]));
    const own = search.findings.find(({ outcome }) => outcome === "taken");
    const taken = own && (await store.findPlaceOfAct(tx, own));
    return { request, search, names, offices, taken, serial: await store.findSerialOfRequest(tx, id) };
  });
}

const MOST = 60;

/** The searches of the office and what it issued, the newest first. */
export async function listCertificates(
  officer: StaffSession,
): Promise<{ requests: readonly store.Request[]; issued: readonly store.CertificateLine[] }> {
  const office = officer.office?.code ?? "";
  return readAtDesk(officer, async (tx) => ({
    requests: await store.listRequests(tx, office, MOST),
    issued: await store.listCertificates(tx, office, MOST),
  }));
}

/** The bytes of a certificate as it was issued; opening it leaves a trace. Nothing for another office. */
export async function readCertificate(
  officer: StaffSession,
  serial: Serial,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const officeCode = officer.office?.code;
  if (officeCode === undefined) return undefined;
  const found = await readAtDesk(officer, async (tx) => {
    const kept = await store.findCertificate(tx, serial);
    if (kept) {
      const reading = { id: uuidv7(), accountId: officer.accountId, officeCode, subjectId: kept.id };
      await store.insertCertificateReading(tx, reading);
    }
    return kept;
  });
  if (!found) return undefined;
  const pdf = decrypt(await getBlob(found.blobKey), config().uploadKey);
  if (!sameBytes(sha256(pdf), found.pdfSha256)) throw new Error("an archived document is not the one that was issued");
  return pdf;
}

async function readAtDesk<T>(officer: StaffSession, read: (tx: Tx) => Promise<T>): Promise<T> {
  const done = await inTransaction("desk", { "app.session": officer.token }, async (tx) => ok(await read(tx)));
  if (!done.ok) throw new Error("a list refuses nothing");
  return done.value;
}
