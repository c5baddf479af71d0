import { BOOKLET_CODE, CERTIFICATE_CODES, KIND_CODES, readSerial } from "#lib/documents/core/index.ts";
import { verdictOfSerial } from "#lib/documents/index.ts";
import { withFaults } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";

/** What a typed serial tells: verdict, kind, office and date. A serial that was never issued and one that cannot be look the same. */
export function GET(request: Request, { params }: { params: Promise<{ serial: string }> }): Promise<Response> {
  return withFaults(request, "v.serial", async () => {
    const serial = readSerial((await params).serial);
    const found = serial === undefined ? undefined : await verdictOfSerial(serial, now());
    const answer = found
      ? { ...found, kind: { ...KIND_CODES, ...CERTIFICATE_CODES, ...BOOKLET_CODE }[found.kind] }
      : { verdict: "unknown", kind: null, officeAr: null, officeFr: null, issuedOn: null, takenBackOn: null };
    return Response.json(answer, { headers: { "cache-control": "no-store", "x-content-type-options": "nosniff" } });
  });
}
