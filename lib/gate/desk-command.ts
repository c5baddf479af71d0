import type { DeskContext } from "./desk-transaction.ts";
import { type Route, staffCommand, type StaffSide, type StaffSpec } from "./staff-command.ts";

const DESK: StaffSide<{ office: string }> = {
  user: "desk",
  placeOf: ({ office }) => (office === null ? undefined : { office: office.code }),
};

/** An officer's command, at the office where the officer is posted; refused to staff without one. */
export function deskCommand<I, T>(spec: StaffSpec<DeskContext, I, T>): Route {
  return staffCommand(DESK, spec);
}
