import { createStaff } from "#lib/auth/index.ts";
import { readStaffEntry } from "#lib/auth/core/index.ts";
import { oversightCommand } from "#lib/gate/index.ts";
import { toAccount } from "../_route/staff-page.ts";

export const POST = oversightCommand({
  name: "oversight.createStaff",
  permission: "staff:manage",
  input: readStaffEntry,
  run: createStaff,
  then: toAccount("created"),
});
