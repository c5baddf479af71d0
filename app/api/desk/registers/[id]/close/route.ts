import { z } from "zod";
import { closeRegister } from "#lib/acts/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { refusedWith } from "../../../_route/downtime-page.ts";
import { idAnd } from "../../../_route/input.ts";

const Body = z.strictObject({
  code: z.string().trim().min(1, "auth.codeWrong").max(12),
  lastNo: z.coerce.number().int().min(0).max(999_999),
});

const input = idAnd(Body);

/** The officer's signature under the closing minutes of a register (D99:5): a fresh code, and the last number that the page showed. */
export const POST = deskCommand({
  name: "desk.closeRegister",
  permission: "register:close",
  input,
  run: (context, { id, body }) => closeRegister(context, { id, ...body }),
  then: (outcome, { locale, params: { id = "" } }) => {
    const page = `/${locale}/desk/registers/${encodeURIComponent(id)}`;
    return { path: outcome.status === "done" ? `${page}?done=closed` : refusedWith(page, outcome) };
  },
});
