export const ROLES = [
  "clerk",
  "officer",
  "inspector",
  "central",
  "manager",
  "prosecutor",
  "auditor",
  "institution",
  "commission",
] as const;
export type Role = (typeof ROLES)[number];

/** Who may do what; a permission that is missing here does not compile. Offices are checked by the database besides. */
export const PERMISSIONS = {
  "declaration:open": ["clerk", "officer"],
  "declaration:review": ["clerk", "officer"],
  "declaration:request": ["clerk", "officer"],
  "declaration:refuse": ["officer"],
  "declaration:receive": ["clerk", "officer"],
  "downtime:keep": ["officer"],
  "downtime:enter": ["clerk", "officer"],
  "declaration:complete": ["clerk", "officer"],
  "declaration:announce": ["institution"],
  "death:permit": ["institution"],
  "death:enterPermission": ["clerk", "officer"],
  "death:registerExOfficio": ["officer"],
  "concern:refer": ["officer"],
  "concern:inspect": ["inspector", "central"],
  "appointment:arrange": ["officer"],
  "appointment:receive": ["clerk", "officer"],
  "act:sign": ["officer"],
  "name:refer": ["officer"],
  "name:rule": ["commission"],
  "mention:enter": ["officer"],
  "notice:handle": ["clerk", "officer"],
  "notice:decide": ["officer"],
  "notice:send": ["institution"],
  "register:close": ["officer"],
  "register:keepPaper": ["officer"],
  "register:print": ["officer"],
  "register:deposit": ["officer"],
  "register:inspect": ["inspector"],
  "register:watch": ["inspector", "central", "manager", "prosecutor"],
  "act:read": ["clerk", "officer"],
  "legacy:digitise": ["clerk", "officer"],
  "legacy:certify": ["officer"],
  "document:issue": ["clerk", "officer"],
  "document:offer": ["central", "manager"],
  "document:watch": ["inspector", "central", "manager"],
  "certificate:search": ["clerk", "officer"],
  "certificate:issue": ["officer"],
  "certificate:configure": ["central"],
  "request:handle": ["clerk", "officer"],
  "request:decide": ["officer"],
  "request:permit": ["central"],
  "tariff:decide": ["central", "manager"],
  "ruling:ask": ["clerk", "officer"],
  "ruling:refuse": ["officer"],
  "ruling:enter": ["officer"],
  "ruling:permit": ["central"],
  "ruling:correct": ["institution"],
  "notice:watch": ["inspector", "central", "manager"],
  "return:address": ["central", "manager"],
  "calendar:announce": ["central", "manager"],
  "territory:import": ["manager"],
  "staff:manage": ["manager"],
  "staff:appoint": ["officer"],
  "authority:watch": ["inspector", "central", "manager"],
  "office:decide": ["central", "manager"],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

export function may(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}

export function isRole(value: string): value is Role {
  return (ROLES as readonly string[]).includes(value);
}

/** The side of the house a role works on: where sign-in sends it. */
export function homeOf(role: Role): "desk" | "institution" | "oversight" {
  if (role === "clerk" || role === "officer") return "desk";
  return role === "institution" ? "institution" : "oversight";
}
