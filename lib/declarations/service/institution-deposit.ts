import type { StaffSession } from "#lib/auth/index.ts";
import { civilDayAt } from "#lib/calendar/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import * as store from "../store/index.ts";
import type { DepositedFile } from "./deposit.ts";
import { readInstitution } from "./institution-view.ts";

/**
 * The receipt of what an institution declared (law 55-19:10). It declares by duty and asks for nothing (L36:20): its file is deposited with what
 * its form holds, and no clock of an answer runs for it. Nothing of another institution's.
 */
export async function findInstitutionDeposit(
  officer: StaffSession,
  id: string,
  at: Date,
): Promise<DepositedFile | undefined> {
  return readInstitution(officer, async (tx) => {
    const declaration = await store.findOwnFile(tx, id);
    if (!declaration) return undefined;
    const { reference, officeCode, submittedAt } = declaration;
    if (reference === null || officeCode === null || submittedAt === null) return undefined;
    const office = officeOf(await officeMap(tx, at), officeCode);
    if (!office) return undefined;
    const nothingRuns = { completeBy: null, answerBy: null, appealBy: null };
    return {
      declaration: { ...declaration, reference },
      deposit: { stage: "deposited", papers: [], depositedOn: civilDayAt(submittedAt), ...nothingRuns },
      depositedAt: submittedAt,
      paper: null,
      office,
      subject: await store.findAnnouncedName(tx, id),
    };
  });
}
