import type { Act } from "#lib/acts/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import type { EnteredMention, Reader } from "#lib/mentions/core/index.ts";
import type { Tx } from "#lib/platform/db.ts";
import type { Regime } from "#lib/territory/core/index.ts";
import { documentOfAct, formOfKind, isKindOfAct, type IssuedKind, type RegisteredAct } from "../core/index.ts";
import { listOfferedForms } from "../offered-store.ts";
import * as store from "../store.ts";
import { archive, keptOrRemoved, prepareIssue, requireTrustedKeys, signCode } from "./issue.ts";
import { toldOn } from "./told-on-copy.ts";

/** A sealed act as the worker read it, with everything that stands on it. */
export type ActOnRequest = {
  id: string;
  act: Act;
  mentions: readonly EnteredMention[];
  no: number;
  year: number;
  hash: Uint8Array;
  officeCode: string;
  regime: Regime;
};

/** Nobody of the staff asks: the authority of the office's delegate counts. */
const NOBODY = "00000000-0000-0000-0000-000000000000";

/**
 * Issues a copy or an extract without an officer, for an applicant whose right is certain (L36:43): the same page as at the desk, in the name of the
 * officer of the act's office, and without an account. The caller has decided on the right. Refuses where no officer of the office may certify, and
 * where the act has changed.
 */
export async function issueOnRequest(
  { tx, at }: { tx: Tx; at: Date },
  { held, kind, reader }: { held: ActOnRequest; kind: IssuedKind; reader: Reader },
): Promise<Result<{ serial: string }>> {
  const { act, mentions, no, year, hash, officeCode, regime } = held;
  const form = formOfKind(kind);
  if (!(await listOfferedForms(tx, regime, civilDayAt(at))).includes(form))
    return err({ code: "documents.notOffered" });
  // a card is signed by its applicant, at the counter (D99:37)
  if (form === "card") return err({ code: "documents.cardAtCounter" });
  const told = toldOn(form, act, mentions, { reader, regime });
  if (!told.ok) return told;
  const registered: RegisteredAct = { ...told.value, no, year, hash, regime };
  if (!isKindOfAct(kind, registered)) return err({ code: "documents.notOfThisAct" });
  const place = { tx, at, office: officeCode, officer: { staffId: NOBODY } };
  const issuing = await prepareIssue(place, act.kind);
  if (!issuing.ok) return issuing;
  await requireTrustedKeys(place);
  const signed = signCode(kind, registered, issuing.value);
  if (!signed.ok) return signed;
  const built = documentOfAct(kind, registered, issuing.value, signed.value.url);
  if (!built.ok) return built;
  const archived = await archive(built.value);
  const { serial, expiresOn } = issuing.value;
  const document = {
    ...archived,
    serial,
    kind,
    actId: held.id,
    actHash: new Uint8Array(hash),
    officeCode,
    reader,
    mentions: mentions.length,
    qr: new Uint8Array(signed.value.bytes),
    keyId: signed.value.keyId,
    accountId: null,
    issuedAt: at,
    issuedOn: civilDayAt(at),
    expiresOn,
  };
  const kept = await keptOrRemoved(archived.blobKey, () => store.insertDocument(tx, document));
  return kept.ok ? ok({ serial }) : kept;
}
