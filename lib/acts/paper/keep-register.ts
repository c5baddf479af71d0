import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import type { UnusedNumberInput, VolumeInput } from "#lib/registers/core/index.ts";
import { type ListedRegister, listRegisters, openVolume, recordUnused } from "#lib/registers/index.ts";
import { canonicalPaperBytes } from "#lib/seal/core/index.ts";
import { signPaper } from "./sign-paper.ts";

const VERSION = 1;

type On<I> = { id: string; input: I };

/**
 * Records a volume that the prosecutor numbered and stamped (D99:3-4), signed with a fresh code. The first one of a register says from which
 * number on the office enters its acts here: one that began on paper goes on at the number after its last.
 */
export async function openPaperVolume(
  context: DeskContext,
  { id, input: { code, ...volume } }: On<VolumeInput>,
): Promise<Ran<{ id: string }>> {
  const { tx, office, at } = context;
  const register = await findPaper(context, id);
  if (!register) return err({ code: "registers.notFound" });
  const { kind, year, regime } = register;
  const canon = canonicalPaperBytes(VERSION, { what: "volume", office, kind, year, ...volume });
  const signed = await signPaper(context, { actKind: kind, canon, code, today: civilDayAt(at) });
  if (!signed.ok) return signed;
  const opened = await openVolume(tx, uuidv7(), id, volume, signed.value);
  if (!opened.ok) return opened;
  const { volume: no, pages, firstNo } = volume;
  const subject = { kind: "registerYear", id };
  const detail = { office, kind, year, regime, volume: no, pages, firstNo };
  return ok({ value: { id }, events: [{ type: "register.volumeOpened", subject, detail }] });
}

/** Records the next number of the paper as unused, with its reason and a signature, so that the series has no unexplained gap (D99:12). */
export async function noteUnusedNumber(
  context: DeskContext,
  { id, input: { code, ...unused } }: On<UnusedNumberInput>,
): Promise<Ran<{ id: string }>> {
  const { tx, office, at } = context;
  const register = await findPaper(context, id);
  if (!register) return err({ code: "registers.notFound" });
  const { kind, year, regime } = register;
  const canon = canonicalPaperBytes(VERSION, { what: "unused", office, kind, year, ...unused });
  const signed = await signPaper(context, { actKind: kind, canon, code, today: civilDayAt(at) });
  if (!signed.ok) return signed;
  const recorded = await recordUnused(tx, id, unused, signed.value);
  if (!recorded.ok) return recorded;
  const { no, volume, page, reason } = unused;
  const subject = { kind: "registerYear", id };
  const detail = { office, kind, year, regime, no, volume, page, reason };
  return ok({ value: { id }, events: [{ type: "register.numberUnused", subject, detail }] });
}

async function findPaper({ tx, office }: DeskContext, id: string): Promise<ListedRegister | undefined> {
  return (await listRegisters(tx, office)).find((listed) => listed.id === id);
}
