import { TypeInput } from "#lib/certificates/core/index.ts";
import { writeCertificateType } from "#lib/certificates/index.ts";
import { problemsOf } from "#lib/declarations/core/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { withRefusal } from "../_route/pages.ts";

/** Writes the next version of a type of administrative certificate. */
export const POST = oversightCommand({
  name: "oversight.writeCertificateType",
  permission: "certificate:configure",
  input: (rest) => {
    const read = TypeInput.safeParse(rest);
    return read.success ? ok(read.data) : err({ code: "common.invalid", problems: problemsOf(read.error, "") });
  },
  run: writeCertificateType,
  then: (outcome, { locale }) => {
    const page = `/${locale}/oversight/certificates`;
    if (outcome.status === "done") return { path: `${page}?done=written` };
    const failure =
      outcome.status === "refused" ? outcome.failure : { code: outcome.problems[0]?.code ?? "common.invalid" };
    return { path: withRefusal(page, failure) };
  },
});
