import { z } from "zod";
import { UPLOAD_LIMITS } from "#lib/files/core/index.ts";
import { keepScan } from "#lib/files/index.ts";
import { deskUpload } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { LEGACY_KINDS } from "#lib/legacy/core/index.ts";
import { mayBringImage, releaseScan, takeScan } from "#lib/legacy/index.ts";
import { refusedWith } from "../_route/downtime-page.ts";

const Posted = z.strictObject({ kind: z.enum(LEGACY_KINDS) });

/** The image of a paper act comes in. */
export const POST = deskUpload({
  name: "legacy.scan",
  permission: "legacy:digitise",
  mostFileBytes: UPLOAD_LIMITS.bytes,
  refusals: { missing: "files.missing", tooLarge: "files.tooLarge", cutShort: "files.cutShort" },
  input: (rest) => {
    const posted = Posted.safeParse(rest);
    return posted.success ? ok(posted.data) : err({ code: "gate.malformed" });
  },
  may: (context) => mayBringImage(context, { id: null }),
  hold: (file) => keepScan(file.content),
  run: (context, { kind }, scan) => takeScan(context, { kind, scan }),
  release: releaseScan,
  after: (value) => Promise.resolve(ok(value)),
  then: (outcome, { locale }) => ({
    path:
      outcome.status === "done"
        ? `/${locale}/desk/legacy/${outcome.value.id}?done=scanned`
        : refusedWith(`/${locale}/desk/legacy`, outcome),
  }),
});
