import { jpeg } from "../files/sample-files.ts";
import { keepScan } from "#lib/files/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import type { Result } from "#lib/kernel/result.ts";
import { LegacyPlace, legacyFields, type LegacyKind, TypedReadings } from "#lib/legacy/core/index.ts";
import { certifyAct, indexAct, keyAct, openLegacyPage, sealLegacyAct, takeScan } from "#lib/legacy/index.ts";
import { now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { SignedIn } from "#tests/support/a-session.ts";

/** Runs a use case as the desk would; gives the code of a refusal. */
export async function atDesk<T>(
  officer: SignedIn,
  work: (context: DeskContext) => Promise<Ran<T>>,
): Promise<T | string> {
  const done: Result<T> = await inTransaction("desk", { "app.session": officer.session.token }, async (tx) => {
    const context = { tx, at: now(), locale: "fr" as const, version: undefined, officer: officer.session };
    const ran = await work({ ...context, office: officer.session.office?.code ?? "" });
    return ran.ok ? { ok: true, value: ran.value.value } : ran;
  });
  return done.ok ? done.value : done.error.code;
}

/** The readings of a whole act: what is not typed is absent from the paper. */
export function readings(kind: LegacyKind, typed: Readonly<Record<string, unknown>>) {
  const absent = Object.fromEntries(legacyFields(kind).map(([field]) => [field, { how: "absent" }]));
  return TypedReadings.parse({ fields: { ...absent, ...typed } });
}

export async function scanned(officer: SignedIn, kind: LegacyKind): Promise<string> {
  const scan = await keepScan(new Uint8Array(await jpeg()));
  if (!scan.ok) throw new Error(scan.error.code);
  return idOf(await atDesk(officer, (context) => takeScan(context, { kind, scan: scan.value })));
}

export async function indexed(officer: SignedIn, kind: LegacyKind, place: object): Promise<string> {
  const id = await scanned(officer, kind);
  await atDesk(officer, (context) => indexAct(context, { id, place: LegacyPlace.parse(place) }));
  return id;
}

/** An act that two persons read the same, ready to be certified. */
export async function compared(
  [first, second]: readonly [SignedIn, SignedIn],
  kind: LegacyKind,
  place: object,
  typed: Readonly<Record<string, unknown>>,
): Promise<string> {
  const id = await indexed(first, kind, place);
  await atDesk(first, (context) => keyAct(context, { id, typed: readings(kind, typed) }));
  await atDesk(second, (context) => keyAct(context, { id, typed: readings(kind, typed) }));
  return id;
}

/** The officer certifies what stands; then the worker seals it. */
export async function certified(officer: SignedIn, id: string): Promise<string> {
  const page = await openLegacyPage(officer.session, id);
  if (!page) throw new Error("no such act");
  const { version, imageHash } = page.act;
  const code = await officer.freshCode();
  const done = await atDesk(officer, (context) => certifyAct(context, { id, version, imageHash, code }));
  await sealLegacyAct(id);
  return typeof done === "string" ? done : "done";
}

export function idOf(done: { id: string } | string): string {
  if (typeof done === "string") throw new Error(done);
  return done.id;
}
