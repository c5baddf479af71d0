import type { StaffSession } from "#lib/auth/index.ts";
import { arrangeAppointments, bookAppointment, citizenAppointment } from "#lib/appointments/index.ts";
import { findCitizenFile, secretCodeOf } from "#lib/declarations/index.ts";
import { asCitizen, asOfficer } from "./walk.ts";

const MORNING = "09:00-12:00";
const HOURS = {
  monday: `${MORNING}, 14:00-15:30`,
  tuesday: `${MORNING}, 14:00-15:30`,
  wednesday: `${MORNING}, 14:00-15:30`,
  thursday: `${MORNING}, 14:00-15:30`,
  friday: MORNING,
};

/** The officer opens hours for appointments at her office, and these families choose the first free hour of the days to come. */
export async function seedAppointments(officer: StaffSession, at: Date, files: readonly string[]): Promise<void> {
  const numbers = { slotMinutes: "20", capacity: "2", aheadDays: "30", noticeHours: "2" };
  await asOfficer(officer, at, undefined, (context) =>
    arrangeAppointments(context, { hours: HOURS, ...numbers, opensFrom: "submitted" }),
  );
  for (const [rank, id] of files.entries()) {
    const file = await findCitizenFile(id, secretCodeOf(id), at);
    const offer = file?.office ? await citizenAppointment(file.declaration, file.office, at) : undefined;
    const day = offer?.days[rank];
    const slot = day?.slots[0];
    if (day && slot)
      await asCitizen(id, at, "ar", (context) => bookAppointment(context, { day: day.day, time: slot.time }));
  }
}
