import { staffSignOut } from "#lib/gate/index.ts";

export const POST = staffSignOut("institution");
