import { z } from "zod";
import { deskCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { askAboutLegacyAct } from "#lib/legacy/index.ts";
import { ActRequestInput } from "#lib/rulings/core/index.ts";
import { refusedWith } from "../../../_route/downtime-page.ts";
import { readTyped } from "../../../_route/read-typed.ts";

const Holder = z.object({
  subject: z.enum(["male", "female"], "rulings.holderSexMissing"),
  isDead: z.literal("yes").optional(),
});

/** Asks for the correction of a certified paper act (D22:37, L36:49). */
export const POST = deskCommand({
  name: "legacy.askForCorrection",
  permission: "ruling:ask",
  input: ({ subject, isDead, ...rest }, { id = "" }) => {
    if (!isId(id)) return err({ code: "legacy.notFound" });
    const holder = readTyped(Holder, { subject, isDead });
    if (!holder.ok) return holder;
    const input = readTyped(ActRequestInput, rest);
    if (!input.ok) return input;
    return ok({ id, subject: holder.value.subject, isDead: holder.value.isDead === "yes", input: input.value });
  },
  run: askAboutLegacyAct,
  then: (outcome, { locale, params: { id = "" } }) => ({
    path:
      outcome.status === "done"
        ? `/${locale}/desk/rulings/${outcome.value.id}?done=asked`
        : refusedWith(`/${locale}/desk/legacy/${encodeURIComponent(id)}`, outcome),
  }),
});
