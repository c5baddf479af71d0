import { may, type Permission } from "#lib/auth/core/index.ts";
import { findSession, sessionToken, type StaffSession } from "#lib/auth/index.ts";
import { imageResponse } from "#lib/files/index.ts";
import { cookieOf, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";

type Picture = { scan: string; n: number };
type Read = (officer: StaffSession, picture: Picture) => Promise<Uint8Array<ArrayBuffer> | undefined>;

/** One picture of a scanned paper, for staff with the permission; `read` gives nothing where the row is not theirs to see. */
export function staffPicture(name: string, permission: Permission, read: Read) {
  return (request: Request, { params }: { params: Promise<{ scan: string; n: string }> }): Promise<Response> =>
    withFaults(request, name, async () => {
      const { scan, n } = await params;
      const token = await sessionToken((cookie) => cookieOf(request, cookie));
      const officer = token === undefined ? undefined : await findSession(token);
      const isAllowed = officer !== undefined && may(officer.role, permission);
      if (!isAllowed || !isId(scan) || !/^\d{1,3}$/.test(n)) return imageResponse(undefined, "no-store");
      return imageResponse(await read(officer, { scan, n: Number(n) }), "max-age=600");
    });
}
