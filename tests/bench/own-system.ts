import { addressSettingOf, DATABASE_USERS } from "#lib/platform/surfaces.ts";
import { startSystem, type System, type SystemOptions } from "#tests/support/system.ts";

/** The whole system on a database of its own: the addresses that this run was given for its own database are not handed on. */
export function startOwnSystem({ environment = {}, ...options }: SystemOptions = {}): Promise<System> {
  const noLogins = Object.fromEntries(DATABASE_USERS.map((user) => [addressSettingOf(user), ""]));
  return startSystem({ ...options, environment: { ...noLogins, ...environment } });
}
