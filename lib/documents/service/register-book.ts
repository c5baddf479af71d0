import type { StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { printedNumbers } from "#lib/registers/core/index.ts";
import { findHeadHash, findMinutesOnPaper, type ListedRegister } from "#lib/registers/index.ts";
import { actInBook, dayAsPrinted, type RegisterAct } from "../core/index.ts";
import { drawRegisterBook } from "../templates/index.ts";
import { atDesk, minutesPayload, readActs, registerOfOffice, trace } from "./register-papers.ts";

/** As many acts as are in memory at once beside the pages already drawn. */
const BATCH = 50;

/**
 * A register of the officer's own office, or a range of its numbers, as one file. Each act is read with its trace. Refuses another office's
 * register, one that holds nothing, numbers that it does not hold, and more acts than one file holds.
 */
export async function printRegister(
  officer: StaffSession,
  { id, from, to }: { id: string; from: number | undefined; to: number | undefined },
  at: Date,
): Promise<Result<Uint8Array>> {
  const found = await atDesk(officer, async (tx, office) => {
    const held = await registerOfOffice(tx, office, id, at);
    const head = held && (await findHeadHash(tx, office, id));
    if (!held || head === undefined) return err({ code: "registers.notFound" });
    const printed = printedNumbers(held.register, { from, to });
    if (!printed.ok) return printed;
    const minutes = await findMinutesOnPaper(tx, id);
    await trace(tx, officer, { type: "register.printed", register: held.register, detail: printed.value });
    return ok({ ...held, head, printed: printed.value, minutes });
  });
  if (!found.ok) return found;
  const { register, authority, head, printed, minutes } = found.value;
  const { closing } = register;
  return ok(
    await drawRegisterBook(
      {
        eventKind: register.kind,
        regime: register.regime,
        authority,
        year: register.year,
        held: { first: register.firstNo, last: register.lastNo },
        printed,
        closedOn: closing && dayAsPrinted(closing.on),
        head: head.match(/.{8}/g)?.join(" ") ?? head,
        issuedAt: at,
        issuedOn: dayAsPrinted(civilDayAt(at)),
      },
      actsOf(officer, register, printed),
      minutes && minutesPayload({ register, authority }, minutes),
    ),
  );
}

/** The acts of a range, read a batch at a time. A paper register may count numbers that were never used; an electronic one has none. */
async function* actsOf(
  officer: StaffSession,
  { id: registerId, regime }: ListedRegister,
  { from, to }: { from: number; to: number },
): AsyncGenerator<RegisterAct> {
  for (let start = from; start <= to; start += BATCH) {
    const batch = { registerId, from: start, to: Math.min(start + BATCH - 1, to), purpose: "registerPrint" };
    const read = await atDesk(officer, async (tx) => ok(await readActs(tx, batch)));
    if (!read.ok) throw new Error("reading cannot be refused");
    if (regime === "R36" && read.value.length !== batch.to - batch.from + 1)
      throw new Error("a register has no hole, and no reader who changes");
    for (const one of read.value) yield actInBook(one);
  }
}
