import type { Tx } from "#lib/platform/db.ts";
import type { BeforeTheTerm } from "../../core/index.ts";
import * as store from "../../store/index.ts";

/** How the file stood when its term was over: the last time that it became overdue tells it. */
export async function beforeTheTerm(tx: Tx, id: string): Promise<BeforeTheTerm> {
  const overdue = (await store.listStory(tx, id)).findLast(({ what }) => what === "overdue");
  const stoodAs = overdue?.detail["from"];
  return {
    stoodAs: typeof stoodAs === "string" ? stoodAs : undefined,
    hasOpenRequest: (await store.findOpenRequest(tx, id)) !== undefined,
  };
}
