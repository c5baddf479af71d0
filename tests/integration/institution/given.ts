import { appendAudit } from "#lib/audit/index.ts";
import { findOwnInstitution, staffActor } from "#lib/auth/index.ts";
import { addDays, type IsoDay, parseIsoDay } from "#lib/calendar/core/index.ts";
import type { Answers } from "#lib/declarations/core/index.ts";
import type { InstitutionContext, Ran } from "#lib/gate/index.ts";
import { err, type Result } from "#lib/kernel/result.ts";
import { moroccanDay, now } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import type { SignedIn } from "#tests/support/a-session.ts";

/** Runs an institution's use case as its space would. */
export async function asInstitution<T>(
  { session: officer }: Pick<SignedIn, "session">,
  work: (context: InstitutionContext) => Promise<Ran<T>>,
  version?: number,
): Promise<Result<{ value: T; problems: readonly { field: string; code: string }[] }>> {
  const ran = await inTransaction("institution", { "app.session": officer.token }, async (tx) => {
    const institution = await findOwnInstitution(tx);
    if (!institution) return err({ code: "auth.notAllowed" });
    const done = await work({ tx, at: now(), locale: "fr", version, officer, institution });
    if (done.ok) await appendAudit(tx, staffActor(officer), done.value.events);
    return done;
  });
  return ran.ok ? { ok: true, value: { value: ran.value.value, problems: ran.value.problems ?? [] } } : ran;
}

/** The day some days before today, on the wall of an office. */
export function daysAgo(days: number): IsoDay {
  const today = parseIsoDay(moroccanDay(now()));
  if (!today.ok) throw new Error("the clock gives no day");
  return addDays(today.value, -days);
}

const partsOf = (day: IsoDay): Answers => {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: String(Number(date)), month: String(Number(month)), year };
};

/** A birth as a maternity ward types it. */
export function aBirth(certificate: string, cnie = "AB700100"): Answers {
  return {
    place: { certificateNumber: certificate, bornOn: partsOf(daysAgo(3)), time: { hour: "8", minute: "45" } },
    child: { sex: "female" },
    mother: {
      givenName: { ar: "فاطمة", latin: "Fatima" },
      familyName: { ar: "العلوي", latin: "El Alaoui" },
      cnie,
    },
  };
}

/** A file of births in French columns; `wrong` spoils the date of one line of data, counted from 1. */
export function birthsFile(count: number, { wrong = 0, name = "lot" } = {}): string {
  const day = daysAgo(2);
  const [year = "", month = "", date = ""] = day.split("-");
  const rows = Array.from({ length: count }, (_, at) => {
    const written = at + 1 === wrong ? "31/02/2026" : `${date}/${month}/${year}`;
    return `${name}-${at + 1};${written};08:${String(10 + at)};F;فاطمة;Fatima;العلوي;El Alaoui;AB70${String(1000 + at)}`;
  });
  const header =
    "certificat;date_naissance;heure;sexe;prenom_mere_arabe;prenom_mere_latin;nom_mere_arabe;nom_mere_latin;cnie_mere";
  return `${[header, ...rows].join("\r\n")}\r\n`;
}

export function fileOf(text: string): { name: string; content: Uint8Array } {
  return { name: "naissances.csv", content: new Uint8Array(Buffer.from(text)) };
}
