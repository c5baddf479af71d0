import type { Client } from "pg";
import { canonOfAct, type DeclarantSignature } from "#lib/acts/core/index.ts";
import { addDays, type IsoDay } from "#lib/calendar/core/index.ts";
import { makeReference } from "#lib/kernel/reference.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { randomBytes, uuidv7 } from "#lib/platform/random.ts";
import { aBirthAct } from "#tests/support/a-birth-act.ts";
import { birthAnswers } from "#tests/support/birth-answers.ts";
import type { Officer } from "./officers.ts";

/** A draft that waits for the signature of its officer, and the version the screen would show. */
export type Awaiting = { draftId: string; version: number; officer: Officer };

const VERSION = 3;
const AT_ONCE = 200;

/**
 * One draft for each officer named, read and agreed to by its declarant today, on a declaration found ready. The rows are those that
 * the use cases leave behind; the owner writes them, since walking thousands of families to this point would take longer than what is measured.
 */
export async function prepareDrafts(owner: Client, officers: readonly Officer[], today: IsoDay): Promise<Awaiting[]> {
  const awaiting: Awaiting[] = [];
  for (let from = 0; from < officers.length; from += AT_ONCE) {
    const rows = officers.slice(from, from + AT_ONCE).map((officer) => makeDraft(officer, today));
    await owner.query(
      `with given as (select * from jsonb_to_recordset($1) as g ("declarationId" uuid, "draftId" uuid, reference text, office text, answers jsonb,
              "secretHash" text, "bornOn" date, act jsonb, canon text, digest text, signature jsonb, "accountId" uuid)),
       declared as (insert into declaration (id, reference, kind, origin, status, office_code, regime, language, form_version, content, secret_hash,
                      event_on, deadline_on, subject_name_ar, subject_name_latin, submitted_at, version)
                    select "declarationId", reference, 'birth', 'citizen', 'ready', office, 'R36', 'ar', 1, answers, decode("secretHash", 'hex'),
                      "bornOn", "bornOn" + 30, 'يوسف البقالي', 'Youssef EL BAKKALI', now(), 6 from given)
       insert into act_draft (id, declaration_id, office_code, kind, status, content, canon, digest, declarant_signature, read_at, account_id, version)
       select "draftId", "declarationId", office, 'birth', 'declarant_signed', act, decode(canon, 'hex'), decode(digest, 'hex'), signature, now(), "accountId", ${VERSION} from given`,
      [JSON.stringify(rows.map(({ row }) => row))],
    );
    awaiting.push(...rows.map(({ draftId, officer }) => ({ draftId, officer, version: VERSION })));
  }
  return awaiting;
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

function makeDraft(officer: Officer, today: IsoDay) {
  const { session } = officer;
  const office = session.office;
  if (!office) throw new Error("an officer without office prepares nothing");
  const draftId = uuidv7();
  const bornOn = addDays(today, -9);
  const reference = freshReference(Number(today.slice(0, 4)));
  const act = aBirthAct({
    office: {
      code: office.code,
      name: { ar: office.nameAr, fr: office.nameFr },
      headAr: ["عمالة الرباط"],
      headFr: ["Préfecture de Rabat"],
    },
    reference,
    bornOn,
    drawnUpOn: today,
    officerStaffId: session.staffId,
    salt: hex(randomBytes(16)),
  });
  const canon = canonOfAct(act);
  const digest = hex(sha256(canon));
  const signature: DeclarantSignature = { kind: "code", digest, at: `${today}T00:00:00.000Z` };
  const row = {
    declarationId: uuidv7(),
    draftId,
    reference,
    office: office.code,
    answers: birthAnswers({}, { bornOn, office: office.code }),
    secretHash: hex(randomBytes(32)),
    bornOn,
    act,
    canon: hex(canon),
    digest,
    signature,
    accountId: session.accountId,
  };
  return { row, draftId, officer };
}

const taken = new Set<string>();

/** Among some thousands two may be drawn alike. */
function freshReference(year: number): string {
  for (;;) {
    const reference = makeReference({ kind: "birth", year, random: randomBytes(24) });
    if (reference === undefined || taken.has(reference)) continue;
    taken.add(reference);
    return reference;
  }
}
