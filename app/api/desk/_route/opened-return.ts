import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken, type StaffSession } from "#lib/auth/index.ts";
import { cookieOf } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { openReturn, type OpenReturn } from "#lib/notices/index.ts";
import { now } from "#lib/platform/clock.ts";

/** The list or sheet that a request asks for, where its sender may see it. */
export async function openedReturn(
  request: Request,
  id: string,
): Promise<{ officer: StaffSession; opened: OpenReturn } | undefined> {
  const token = await sessionToken((name) => cookieOf(request, name));
  const officer = token === undefined ? undefined : await findSession(token);
  if (!officer || !may(officer.role, "notice:handle") || !isId(id)) return undefined;
  const opened = await openReturn(officer, id, now());
  return opened && { officer, opened };
}
