import { z } from "zod";
import { oversightCommand } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { applyTerritoryImport } from "#lib/territory/index.ts";
import { withRefusal } from "../../../_route/pages.ts";

const Choice = z.object({
  seen: z.string().regex(/^[0-9a-f]{64}$/),
  accepted: z.array(z.string().max(20)).max(5_000).default([]),
});

export const POST = oversightCommand({
  name: "oversight.applyTerritoryImport",
  permission: "territory:import",
  input: (rest, { id = "" }) => {
    const choice = Choice.safeParse(rest);
    if (!isId(id) || !choice.success) return err({ code: "gate.malformed" });
    return ok({ id, ...choice.data });
  },
  run: applyTerritoryImport,
  then: (outcome, { locale, params }) => {
    const page = `/${locale}/oversight/territory/${params["id"] ?? ""}`;
    return { path: outcome.status === "refused" ? withRefusal(page, outcome.failure) : page };
  },
});
