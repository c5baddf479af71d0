import { deskCommand } from "#lib/gate/index.ts";
import { staffCommands } from "../../../../_staff/commands.ts";

export const POST = deskCommand(staffCommands("desk").absence);
