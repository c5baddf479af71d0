import { isFileKind } from "#lib/declarations/core/index.ts";
import { csvText, headerIn } from "#lib/declarations/index.ts";
import { withFaults } from "#lib/gate/index.ts";
import { csvAnswer, hidden, institutionOf, localeOf } from "../../_route/csv-answer.ts";

type Context = { params: Promise<{ kind: string }> };

/** An empty file with the names of the columns, in the language of the page. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return withFaults(request, "institution.template", async () => {
    const { kind } = await params;
    if (!(await institutionOf(request)) || !isFileKind(kind)) return hidden();
    return csvAnswer(`sijil-${kind}`, csvText([headerIn(kind, localeOf(request))]));
  });
}
