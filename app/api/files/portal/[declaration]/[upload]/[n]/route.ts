import { imageResponse, readPageImage } from "#lib/files/index.ts";
import { cookieOf, secretCookieName, secretHashHex, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";

type Params = { declaration: string; upload: string; n: string };

/** One page of a document, for the citizen whose browser holds the declaration's secret. */
export function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  return withFaults(request, "api/files/portal", async () => {
    const { declaration, upload, n } = await params;
    if (!isId(declaration) || !isId(upload) || !/^\d{1,3}$/.test(n)) return imageResponse(undefined, "no-store");
    const secret = cookieOf(request, secretCookieName(declaration));
    if (secret === undefined) return imageResponse(undefined, "no-store");
    const citizen = { user: "portal", session: { "app.secret": secretHashHex(secret) } } as const;
    const page = { declarationId: declaration, uploadId: upload, n: Number(n) };
    return imageResponse(await readPageImage(citizen, page), "no-store");
  });
}
