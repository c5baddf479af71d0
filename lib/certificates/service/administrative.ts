import type { StaffSession } from "#lib/auth/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { AdministrativeCertificatePayload, issueInWords } from "#lib/documents/core/index.ts";
import type { DeskContext, OversightContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import {
  type AdministrativeInput,
  type CertificateType,
  filledWords,
  type TypeInput,
  typesInForce,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { type IssuedCertificate, keepCertificate, prepareCertificate } from "./issue.ts";

/** The types that the officer's office may issue at a moment. */
export async function typesAtDesk(officer: StaffSession, at: Date): Promise<readonly CertificateType[]> {
  const office = officer.office?.code ?? "";
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) =>
    ok(await typesOfOffice(tx, office, at)),
  );
  if (!read.ok) throw new Error("a list refuses nothing");
  return read.value;
}

async function typesOfOffice(tx: Tx, code: string, at: Date): Promise<readonly CertificateType[]> {
  const office = officeOf(await officeMap(tx, at), code);
  return typesInForce(await store.listTypes(tx), { officeKind: office?.kind ?? "", today: civilDayAt(at) });
}

/**
 * Issues an administrative certificate in the words of its type, with the next number of the office's journal. It is no act of civil status and is
 * derived from none: the officer answers for what is filled in. Refuses a type that the office may not issue today, one that has changed, and a blank.
 */
export async function issueAdministrative(
  context: DeskContext,
  input: AdministrativeInput,
): Promise<Ran<IssuedCertificate>> {
  const { tx, at, office } = context;
  const type = (await typesOfOffice(tx, office, at)).find(({ code }) => code === input.type);
  if (!type) return err({ code: "certificates.typeUnknown" });
  if (type.version !== input.version) return err({ code: "certificates.typeChanged" });
  const words = filledWords(type, input.blanks);
  if (!words) return err({ code: "certificates.blankMissing" });
  const issue = await prepareCertificate(context, "birth");
  if (!issue.ok) return issue;
  const { issuing, regime, authority, url } = issue.value;
  const { year } = partsOf(issuing.issuedOn);
  const number = `${await store.takeNumber(tx, office, year)}/${year}`;
  const payload = AdministrativeCertificatePayload.parse({
    ...{ kind: "administrative_certificate", regime, authority, title: type.name, number, words: [words] },
    signatures: type.signers.includes("localAuthority") ? [{ ar: "السلطة المحلية", fr: "L’autorité locale" }] : [],
    formula: {
      ar: "شهادة إدارية سلمت للإدلاء بها عند الاقتضاء",
      fr: "Certificat administratif délivré pour servir et valoir ce que de droit",
    },
    issue: issueInWords(issuing),
    verification: { url },
  });
  const serial = await keepCertificate(context, {
    ...{ kind: "administrative", payload, issuing, typeCode: type.code, number },
  });
  const detail = { kind: "administrative", type: type.code, version: type.version, number };
  return ok({
    value: { id: serial, serial },
    events: [{ type: "document.issued", subject: { kind: "document", id: serial }, detail }],
  });
}

/** Every type in every version, the newest first, for those who keep them. */
export async function listCertificateTypes(tx: Tx): Promise<readonly CertificateType[]> {
  return store.listTypes(tx);
}

/** Writes the next version of a type; those before stay as they were. Refuses a day that is past. */
export async function writeCertificateType(
  { tx, at, officer }: OversightContext,
  type: TypeInput,
): Promise<Ran<{ code: string; version: number }>> {
  if (type.fromOn < civilDayAt(at)) return err({ code: "certificates.fromPast" });
  const known = (await store.listTypes(tx)).filter(({ code }) => code === type.code);
  const version = Math.max(0, ...known.map((one) => one.version)) + 1;
  await store.insertType(tx, { ...type, version, accountId: officer.accountId });
  const { code, officeKinds } = type;
  const detail = { code, version, from: type.fromOn, offices: officeKinds.join(" ") };
  return ok({
    value: { code, version },
    events: [{ type: "certificate.typeWritten", subject: { kind: "certificateType", id: code }, detail }],
  });
}
