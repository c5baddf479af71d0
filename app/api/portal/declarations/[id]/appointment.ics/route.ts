import { calendarFile } from "#lib/appointments/core/index.ts";
import { citizenAppointment } from "#lib/appointments/index.ts";
import { findCitizenFile } from "#lib/declarations/index.ts";
import { cookieOf, secretCookieName, seeOther, withFaults } from "#lib/gate/index.ts";
import { isId } from "#lib/kernel/ids.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import { isLocale } from "#lib/kernel/texts.ts";
import { moroccanTime, now } from "#lib/platform/clock.ts";
import { config } from "#lib/platform/config.ts";
import { textsOf } from "#lib/platform/i18n.ts";

/** The appointment as an entry for the calendar of a telephone. It names nobody: the reference, the office and the hour. */
export function GET(request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  return withFaults(request, "portal.appointmentIcs", async () => {
    const { id } = await params;
    const asked = new URL(request.url).searchParams.get("lang") ?? "ar";
    const locale = isLocale(asked) ? asked : "ar";
    const at = now();
    const secret = isId(id) ? cookieOf(request, secretCookieName(id)) : undefined;
    const file = secret === undefined ? undefined : await findCitizenFile(id, secret, at);
    if (!file) return seeOther(`/${locale}/resume?why=notHere`);
    const { declaration, office } = file;
    const found = office === null ? undefined : await citizenAppointment(declaration, office, at);
    if (office === null || !found?.living) return seeOther(`/${locale}/track/${id}/appointment`);
    const t = textsOf(locale, "appointments");
    const reference = formatReference(declaration.reference ?? "");
    const { id: appointment, day, time } = found.living;
    const text = calendarFile({
      uid: `${appointment}@${new URL(config().publicUrl).hostname}`,
      stampedAt: at,
      startsAt: office.countryCode === undefined ? instantOf(day, time) : `${day}T${time}`,
      minutes: found.schedule.slotMinutes,
      title: t("entry.title", { reference }),
      place: locale === "ar" ? `${office.nameAr}، ${office.addressAr}` : `${office.nameFr}, ${office.addressFr}`,
      text: t("entry.text", { reference }),
    });
    const name = `${declaration.reference ?? "rendez-vous"}.ics`;
    return new Response(text, {
      headers: {
        "content-type": "text/calendar; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "no-store",
      },
    });
  });
}

/** Telephones with an older table of time zones would be an hour wrong: the entry says the instant itself. */
function instantOf(day: string, time: string): Date {
  const asIfUtc = new Date(`${day}T${time}:00Z`);
  return new Date(asIfUtc.getTime() - moroccanTime(asIfUtc).offsetMinutes * 60_000);
}
