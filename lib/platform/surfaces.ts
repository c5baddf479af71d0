/** The sides of the system; each has its own database role, and a process serves only those named in SURFACES. */
export const SURFACES = ["portal", "desk", "institution", "oversight", "api"] as const;
export type Surface = (typeof SURFACES)[number];

/** Who may hold a connection: the surfaces, and the worker behind them. */
export const DATABASE_USERS = [...SURFACES, "worker"] as const;
export type DatabaseUser = (typeof DATABASE_USERS)[number];

/** `portal` → `DATABASE_URL_PORTAL`: the setting that holds its address. */
export function addressSettingOf(user: DatabaseUser): `DATABASE_URL_${string}` {
  return `DATABASE_URL_${user.toUpperCase()}`;
}
