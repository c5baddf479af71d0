import { deskCommand } from "#lib/gate/index.ts";
import { signLegacyBatch } from "#lib/legacy/index.ts";
import { refusedWith } from "../../../../_route/downtime-page.ts";
import { idOnly } from "../../../../_route/input.ts";

/** One of the two persons who answer for a batch signs it. */
export const POST = deskCommand({
  name: "legacy.signBatch",
  permission: "legacy:digitise",
  input: idOnly,
  run: signLegacyBatch,
  then: (outcome, { locale, params: { id = "" } }) => {
    const page = `/${locale}/desk/legacy/batches/${encodeURIComponent(id)}`;
    return { path: outcome.status === "done" ? `${page}?done=batchSigned` : refusedWith(page, outcome) };
  },
});
