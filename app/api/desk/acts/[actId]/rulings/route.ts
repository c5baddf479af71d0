import { askAboutAct } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { ActRequestInput } from "#lib/rulings/core/index.ts";
import { refusedWith } from "../../../_route/downtime-page.ts";
import { readTyped } from "../../../_route/read-typed.ts";

/** A request about an act of the register, with what the officer concludes (L36:49, D22:36). */
export const POST = deskCommand({
  name: "desk.askAboutAct",
  permission: "ruling:ask",
  input: (rest, { actId = "" }) => {
    if (!isId(actId)) return err({ code: "acts.notFound" });
    const input = readTyped(ActRequestInput, rest);
    return input.ok ? ok({ actId, input: input.value }) : input;
  },
  run: askAboutAct,
  then: (outcome, { locale, params: { actId = "" } }) => ({
    path:
      outcome.status === "done"
        ? `/${locale}/desk/rulings/${outcome.value.id}?done=asked`
        : refusedWith(`/${locale}/desk/acts/${encodeURIComponent(actId)}/rulings`, outcome),
  }),
});
