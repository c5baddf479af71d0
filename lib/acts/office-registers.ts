import type { StaffSession } from "#lib/auth/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { nextNumber, numbersOfPage, originalsOf, pageOfNumber, tenYearsUpTo } from "#lib/registers/core/index.ts";
import {
  findHeadHash,
  type ListedRegister,
  listPlaces,
  listRegisters,
  listUnused,
  listVolumes,
  type PaperPlaceLine,
  type PaperVolume,
  type UnusedLine,
} from "#lib/registers/index.ts";
import { listActsOfRegister, type RegisterLine } from "./store/index.ts";

/** The registers of the officer's office, the latest first (D99:3, D22:19). */
export function officeRegisters(officer: StaffSession): Promise<ListedRegister[]> {
  return read(officer, listRegisters);
}

/** What is told of a register that is kept on paper: its stamped volumes, and where the numbers of the page stand. */
export type PaperKept = {
  volumes: readonly PaperVolume[];
  places: readonly PaperPlaceLine[];
  unused: readonly UnusedLine[];
  expected: number;
  /** How many originals this office keeps (D99:3). */
  originals: 2 | 3;
};

export type OpenedRegister = {
  register: ListedRegister;
  /** The last hash of its chain, in hexadecimal. */
  headHash: string;
  acts: RegisterLine[];
  page: number;
  pages: number;
  /** The registers of the same kind before and after it. */
  before: ListedRegister | undefined;
  after: ListedRegister | undefined;
  /** Nothing for an electronic register. */
  paper: PaperKept | undefined;
  /** Whether the ten years that end with it are closed (D99:5). */
  hasTenYears: boolean;
};

/**
 * One register of the officer's office, and the page of it that was asked or that holds the number sought. Numbers and dates only: whoever
 * wants a name opens the act, and leaves a trace. Nothing for a register of another office.
 */
export function openRegister(
  officer: StaffSession,
  id: string,
  { page, sought }: { page: number; sought: number | undefined },
): Promise<OpenedRegister | undefined> {
  return read(officer, async (tx, office) => {
    const all = await listRegisters(tx, office);
    const register = all.find((listed) => listed.id === id);
    const headHash = register && (await findHeadHash(tx, office, id));
    if (!register || headHash === undefined) return undefined;
    const pages = pageOfNumber(register, register.lastNo);
    const shown = sought === undefined ? Math.min(Math.max(page, 1), pages) : pageOfNumber(register, sought);
    const numbers = numbersOfPage(register.firstNo, shown);
    const acts = await listActsOfRegister(tx, id, numbers);
    const paper = register.regime === "R37" ? await paperOf(tx, office, register, numbers) : undefined;
    const sameKind = all.filter(({ kind }) => kind === register.kind);
    const at = sameKind.indexOf(register);
    const near = { before: sameKind[at + 1], after: sameKind[at - 1] };
    return {
      register,
      headHash,
      acts,
      page: shown,
      pages,
      ...near,
      paper,
      hasTenYears: tenYearsUpTo(all, register) !== undefined,
    };
  });
}

async function paperOf(
  tx: Tx,
  office: string,
  register: ListedRegister,
  numbers: { from: number; to: number },
): Promise<PaperKept> {
  const kept = await tx.office.findUnique({ where: { code: office }, select: { kind: true } });
  return {
    volumes: await listVolumes(tx, register.id),
    places: await listPlaces(tx, register.id, numbers),
    unused: await listUnused(tx, register.id, numbers),
    expected: nextNumber(register),
    originals: originalsOf(kept?.kind ?? ""),
  };
}

async function read<T>(officer: StaffSession, work: (tx: Tx, office: string) => Promise<T>): Promise<T> {
  const office = officer.office?.code ?? "";
  const done = await inTransaction("desk", { "app.session": officer.token }, async (tx) => ok(await work(tx, office)));
  if (!done.ok) throw new Error("reading cannot be refused");
  return done.value;
}
