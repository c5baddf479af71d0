import { officeHead } from "#lib/acts/index.ts";
import type { StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import { alphabetical } from "#lib/registers/core/index.ts";
import { findMinutes, type ListedRegister, listRegisters, readRegisterTable } from "#lib/registers/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import { AlphabeticalTablePayload, type Bilingual, ClosingMinutesPayload, dayAsPrinted } from "../core/index.ts";
import { findSignatory } from "../store.ts";
import { drawDocument } from "../templates/index.ts";

/** Of how many years a table is drawn: one, or the ten that end with the register (D99:5). */
export const TABLE_YEARS = [1, 10] as const;
export type TableYears = (typeof TABLE_YEARS)[number];

/**
 * The alphabetical table of a closed register of the officer's own office (D99:5), under the names that its acts were registered with: what a
 * mention changed since is found from the act. The names are read with a trace. Nothing for another office, an open register or no officer.
 */
export async function drawAlphabeticalTable(
  officer: StaffSession,
  { registerId, years }: { registerId: string; years: TableYears },
  at: Date,
): Promise<Uint8Array | undefined> {
  return drawn(officer, registerId, at, async (tx, { register, sheet }) => {
    if (register.closing === null) return undefined;
    const lines = await readRegisterTable(tx, { registerId, readingId: uuidv7(), years });
    return AlphabeticalTablePayload.parse({
      kind: "alphabetical_table",
      ...sheet,
      from: register.year - years + 1,
      to: register.year,
      lines: alphabetical(lines),
      issuedOn: dayAsPrinted(civilDayAt(at)),
      issuedAt: at.toISOString(),
    });
  });
}

/** The closing minutes of a register of the officer's own office as they were signed; nothing while nobody signed them. */
export async function drawClosingMinutes(
  officer: StaffSession,
  registerId: string,
  at: Date,
): Promise<Uint8Array | undefined> {
  return drawn(officer, registerId, at, async (tx, { register, sheet }) => {
    const minutes = await findMinutes(tx, registerId);
    if (!minutes) return undefined;
    const { text, signedOn, signedAt, digest, signer } = minutes;
    return ClosingMinutesPayload.parse({
      kind: "closing_minutes",
      ...sheet,
      year: register.year,
      words: { ar: text.ar.split("\n"), fr: text.fr.split("\n") },
      officer: signer,
      issuedOn: dayAsPrinted(signedOn),
      issuedAt: signedAt.toISOString(),
      sha256: digest,
    });
  });
}

type Sheet = Pick<AlphabeticalTablePayload, "regime" | "actKind" | "authority" | "office" | "officer">;
type Opened = { register: ListedRegister; sheet: Sheet };

/** The paper that `work` makes of a register of the officer's office. */
async function drawn(
  officer: StaffSession,
  registerId: string,
  at: Date,
  work: (tx: Tx, opened: Opened) => Promise<AlphabeticalTablePayload | ClosingMinutesPayload | undefined>,
): Promise<Uint8Array | undefined> {
  const made = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const opened = await openedBy(tx, officer, registerId, at);
    const payload = opened.ok ? await work(tx, opened.value) : undefined;
    return payload ? ok(payload) : err({ code: "registers.notFound" });
  });
  return made.ok ? drawDocument(made.value) : undefined;
}

async function openedBy(
  tx: Tx,
  { office, staffId }: StaffSession,
  registerId: string,
  at: Date,
): Promise<Result<Opened>> {
  const register = office && (await listRegisters(tx, office.code)).find(({ id }) => id === registerId);
  if (!office || !register) return err({ code: "registers.notFound" });
  const head = officeHead(await officeMap(tx, at), office.code);
  if (!head.ok) return head;
  const today = civilDayAt(at);
  const signatory = await findSignatory(tx, { office: office.code, actKind: register.kind, today, issuer: staffId });
  if (!signatory) return err({ code: "documents.noOfficer" });
  const officer: Bilingual = signatory.name;
  const { headAr, headFr, name } = head.value;
  const authority = { ar: headAr.slice(-4), fr: headFr.slice(-4) };
  return ok({
    register,
    sheet: { regime: register.regime, actKind: register.kind, authority, office: name, officer },
  });
}
