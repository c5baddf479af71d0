import { imageResponse, readPageImage } from "#lib/files/index.ts";
import { cookieOf, secretCookieName, secretHashHex, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";

type Params = { declaration: string; upload: string; n: string };

/** One page of a document, for the citizen whose browser holds the secret of the declaration or request. */
export function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  return withFaults(request, "api/files/portal", async () => {
    const { declaration, upload, n } = await params;
    if (!isId(declaration) || !isId(upload) || !/^\d{1,3}$/.test(n)) return imageResponse(undefined, "no-store");
    const secret = cookieOf(request, secretCookieName(declaration));
    if (secret === undefined) return imageResponse(undefined, "no-store");
    const citizen = { user: "portal", session: { "app.secret": secretHashHex(secret) } } as const;
    const page = { uploadId: upload, n: Number(n) };
    const picture =
      (await readPageImage(citizen, { ...page, declarationId: declaration })) ??
      (await readPageImage(citizen, { ...page, requestId: declaration }));
    return imageResponse(picture, "no-store");
  });
}
