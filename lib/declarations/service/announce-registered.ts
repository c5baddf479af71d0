import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import * as store from "../store/index.ts";
import { tell } from "./tell.ts";

/** The act of this file has its number and its seal: the story says so and the family is told. Once, however often it is called. */
export async function announceRegistered(declarationId: string): Promise<void> {
  await inTransaction("worker", {}, async (tx) => {
    const file = await store.lockDeclaration(tx, declarationId);
    if (!file?.act) return ok(null);
    const story = await store.listStory(tx, declarationId);
    if (story.some(({ what }) => what === "registered")) return ok(null);
    const { no, year, officeCode, registeredAt } = file.act;
    await store.appendStory(tx, declarationId, {
      what: "registered",
      at: registeredAt,
      officeCode,
      detail: { no, year },
    });
    await tell(tx, file, "registered");
    return ok(null);
  });
}
