import { may, type Permission } from "#lib/auth/core/index.ts";
import { findSession, sessionToken, type StaffSurface } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { issueFilterOf } from "#lib/documents/core/index.ts";
import { issuedForFile } from "#lib/documents/index.ts";
import { cookieOf } from "#lib/gate/index.ts";
import { now } from "#lib/platform/clock.ts";

const COLUMNS = ["serial", "kind", "office", "paper", "issuedAt", "expiresOn", "verdict", "prints"] as const;

/** What was issued as rows, for whoever may look at it; to anybody else the file does not exist. It says nothing of a person. */
export async function issuedCsv(request: Request, side: StaffSurface, permission: Permission): Promise<Response> {
  const token = await sessionToken((name) => cookieOf(request, name));
  const officer = token === undefined ? undefined : await findSession(token, side);
  if (!officer || !may(officer.role, permission))
    return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const query = new URL(request.url).searchParams;
  const asked = (name: string): string => query.get(name) ?? "";
  const filter = issueFilterOf(
    { period: asked("period"), day: asked("day"), kind: asked("kind"), office: asked("office") },
    civilDayAt(now()),
  );
  const lines = (await issuedForFile(officer, filter)).map((copy) =>
    [
      copy.serial,
      copy.kind,
      copy.officeCode,
      copy.isPaper ? "1" : "0",
      copy.issuedAt.toISOString(),
      copy.expiresOn,
      copy.verdict ?? "",
      copy.prints,
    ].join(","),
  );
  return new Response(`${[COLUMNS.join(","), ...lines].join("\r\n")}\r\n`, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="issued.csv"',
      "cache-control": "no-store",
    },
  });
}
