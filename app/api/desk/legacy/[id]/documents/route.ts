import { z } from "zod";
import { ISSUE_PURPOSES, ISSUED_KINDS } from "#lib/documents/core/index.ts";
import { issueLegacyCopy } from "#lib/documents/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { idAnd } from "../../../_route/input.ts";
import { legacyPage } from "../../../_route/legacy-page.ts";

const input = idAnd(z.object({ document: z.enum(ISSUED_KINDS), purpose: z.enum(ISSUE_PURPOSES) }));

/** Issues a copy or an extract of a certified paper act. */
export const POST = deskCommand({
  name: "legacy.issue",
  permission: "document:issue",
  input: (rest, params) => {
    const read = input(rest, params);
    if (!read.ok) return read;
    const { document: kind, purpose } = read.value.body;
    return ok({ id: read.value.id, kind, purpose });
  },
  run: issueLegacyCopy,
  then: legacyPage("issued"),
});
