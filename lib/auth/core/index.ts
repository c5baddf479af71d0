export { homeOf, isRole, may, PERMISSIONS, type Permission, type Role, ROLES } from "./permissions.ts";
export { type Delegation, type Quality, QUALITIES, signingAuthority } from "./delegation.ts";
export { checkNewPassword } from "./password.ts";
export {
  ACT_KINDS,
  type DelegationEntry,
  placeOfRole,
  readDelegationEntry,
  readLastDay,
  readStaffEntry,
  type StaffEntry,
  type StaffPlace,
} from "./staff-entry.ts";
