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
