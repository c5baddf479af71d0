import { officeHead } from "#lib/acts/index.ts";
import { namesOfAccounts } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { type CertificatePayload, type CERTIFICATE_CODES, type Issuing } from "#lib/documents/core/index.ts";
import { archive, prepareIssue, requireTrustedKeys } from "#lib/documents/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { removeBlob } from "#lib/platform/blob-store.ts";
import { config } from "#lib/platform/config.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { officeMap, officeOf, regimeOf } from "#lib/territory/index.ts";
import { type CertificateIssue, decideNonRegistration, type EnquiryInput, nonRegistrationOf } from "../core/index.ts";
import * as store from "../store/index.ts";
import { lockOpen } from "./non-registration.ts";
import { searchAgain } from "./search.ts";

export type IssuedCertificate = { id: string; serial: string };

/**
 * Issues a certificate of non-registration after a last search (CPC:217, L36:21, D22:41). Refuses while an act is left that may be the person's, or a
 * register that nobody searched, and where no officer of the office may certify acts of this kind.
 */
export async function issueNonRegistration(
  context: DeskContext,
  { id, enquiry }: { id: string; enquiry: EnquiryInput },
): Promise<Ran<IssuedCertificate>> {
  const { tx, at } = context;
  const locked = await lockOpen(context, id);
  if (!locked.ok) return locked;
  const { asked, status } = locked.value;
  const { left, isCutShort, registersLeft, registers } = await searchAgain(tx, locked.value);
  const search = { status, candidatesLeft: left.length, isCutShort, registersLeft: registersLeft.length };
  const decided = decideNonRegistration(search, enquiry, civilDayAt(at));
  if (!decided.ok) return decided;
  const issue = await prepareCertificate(context, asked.event);
  if (!issue.ok) return issue;
  const map = await officeMap(tx, at);
  const names = await namesOfAccounts(
    tx,
    registers.flatMap(({ onPaper }) => (onPaper ? [onPaper.accountId] : [])),
  );
  const payload = nonRegistrationOf(
    {
      asked,
      enquiry,
      registers: registers.map(({ officeCode, year, isWhole, onPaper }) => {
        const office = officeOf(map, officeCode);
        const by = onPaper && names.get(onPaper.accountId);
        return {
          year,
          office: { ar: office?.nameAr ?? officeCode, fr: office?.nameFr ?? officeCode },
          onPaper: isWhole || !onPaper || !by ? null : { by: { ar: by.ar, fr: by.latin }, on: civilDayAt(onPaper.at) },
        };
      }),
    },
    issue.value,
  );
  const serial = await keepCertificate(context, {
    kind: "nonRegistration",
    payload,
    issuing: issue.value.issuing,
    requestId: id,
  });
  await store.saveRequest(tx, id, { status: "issued" }, at);
  const detail = { kind: "nonRegistration", request: id };
  return ok({
    value: { id, serial },
    events: [{ type: "document.issued", subject: { kind: "document", id: serial }, detail }],
  });
}

/** Serial, officer, law and head of the office that issues. Refuses where no officer of the office may certify such acts. */
export async function prepareCertificate(
  context: DeskContext,
  actKind: "birth" | "death",
): Promise<Result<CertificateIssue>> {
  const { tx, at, office } = context;
  const issuing = await prepareIssue(context, actKind);
  if (!issuing.ok) return issuing;
  const map = await officeMap(tx, at);
  const head = officeHead(map, office);
  if (!head.ok) return head;
  const { headAr, headFr, name } = head.value;
  const capital = (line: string) => line.charAt(0).toUpperCase() + line.slice(1);
  return ok({
    issuing: issuing.value,
    regime: regimeOf(map, office, issuing.value.issuedOn) ?? "R37",
    authority: { ar: [...headAr, name.ar].slice(-4), fr: [...headFr, name.fr].map(capital).slice(-4) },
    url: `${config().publicUrl}/v?serial=${issuing.value.serial}`,
  });
}

type Kept = {
  kind: keyof typeof CERTIFICATE_CODES;
  payload: CertificatePayload;
  issuing: Issuing;
  requestId?: string;
  actId?: string;
  legacyActId?: string;
  typeCode?: string;
  number?: string;
};

/** Draws, signs and archives a certificate, and writes its row; gives its serial. An archived page whose row is not written is removed. */
export async function keepCertificate(context: DeskContext, { payload, issuing, ...columns }: Kept): Promise<string> {
  const { tx, at, office, officer } = context;
  const { serial, issuedOn, expiresOn } = issuing;
  await requireTrustedKeys(context);
  const archived = await archive(payload);
  try {
    await store.insertCertificate(tx, {
      ...{ ...archived, ...columns, id: uuidv7(), serial, officeCode: office, accountId: officer.accountId },
      ...{ issuedAt: at, issuedOn, expiresOn },
    });
  } catch (fault) {
    await removeBlob(archived.blobKey);
    throw fault;
  }
  return serial;
}
