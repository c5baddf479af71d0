import { officeHead, openActsOfRegister } from "#lib/acts/index.ts";
import type { AuditEventType } from "#lib/audit/core/index.ts";
import { appendAudit } from "#lib/audit/index.ts";
import { staffActor, type StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { mentionsOfRegister } from "#lib/mentions/index.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { ACTS_A_FILE, tenYearsUpTo } from "#lib/registers/core/index.ts";
import { findMinutesOnPaper, type ListedRegister, listRegisters, type MinutesOnPaper } from "#lib/registers/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { arabicCardinal, frenchCardinal } from "#lib/wording/core/index.ts";
import {
  type ActInRegister,
  type Authority,
  dayAsPrinted,
  entriesOfTable,
  qualityInWords,
  RegisterMinutesPayload,
  RegisterTablePayload,
} from "../core/index.ts";
import * as store from "../store.ts";
import { drawDocument } from "../templates/index.ts";

/** As many lines as one table holds: some eight hundred pages. */
const MOST_LINES = 20_000;

/** A register of the officer's own office, with what stands at the head of its papers. */
export type RegisterOfOffice = {
  register: ListedRegister;
  all: readonly ListedRegister[];
  authority: Authority;
};

/**
 * The alphabetical table of a closed register, or of the ten years that end with it (D99:5). Each act is read with its trace. Refuses another
 * office's register, one that is open or counts on paper, ten years that are not all closed, and where no officer may certify.
 */
export async function drawRegisterTable(
  officer: StaffSession,
  { id, content }: { id: string; content: "year" | "tenYears" },
  at: Date,
): Promise<Result<Uint8Array>> {
  const found = await atDesk(officer, async (tx, office) => {
    const held = await registerOfOffice(tx, office, id, at);
    if (!held) return err({ code: "registers.notFound" });
    const { register, all } = held;
    if (register.closing === null) return err({ code: "registers.tableBeforeClosing" });
    const taken = content === "year" ? [register] : tenYearsUpTo(all, register);
    if (!taken) return err({ code: "registers.tenYearsNotOver" });
    if (taken.some(({ regime, lastNo }) => regime === "R37" && lastNo === 0))
      return err({ code: "registers.tableOnPaper" });
    if (linesOf(taken) > MOST_LINES) return err({ code: "registers.tableTooLong", params: { most: MOST_LINES } });
    const today = civilDayAt(at);
    const signatory = await store.findSignatory(tx, { office, actKind: register.kind, today, issuer: officer.staffId });
    return signatory ? ok({ ...held, taken, signatory, today }) : err({ code: "documents.noOfficer" });
  });
  if (!found.ok) return found;
  const { register, taken, authority, signatory, today } = found.value;
  const acts: ActInRegister[] = [];
  for (const { id: registerId, year, firstNo, lastNo } of taken)
    for (let from = firstNo; from <= lastNo; from += ACTS_A_FILE) {
      const to = Math.min(from + ACTS_A_FILE - 1, lastNo);
      const read = await atDesk(officer, async (tx) =>
        ok(await readActs(tx, { registerId, from, to, purpose: "registerTable" })),
      );
      if (!read.ok) return read;
      acts.push(...read.value.map((one) => ({ ...one, year })));
    }
  const traced = await atDesk(officer, async (tx) =>
    ok(await trace(tx, officer, { type: "register.tablePrinted", register, detail: { content, acts: acts.length } })),
  );
  if (!traced.ok) return traced;
  return ok(
    await drawDocument(
      RegisterTablePayload.parse({
        kind: "register_table",
        content,
        eventKind: register.kind,
        regime: register.regime,
        authority,
        years: content === "year" ? String(register.year) : `${taken[0]?.year ?? register.year}-${register.year}`,
        entries: entriesOfTable(acts, content === "tenYears"),
        formula: certificateOf(acts.length),
        officer: { name: signatory.name, quality: qualityInWords(signatory) },
        issuedAt: at.toISOString(),
        issuedOn: dayAsPrinted(today),
      }),
    ),
  );
}

/** The signed minutes of a register on paper (D99:5). Refuses another office's register and one whose minutes nobody signed. */
export async function drawMinutesOfRegister(officer: StaffSession, id: string, at: Date): Promise<Result<Uint8Array>> {
  const found = await atDesk(officer, async (tx, office) => {
    const held = await registerOfOffice(tx, office, id, at);
    const minutes = held && (await findMinutesOnPaper(tx, id));
    if (!held) return err({ code: "registers.notFound" });
    if (!minutes) return err({ code: "registers.noMinutes" });
    await trace(tx, officer, { type: "register.minutesPrinted", register: held.register, detail: {} });
    return ok(minutesPayload(held, minutes));
  });
  return found.ok ? ok(await drawDocument(found.value)) : found;
}

/** The minutes as their paper says them. */
export function minutesPayload(
  { register, authority }: Pick<RegisterOfOffice, "register" | "authority">,
  { text, head, keyId, signedAt, signedOn, signer }: MinutesOnPaper,
): RegisterMinutesPayload {
  return RegisterMinutesPayload.parse({
    kind: "register_minutes",
    eventKind: register.kind,
    regime: register.regime,
    authority,
    years: String(register.year),
    words: { ar: text.ar.split("\n"), fr: text.fr.split("\n") },
    head: head.match(/.{8}/g)?.join(" ") ?? head,
    key: keyId,
    officer: { name: { ar: signer.name.ar, fr: signer.name.latin || signer.name.ar }, quality: qualityInWords(signer) },
    signedAt: signedAt.toISOString(),
    signedOn: dayAsPrinted(signedOn),
  });
}

/** A register of the office with its neighbours and the lines at the head of its papers; nothing for another office's. */
export async function registerOfOffice(
  tx: Tx,
  office: string,
  id: string,
  at: Date,
): Promise<RegisterOfOffice | undefined> {
  const all = await listRegisters(tx, office);
  const register = all.find((listed) => listed.id === id);
  const head = officeHead(await officeMap(tx, at), office);
  if (!register || !head.ok) return undefined;
  const { headAr, headFr, name } = head.value;
  const french = [...headFr, name.fr].map((line) => line.charAt(0).toUpperCase() + line.slice(1));
  return { register, all, authority: { ar: unique([...headAr, name.ar]), fr: unique(french) } };
}

/** The acts of a register between two numbers with what stands on them, in their order; each reading leaves its trace. */
export async function readActs(
  tx: Tx,
  asked: { registerId: string; from: number; to: number; purpose: string },
): Promise<Omit<ActInRegister, "year">[]> {
  const acts = await openActsOfRegister({ tx }, asked);
  const mentions = await mentionsOfRegister({ tx }, asked);
  return acts.map(({ id, no, act }) => ({ no, act, mentions: mentions.get(id) ?? [] }));
}

/** That a paper of a register was printed, and by whom: codes and numbers, no name. */
export async function trace(
  tx: Tx,
  officer: StaffSession,
  {
    type,
    register,
    detail,
  }: { type: AuditEventType; register: ListedRegister; detail: Record<string, string | number> },
): Promise<void> {
  const { id, kind, year } = register;
  const event = { type, subject: { kind: "registerYear", id }, detail: { kind, year, ...detail } };
  await appendAudit(tx, staffActor(officer), [event]);
}

export function atDesk<T>(
  officer: StaffSession,
  work: (tx: Tx, office: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction("desk", { "app.session": officer.token }, (tx) => work(tx, officer.office?.code ?? ""));
}

function linesOf(registers: readonly ListedRegister[]): number {
  return registers.reduce((sum, { firstNo, lastNo }) => sum + Math.max(0, lastNo - firstNo + 1), 0);
}

function certificateOf(count: number): { ar: string; fr: string } {
  const order = count > 9_999 ? "descending" : "ascending";
  const arabic = count === 0 ? "صفر" : arabicCardinal(count, { gender: "masculine", case: "nominative", order });
  return {
    ar: `نشهد بصحة هذا الجدول، وعدد الرسوم المدرجة به: ${arabic} (${count})`,
    fr: `Table certifiée exacte ; nombre d’actes portés : ${frenchCardinal(count)} (${count})`,
  };
}

/** Abroad the post is its own head. */
function unique(lines: readonly string[]): string[] {
  return [...new Set(lines)].slice(-4);
}
