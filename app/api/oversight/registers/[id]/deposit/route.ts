import { oversightCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { TypedDeposit } from "#lib/registers/core/index.ts";
import { stepOfInspector } from "#lib/registers/index.ts";
import { withRefusal } from "../../../_route/pages.ts";

/** A step of the way of an original that the inspector writes (D99:6). */
export const POST = oversightCommand({
  name: "oversight.deposit",
  permission: "register:inspect",
  input: (rest, { id = "" }) => {
    if (!isId(id)) return err({ code: "registers.notFound" });
    const read = TypedDeposit.safeParse(rest);
    if (read.success) return ok({ id, ...read.data });
    const [code = ""] = read.error.issues.map(({ message }) => message);
    return err({ code: code.startsWith("registers.") ? code : "common.invalid" });
  },
  run: stepOfInspector,
  then: (outcome, { locale }) => {
    const page = `/${locale}/oversight/registers`;
    if (outcome.status === "done") return { path: `${page}?done=step` };
    return { path: withRefusal(page, outcome.status === "refused" ? outcome.failure : { code: "common.invalid" }) };
  },
});
