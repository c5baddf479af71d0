import { z } from "zod";
import { HOW_TOLD, readSerial } from "#lib/documents/core/index.ts";
import { noteHolderTold } from "#lib/documents/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { refusedWith } from "../../../_route/downtime-page.ts";
import { bodyOnly } from "../../../_route/input.ts";

const input = bodyOnly(z.strictObject({ job: z.uuid(), how: z.enum(HOW_TOLD, "documents.howToldMissing") }));

/** How whoever collected a copy was told that it is good no longer. */
export const POST = deskCommand({
  name: "documents.noteTold",
  permission: "document:issue",
  input: (rest, { serial: typed = "" }) => {
    const serial = readSerial(typed);
    if (serial === undefined) return err({ code: "documents.notFound" });
    const body = input(rest);
    return body.ok ? ok({ serial, ...body.value }) : body;
  },
  run: noteHolderTold,
  then: (outcome, { locale }) => {
    const page = `/${locale}/desk/issued/taken-back`;
    return { path: outcome.status === "done" ? `${page}?done=told` : refusedWith(page, outcome) };
  },
});
