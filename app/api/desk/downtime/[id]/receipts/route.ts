import { EntryInput } from "#lib/declarations/core/index.ts";
import { enterReceipt } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { refusedWith } from "../../../_route/downtime-page.ts";
import { idAnd } from "../../../_route/input.ts";

const input = idAnd(EntryInput);

export const POST = deskCommand({
  name: "desk.enterReceipt",
  permission: "downtime:enter",
  input,
  run: (context, { id, body }) => enterReceipt(context, { id, ...body }),
  then: (outcome, { locale, params: { id = "" } }) => ({
    path:
      outcome.status === "done"
        ? `/${locale}/desk/counter/${outcome.value.id}`
        : refusedWith(`/${locale}/desk/downtime/${encodeURIComponent(id)}`, outcome),
  }),
});
