import { CorrectionInput } from "#lib/declarations/core/index.ts";
import { correctReceipt } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { refusedWith } from "../../../_route/downtime-page.ts";
import { idAnd } from "../../../_route/input.ts";

const input = idAnd(CorrectionInput);

export const POST = deskCommand({
  name: "desk.correctReceipt",
  permission: "downtime:enter",
  input,
  run: (context, { id, body }) => correctReceipt(context, { id, ...body }),
  then: (outcome, { locale, params: { id = "" } }) => ({
    path:
      outcome.status === "done"
        ? `/${locale}/desk/counter/${outcome.value.id}`
        : refusedWith(`/${locale}/desk/counter/${id}`, outcome),
  }),
});
