import { isHeadOfOffice, keepSpecimen } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { UPLOAD_LIMITS } from "#lib/files/core/index.ts";
import { discardUnnamedSpecimen, quarantine, type ReceivedFile } from "#lib/files/index.ts";
import { type OversightContext, staffUpload } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { type StaffSide, toAccount } from "./account-page.ts";
import { delegationOnly } from "./commands.ts";

type OfPower = { account: string; delegation: string };

/** The scan of a specimen of an officer's signature: quarantined, checked by the worker, shown only as pictures that we made. */
export function specimenUpload(side: StaffSide) {
  return staffUpload<OfPower, ReceivedFile, { account: string }>(side, {
    name: `${side}.keepSpecimen`,
    permission: side === "oversight" ? "staff:manage" : "staff:appoint",
    mostFileBytes: UPLOAD_LIMITS.bytes,
    refusals: { missing: "files.missing", tooLarge: "files.tooLarge", cutShort: "files.cutShort" },
    input: delegationOnly,
    may: async ({ tx, at }) =>
      side === "oversight" || (await isHeadOfOffice(tx, civilDayAt(at))) ? ok(null) : err({ code: "staff.notHead" }),
    hold: (file) => quarantine(file),
    run: (context: OversightContext, input, file) => keepSpecimen(context, input, file),
    release: (file, session) => discardUnnamedSpecimen(file.blobKey, { user: side, session }),
    after: (value) => Promise.resolve(ok(value)),
    then: toAccount(side, "specimen"),
  });
}
