import type { StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { stateOn } from "#lib/rulings/core/index.ts";
import { listRulingsOnActs } from "#lib/rulings/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { readInstitution } from "../institution-view.ts";

/** What waits for the King's prosecutor of a territory: requests to correct its paper registers, whose term is not over (L37:36). */
export async function correctionsToDecide(officer: StaffSession, at: Date) {
  const { awaited } = await listRulingsOnActs("institution", officer);
  const today = civilDayAt(at);
  return readInstitution(officer, async (tx, institution) => {
    const map = await officeMap(tx, at);
    return {
      institution,
      waiting: awaited
        .filter((ruling) => stateOn(ruling, today) === "waiting")
        .map((ruling) => {
          const office = officeOf(map, ruling.officeCode);
          return { ruling, office: office ? { ar: office.nameAr, fr: office.nameFr } : null };
        }),
    };
  });
}
