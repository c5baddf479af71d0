import { civilDayAt } from "#lib/calendar/index.ts";
import { listUploads } from "#lib/files/index.ts";
import type { CitizenContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import type { Tx } from "#lib/platform/db.ts";
import { answerAt, type Declaration, formOf } from "../core/index.ts";
import * as store from "../store/index.ts";
import { listedFacts } from "./listed-facts.ts";

export type AskedItem = { kind: "document" | "field"; target: string; reason: string; isAnswered: boolean };

/** The closed list with what was already answered: a document sent after it was asked, a page saved since and without a problem. */
export async function askedItems(tx: Tx, held: Declaration, open: store.OpenRequest, at: Date): Promise<AskedItem[]> {
  const form = formOf(held.kind);
  const today = civilDayAt(at);
  const uploads = await listUploads(tx, held.id);
  return open.items.map((item) => {
    if (item.kind === "document") {
      const sent = uploads.some(
        (upload) =>
          upload.documentKind === item.target && upload.status !== "refused" && upload.createdAt > open.askedAt,
      );
      return { ...item, isAnswered: sent || answerAt(held.answers, `documents.${item.target}`) === "bring" };
    }
    const section = item.target.split(".")[0] ?? "";
    const reads = form.problemsOf(section, held.answers, today).length === 0;
    return { ...item, isAnswered: reads && item.isSaved === true };
  });
}

/** Sends the corrected file back to the office, once every item of the list is answered. */
export async function answerRequest({ tx, declaration, at }: CitizenContext): Promise<Ran<{ id: string }>> {
  const held = declaration === null ? undefined : await store.lockDeclaration(tx, declaration);
  const open = held && (await store.findOpenRequest(tx, held.id));
  if (!held || !open || held.status !== "to_complete") return err({ code: "declarations.nothingAsked" });
  const items = await askedItems(tx, held, open, at);
  if (items.some((item) => !item.isAnswered)) return err({ code: "declarations.stillMissing" });
  const read = formOf(held.kind).understand(held.answers);
  if (!read.ok || held.regime === null) return err({ code: "declarations.incomplete" });
  await store.saveListedFacts(tx, held.id, await listedFacts(tx, read.value, held.regime, at));
  await store.closeRequest(tx, open.id, at);
  await store.saveStatus(tx, held.id, "submitted", at);
  await store.appendStory(tx, held.id, { what: "answered", at });
  return ok({
    value: { id: held.id },
    events: [{ type: "declaration.answered", subject: { kind: "declaration", id: held.id } }],
  });
}
