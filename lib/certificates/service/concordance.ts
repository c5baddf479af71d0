import { openAct } from "#lib/acts/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import type { CertifiedFact } from "#lib/documents/core/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { openCertified } from "#lib/legacy/index.ts";
import { actOfToday } from "#lib/mentions/core/index.ts";
import { mentionsOfAct } from "#lib/mentions/index.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { type ConcordanceInput, concordanceOf, paperRegisterFacts, registerFacts } from "../core/index.ts";
import * as store from "../store/index.ts";
import { type IssuedCertificate, keepCertificate, prepareCertificate } from "./issue.ts";

type ActWanted = { act: string; isPaper: boolean };

/** The birth act of the officer's own office that stands at a number of a year, electronic or certified paper; what it says is a reading of it. */
export async function findActForConcordance(
  officer: StaffSession,
  at: { no: number; year: number },
): Promise<(ActWanted & { facts: readonly CertifiedFact[] }) | undefined> {
  const office = officer.office?.code ?? "";
  const found = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const wanted = await store.findBirthAct(tx, { office, ...at });
    if (!wanted) return ok(undefined);
    const facts = await factsOf(tx, wanted);
    return ok(facts.ok ? { ...wanted, facts: facts.value } : undefined);
  });
  return found.ok ? found.value : undefined;
}

/**
 * Issues a certificate of concordance: the identity in foreign papers as it was typed from the statement of the local authority, that of the register
 * from the act alone. Refuses an act that the office may not see, and one that is not a birth.
 */
export async function issueConcordance(context: DeskContext, input: ConcordanceInput): Promise<Ran<IssuedCertificate>> {
  const { act, isPaper } = input;
  const facts = await factsOf(context.tx, { act, isPaper });
  if (!facts.ok) return facts;
  const issue = await prepareCertificate(context, "birth");
  if (!issue.ok) return issue;
  if (input.statementOn > issue.value.issuing.issuedOn) return err({ code: "certificates.statementToCome" });
  const { issuing } = issue.value;
  const payload = concordanceOf(input, facts.value, issue.value);
  const of = isPaper ? { legacyActId: act } : { actId: act };
  const serial = await keepCertificate(context, { kind: "concordance", payload, issuing, ...of });
  const detail = { kind: "concordance", [isPaper ? "legacyAct" : "act"]: act };
  return ok({
    value: { id: act, serial },
    events: [{ type: "document.issued", subject: { kind: "document", id: serial }, detail }],
  });
}

async function factsOf(tx: Tx, { act: id, isPaper }: ActWanted): Promise<Result<readonly CertifiedFact[]>> {
  const purpose = "concordance";
  if (isPaper) {
    const opened = await openCertified({ tx }, { id, purpose });
    if (!opened.ok) return opened;
    const { place, office, kind } = opened.value.certificate;
    if (kind !== "birth") return err({ code: "certificates.notABirth" });
    const number = place.bis === "" ? String(place.no) : `${place.no} ${place.bis}`;
    return ok(paperRegisterFacts(opened.value.today, { number, year: place.year, office: office.name }));
  }
  const opened = await openAct({ tx }, { actId: id, purpose });
  if (!opened.ok) return opened;
  const { act, no, year, readingId } = opened.value;
  const today = actOfToday(act, await mentionsOfAct({ tx }, { actId: id, readingId }));
  if (today.kind !== "birth") return err({ code: "certificates.notABirth" });
  return ok(registerFacts(today, { number: String(no), year, office: today.office.name }));
}
