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
  findPostedTerritory,
  findSigningAccount,
  listDelegations,
  listSigningOfficers,
  namesOfAccounts,
  type OwnInstitution,
  type SigningAccount,
  type SigningOfficer,
} from "./store/index.ts";
export { totpCode } from "./totp.ts";
export {
  acceptInvitation,
  type Acceptance,
  findInvitation,
  findOpening,
  newInvitation,
  openInvitation,
} from "./invitation.ts";
export { createStaff, endPosting, forgetHandover, postStaff, renewFactor, setAccountStatus } from "./staff.ts";
export {
  delegateSignature,
  endAbsence,
  endDelegation,
  keepSpecimen,
  noteAbsence,
  noteCopy,
  replaceAbsent,
} from "./powers.ts";
export {
  type Absence,
  type EndingPower,
  isHeadOfOffice,
  listAbsencesOf,
  listEndingPowers,
  listInstitutions,
  listOfficesWithoutSigner,
  listPowersOf,
  listSpecimens,
  listStaff,
  listStrandedDrafts,
  listTenureEvents,
  type OfficeWithoutSigner,
  type Power,
  regimeOf,
  STAFF_PER_PAGE,
  type StaffLine,
  type StrandedDraft,
  type TenureEvent,
} from "./store/index.ts";
