export { homeOf, isRole, may, PERMISSIONS, type Permission, type Role, ROLES } from "./permissions.ts";
export { type Delegation, type Quality, QUALITIES, signingAuthority } from "./delegation.ts";
