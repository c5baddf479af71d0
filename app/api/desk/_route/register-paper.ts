import { may } from "#lib/auth/core/index.ts";
import { findSession, sessionToken, type StaffSession } from "#lib/auth/index.ts";
import { pdfResponse } from "#lib/documents/index.ts";
import { cookieOf, seeOther, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import type { Result } from "#lib/kernel/result.ts";
import { now } from "#lib/platform/clock.ts";

type Asked = { id: string; at: Date; query: URLSearchParams };
type Where = { params: Promise<{ id: string }> };

/**
 * A paper of a register, for an officer of its office. A refusal leads back to the register's page, which says why; whoever may not print, and
 * the register of another office, get nothing.
 */
export function registerPaper(
  name: string,
  file: string,
  draw: (officer: StaffSession, asked: Asked) => Promise<Result<Uint8Array>>,
) {
  return (request: Request, { params }: Where): Promise<Response> =>
    withFaults(request, `documents.${name}`, async () => {
      const { id } = await params;
      const token = await sessionToken((cookie) => cookieOf(request, cookie));
      const officer = token === undefined ? undefined : await findSession(token);
      const isAllowed = officer !== undefined && may(officer.role, "register:print");
      if (!isAllowed || !isId(id)) return pdfResponse(undefined, "");
      const query = new URL(request.url).searchParams;
      const drawn = await draw(officer, { id, at: now(), query });
      if (drawn.ok) return pdfResponse(drawn.value, file);
      if (drawn.error.code === "registers.notFound") return pdfResponse(undefined, "");
      const locale = query.get("locale") === "fr" ? "fr" : "ar";
      return seeOther(`/${locale}/desk/registers/${id}?refused=${drawn.error.code}`);
    });
}
