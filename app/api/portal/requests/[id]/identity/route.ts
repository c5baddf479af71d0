import { citizenOutside } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { askIdentity, keepIdentity, mayProveIdentity } from "#lib/requests/index.ts";

export const POST = citizenOutside({
  name: "requests.proveIdentity",
  needsSecret: true,
  input: ({ cnie, identifier = "", ...others }) => {
    if (Object.keys(others).length > 0) return err({ code: "gate.unknownField" });
    if (typeof cnie !== "string" || typeof identifier !== "string") return err({ code: "gate.malformed" });
    return ok({ cnie, identifier: identifier.slice(0, 40) });
  },
  may: mayProveIdentity,
  ask: (_, shown) => askIdentity(shown),
  run: keepIdentity,
  then: (outcome, { locale, params: { id = "" } }) => {
    const file = `/${locale}/documents/${encodeURIComponent(id)}`;
    return {
      path:
        outcome.status === "done"
          ? `${file}/papers`
          : `${file}/identity?refused=${outcome.status === "refused" ? outcome.failure.code : "common.invalid"}`,
    };
  },
});
