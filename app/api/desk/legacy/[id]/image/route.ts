import { z } from "zod";
import { UPLOAD_LIMITS } from "#lib/files/core/index.ts";
import { keepScan } from "#lib/files/index.ts";
import { deskUpload } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { addImage, mayBringImage, releaseScan } from "#lib/legacy/index.ts";
import { legacyPage } from "../../../_route/legacy-page.ts";

const Posted = z.strictObject({ judgment: z.string().trim().max(120).default("") });

/** Another image of an act: its first, the other original, or the one that a judgment brings. */
export const POST = deskUpload({
  name: "legacy.addImage",
  permission: "legacy:digitise",
  mostFileBytes: UPLOAD_LIMITS.bytes,
  refusals: { missing: "files.missing", tooLarge: "files.tooLarge", cutShort: "files.cutShort" },
  input: (rest, { id = "" }) => {
    if (!isId(id)) return err({ code: "legacy.notFound" });
    const posted = Posted.safeParse(rest);
    return posted.success ? ok({ id, judgment: posted.data.judgment }) : err({ code: "gate.malformed" });
  },
  may: mayBringImage,
  hold: (file) => keepScan(file.content),
  run: (context, { id, judgment }, scan) => addImage(context, { id, judgment, scan }),
  release: releaseScan,
  after: (value) => Promise.resolve(ok(value)),
  then: legacyPage("image"),
});
