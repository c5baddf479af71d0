import { keepScannedMinutes, mayBringMinutes, releaseScannedMinutes } from "#lib/declarations/index.ts";
import { UPLOAD_LIMITS } from "#lib/files/core/index.ts";
import { keepScan } from "#lib/files/index.ts";
import { deskUpload } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { interruptionPage } from "../../../_route/downtime-page.ts";
import { idOnly } from "../../../_route/input.ts";

/** An image of the signed minutes comes in. */
export const POST = deskUpload({
  name: "desk.scanMinutes",
  permission: "downtime:keep",
  mostFileBytes: UPLOAD_LIMITS.bytes,
  refusals: { missing: "files.missing", tooLarge: "files.tooLarge", cutShort: "files.cutShort" },
  input: idOnly,
  may: mayBringMinutes,
  hold: (file) => keepScan(file.content),
  run: keepScannedMinutes,
  release: releaseScannedMinutes,
  after: (value) => Promise.resolve(ok(value)),
  then: interruptionPage("scanned"),
});
