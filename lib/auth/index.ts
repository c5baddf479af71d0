import "server-only";

export { authOptions, forgottenSessionCookie, sessionToken } from "./next-auth.ts";
export { DEMONSTRATION_PASSWORD, type DemonstrationAccount, demonstrationAccounts } from "./demonstration.ts";
export {
  findPosting,
  findSession,
  noteWrongCode,
  signIn,
  signOut,
  staffActor,
  type StaffSurface,
  useFreshCode,
} from "./service.ts";
export type { StaffSession } from "./session.ts";
export {
  findOwnInstitution,
  findSigningAccount,
  listDelegations,
  listSigningOfficers,
  namesOfAccounts,
  type OwnInstitution,
  type SigningAccount,
  type SigningOfficer,
} from "./store/index.ts";
export { totpCode } from "./totp.ts";
export { type Handover, newCredentials } from "./credentials.ts";
export { replacePassword, type TypedPassword } from "./password.ts";
export {
  createStaff,
  delegateSignature,
  endDelegation,
  endPosting,
  findHandover,
  forgetHandover,
  renewFactor,
  setAccountStatus,
} from "./staff.ts";
export { listDelegationsOf, listInstitutions, listStaff, STAFF_PER_PAGE, type StaffLine } from "./store/index.ts";
