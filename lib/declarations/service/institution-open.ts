import type { InstitutionContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { parseReference } from "#lib/kernel/reference.ts";
import { certificateKey } from "../core/index.ts";
import * as store from "../store/index.ts";

/**
 * Finds what this institution declared, by the number of its certificate or the reference of the file; of two files under one number, the
 * later one. Refuses what it never declared, as if it did not exist.
 */
export async function openAnnounced(
  { tx }: InstitutionContext,
  { typed }: { typed: string },
): Promise<Ran<{ id: string }>> {
  const reference = parseReference(typed);
  const certificate = certificateKey(typed);
  if (certificate === "") return err({ code: "institution.nothingTyped" });
  const id = await store.findAnnouncedBy(tx, { reference: reference.ok ? reference.value : null, certificate });
  return id === undefined ? err({ code: "institution.notDeclaredHere" }) : ok({ value: { id }, events: [] });
}
