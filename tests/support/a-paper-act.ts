import type { Client } from "pg";
import {
  checkPage,
  enterPaperAct,
  noteUnusedNumber,
  openPaperVolume,
  type PaperEntryOutcome,
  receivePage,
} from "#lib/acts/index.ts";
import { canonOfAct } from "#lib/acts/core/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor, totpCode } from "#lib/auth/index.ts";
import { quarantine } from "#lib/files/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { ok, type Result } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";
import { sha256 } from "#lib/platform/crypto.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { randomBytes, uuidv7 } from "#lib/platform/random.ts";
import { UnusedNumberInput, VolumeInput } from "#lib/registers/core/index.ts";
import { jpeg } from "#tests/integration/files/sample-files.ts";
import { aBirthAct } from "./a-birth-act.ts";
import { aDeclaration } from "./a-declaration.ts";
import { today } from "./a-registered-act.ts";
import type { Officer } from "./an-officer.ts";

/** Whoever keeps a paper register: what a command at the desk needs of them. */
export type Keeper = Pick<Officer, "session" | "token" | "accountId" | "office" | "staffId" | "totpKey">;

/** One command at the desk, with its facts in the log; a code that was used before may be used again by a test. */
export async function atDesk<T>(
  owner: Client,
  keeper: Keeper,
  run: (context: DeskContext, code: string) => Promise<Ran<T>>,
  { at = now(), version = 1 }: { at?: Date; version?: number } = {},
): Promise<Result<T>> {
  await owner.query("update account set totp_last_step = 0 where id = $1", [keeper.accountId]);
  return inTransaction("desk", { "app.session": keeper.token }, async (tx): Promise<Result<T>> => {
    const { session: officer, office } = keeper;
    const context: DeskContext = { tx, at, locale: "fr", version, officer, office };
    const ran = await run(context, totpCode(keeper.totpKey, at));
    if (!ran.ok) return ran;
    await appendAudit(tx, staffActor(officer), ran.value.events);
    return ok(ran.value.value);
  });
}

export async function paperRegister(owner: Client, office: string, kind = "birth"): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    "select id from register_year where office_code = $1 and kind = $2 and regime = 'R37' order by year desc",
    [office, kind],
  );
  return rows[0]?.id ?? "";
}

/** A volume as it is typed; a test states only what differs. */
export const A_VOLUME = {
  volume: "1",
  pages: "100",
  stampedPages: "100",
  originals: "2",
  firstNo: "1",
  firstPage: "1",
  stampedOn: { day: "2", month: "1", year: "2026" },
  stampedBy: "نائب وكيل الملك",
  court: "المحكمة الابتدائية بالرباط",
};

/** The officer records a stamped volume of the register of births. */
export async function aVolume(owner: Client, keeper: Keeper, typed: Partial<typeof A_VOLUME> = {}) {
  const id = await paperRegister(owner, keeper.office);
  return atDesk(owner, keeper, (context, code) =>
    openPaperVolume(context, { id, input: VolumeInput.parse({ ...A_VOLUME, ...typed, code }) }),
  );
}

/** A number of the register of births is recorded as unused. */
export async function anUnusedNumber(owner: Client, keeper: Keeper, no: number, page = no, volume = 1) {
  const id = await paperRegister(owner, keeper.office);
  return atDesk(owner, keeper, (context, code) => {
    const typed = { no, volume, page, reason: "spoiled", note: "أُتلفت الصفحة بالحبر قبل التوقيع", code };
    return noteUnusedNumber(context, { id, input: UnusedNumberInput.parse(typed) });
  });
}

export type PaperDraft = { draftId: string; declarationId: string; scan: string };

/** A birth act drawn up for the paper register, copied and signed there, with the scan of its page. */
export async function aPaperDraft(owner: Client, keeper: Keeper, isScanned = true): Promise<PaperDraft> {
  const wish = { status: "ready", office: keeper.office, regime: "R37" } as const;
  const { id: declarationId, reference } = await aDeclaration(owner, wish);
  const salt = Buffer.from(randomBytes(16)).toString("hex");
  const act = aBirthAct({ officerStaffId: keeper.staffId, drawnUpOn: today(), salt, reference: reference ?? "" });
  const [draftId, canon] = [uuidv7(), canonOfAct(act)];
  await owner.query(
    `insert into act_draft (id, declaration_id, office_code, kind, status, content, canon, digest, account_id)
     values ($1, $2, $3, 'birth', 'prepared', $4, $5, $6, $7)`,
    [
      draftId,
      declarationId,
      keeper.office,
      JSON.stringify(act),
      Buffer.from(canon),
      Buffer.from(sha256(canon)),
      keeper.accountId,
    ],
  );
  return { draftId, declarationId, scan: isScanned ? await aScan(owner, keeper, draftId) : "" };
}

/** The scan of the signed page is sent and checked. */
export async function aScan(owner: Client, keeper: Keeper, draftId: string): Promise<string> {
  const file = await quarantine({ name: "page.jpg", content: await jpeg() });
  if (!file.ok) throw new Error(file.error.code);
  const sent = await atDesk(owner, keeper, (context) => receivePage(context, { draftId, file: file.value }));
  if (!sent.ok) throw new Error(sent.error.code);
  const checked = await checkPage(sent.value, { "app.session": keeper.token });
  if (!checked.ok) throw new Error(checked.error.code);
  return sent.value.id;
}

/** The officer enters what the signed page says. */
export function entered(
  owner: Client,
  keeper: Keeper,
  { draftId, scan }: PaperDraft,
  { no, volume = 1, page = no, at }: { no: number; volume?: number; page?: number; at?: Date },
): Promise<Result<PaperEntryOutcome>> {
  const run = (context: DeskContext, code: string) =>
    enterPaperAct(context, { draftId, input: { no, volume, page, scan, code } });
  return atDesk(owner, keeper, run, at === undefined ? {} : { at });
}
