import { deskCommand } from "#lib/gate/index.ts";
import { TypedDeposit } from "#lib/registers/core/index.ts";
import { stepAtOffice } from "#lib/registers/index.ts";
import { refusedWith } from "../../../_route/downtime-page.ts";
import { idAnd } from "../../../_route/input.ts";

const input = idAnd(TypedDeposit);

/** A step of the way of an original that the office writes (D99:6-8). */
export const POST = deskCommand({
  name: "desk.deposit",
  permission: "register:deposit",
  input,
  run: (context, { id, body }) => stepAtOffice(context, { id, ...body }),
  then: (outcome, { locale, params: { id = "" } }) => {
    const page = `/${locale}/desk/registers/${encodeURIComponent(id)}`;
    return { path: outcome.status === "done" ? `${page}?done=step` : refusedWith(page, outcome) };
  },
});
