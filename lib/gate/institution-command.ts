import { findOwnInstitution, type OwnInstitution } from "#lib/auth/index.ts";
import { err } from "#lib/kernel/result.ts";
import { type Route, staffCommand, type StaffSide, type StaffSpec } from "./staff-command.ts";
import type { StaffContext } from "./staff-transaction.ts";

/** What the use case of an institution is given: who, for which hospital, authority, prison or home, and when. */
export type InstitutionContext = StaffContext & { institution: OwnInstitution };

/** The side of institutions: their database role, and where their plain forms go when they are refused. */
export const INSTITUTION: StaffSide<object> = {
  user: "institution",
  placeOf: () => ({}),
  pages: {
    signIn: (locale) => `/${locale}/desk/sign-in?why=expired&from=/${locale}/institution`,
    home: (locale, { code }) => `/${locale}/institution?refused=${code}`,
  },
};

/** A command of an institution, under its own database role. The posting, not the caller, says for whom it speaks. */
export function institutionCommand<I, T>(spec: StaffSpec<InstitutionContext, I, T>): Route {
  return staffCommand(INSTITUTION, {
    ...spec,
    run: async (context: StaffContext, input: I) => {
      const institution = await findOwnInstitution(context.tx);
      return institution ? spec.run({ ...context, institution }, input) : err({ code: "auth.notAllowed" });
    },
  });
}
