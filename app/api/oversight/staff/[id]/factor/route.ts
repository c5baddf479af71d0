import { oversightCommand } from "#lib/gate/index.ts";
import { staffCommands } from "../../../../_staff/commands.ts";

export const POST = oversightCommand(staffCommands("oversight").factor);
