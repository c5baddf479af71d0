import { z } from "zod";
import { HandOverInput, ISSUE_PURPOSES, ISSUED_KINDS, PURPOSE_OF_COLLECTOR } from "#lib/documents/core/index.ts";
import { issueOfPaperAtCounter } from "#lib/documents/index.ts";
import { problemsOf } from "#lib/declarations/core/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { idAnd } from "../../../_route/input.ts";
import { legacyPage } from "../../../_route/legacy-page.ts";

const input = idAnd(
  z.object({
    document: z.enum(ISSUED_KINDS),
    /** For whom, where nobody collects it now. */
    purpose: z.enum(ISSUE_PURPOSES).default("holder"),
    when: z.enum(["now", "later"]).default("now"),
    handOver: z.unknown().optional(),
  }),
);
const Collected = z.object({ handOver: HandOverInput });
/** A copy that waits for others is for whoever was chosen; nothing else of the form is kept. */
const ForWhom = z.object({
  collector: z.object({ quality: z.string().pipe(z.enum(Object.keys(PURPOSE_OF_COLLECTOR) as Quality[])) }),
});
type Quality = keyof typeof PURPOSE_OF_COLLECTOR;

/** Issues a copy or an extract of a certified paper act, and hands it out where somebody waits for it. */
export const POST = deskCommand({
  name: "legacy.issue",
  permission: "document:issue",
  input: (rest, params) => {
    const read = input(rest, params);
    if (!read.ok) return read;
    const { id, body } = read.value;
    const { document: kind, purpose, when, handOver } = body;
    if (when === "later" || handOver === undefined) {
      const chosen = ForWhom.safeParse(handOver);
      return ok({ id, kind, purpose: chosen.success ? PURPOSE_OF_COLLECTOR[chosen.data.collector.quality] : purpose });
    }
    const collected = Collected.safeParse({ handOver });
    if (!collected.success) return err({ code: "common.invalid", problems: problemsOf(collected.error, "") });
    const { collector, copies } = collected.data.handOver;
    return ok({ id, kind, purpose: PURPOSE_OF_COLLECTOR[collector.quality], handOver: { collector, copies } });
  },
  run: issueOfPaperAtCounter,
  then: (outcome, where) => {
    const { path } = legacyPage("issued")(outcome, where);
    const job = outcome.status === "done" ? outcome.value.job : null;
    return { path: job === null ? path : `${path}&job=${job}` };
  },
});
