import { drawReturn, pdfResponse } from "#lib/documents/index.ts";
import { withFaults } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";
import { openedReturn } from "../../../_route/opened-return.ts";

/** A list of deceased adults or a sheet of counts, as it is signed and sent (D99:35, D99:38). */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "documents.return", async () => {
    const found = await openedReturn(request, (await params).id);
    if (!found) return pdfResponse(undefined, "");
    const { officer, opened } = found;
    return pdfResponse(await drawReturn({ ...opened, officer: officer.name, at: now() }), opened.kind);
  });
}
