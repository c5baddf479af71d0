import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken } from "#lib/auth/index.ts";
import { imageResponse, readPageImage } from "#lib/files/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";

type Params = { upload: string; n: string };

/** One page of a document, for an officer whose office or live access reaches its declaration: row-level security decides. */
export function GET(request: Request, { params }: { params: Promise<Params> }): Promise<Response> {
  return withFaults(request, "api/files/desk", async () => {
    const { upload, n } = await params;
    const token = await sessionToken((name) => cookieOf(request, name));
    const officer = token === undefined ? undefined : await findSession(token);
    const isAllowed = officer !== undefined && may(officer.role, "declaration:open");
    if (!isAllowed || !isId(upload) || !/^\d{1,3}$/.test(n)) return imageResponse(undefined, "no-store");
    const desk = { user: "desk", session: { "app.session": officer.token } } as const;
    return imageResponse(await readPageImage(desk, { uploadId: upload, n: Number(n) }), "max-age=600");
  });
}
