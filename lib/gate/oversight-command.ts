import { type Route, staffCommand, type StaffSide, type StaffSpec } from "./staff-command.ts";
import type { StaffContext } from "./staff-transaction.ts";

/** What the use case of a supervisor is given; no office: they look after the whole country or a part of it. */
export type OversightContext = StaffContext;

const OVERSIGHT: StaffSide<object> = {
  user: "oversight",
  placeOf: () => ({}),
  pages: {
    signIn: (locale) => `/${locale}/desk/sign-in?why=expired&from=/${locale}/oversight`,
    home: (locale, { code }) => `/${locale}/oversight?refused=${code}`,
  },
};

/** A supervisor's command, under the database role of oversight. Its forms are plain: every refusal leads to a page. */
export function oversightCommand<I, T>(spec: StaffSpec<OversightContext, I, T>): Route {
  return staffCommand(OVERSIGHT, spec);
}
