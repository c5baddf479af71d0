import type { AuditEvent } from "#lib/audit/core/index.ts";
import { partsOf } from "#lib/calendar/core/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { type InstitutionContext, secretHash } from "#lib/gate/index.ts";
import { makeReference } from "#lib/kernel/reference.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { randomBytes, uuidv7 } from "#lib/platform/random.ts";
import { type Answers, contentText, type DeclarationKind, formOf } from "../core/index.ts";
import * as store from "../store/index.ts";
import type { Ready } from "./institution-ground.ts";
import { secretCodeOf } from "./secret.ts";

export type SentByInstitution = { id: string; reference: string };

/** Sends declarations to their offices, each with its number and its first version; gives them in the order given. */
export async function sendAll(
  context: InstitutionContext,
  kind: DeclarationKind,
  ready: readonly Ready[],
): Promise<{ sent: SentByInstitution[]; events: AuditEvent[] }> {
  const { tx, at, locale, institution, officer } = context;
  const announced: (store.Announced & { digest: Uint8Array })[] = [];
  for (const one of ready) {
    const id = uuidv7();
    announced.push({
      ...one,
      id,
      kind,
      reference: await freshReference(context, kind),
      language: locale,
      formVersion: formOf(kind).version,
      secretHash: secretHash(secretCodeOf(id)),
      digest: digestOf(one.answers),
    });
  }
  await store.insertAnnounced(tx, announced, { institution: institution.code, accountId: officer.accountId, at });
  return {
    sent: announced.map(({ id, reference }) => ({ id, reference })),
    events: announced.map(({ id, officeCode, regime }) => ({
      type: "declaration.submitted",
      subject: { kind: "declaration", id },
      detail: { office: officeCode, regime, institution: institution.code },
    })),
  };
}

/** The digest of a declared content, whatever the order of its answers. */
export function digestOf(answers: Answers): Uint8Array {
  return sha256(contentText(answers));
}

async function freshReference({ tx, at }: InstitutionContext, kind: DeclarationKind): Promise<string> {
  const { year } = partsOf(civilDayAt(at));
  for (;;) {
    const reference = makeReference({ kind, year, random: randomBytes(24) });
    if (reference !== undefined && !(await store.isReferenceTaken(tx, reference))) return reference;
  }
}
