export { homeOf, isRole, may, PERMISSIONS, type Permission, type Role, ROLES } from "./permissions.ts";
export { type Delegation, type Quality, QUALITIES, signingAuthority } from "./delegation.ts";
export { mayPost, type Moment, type Posting, postingAt, runsAt, type Tenure } from "./posting.ts";
export { type AuthorityFlaw, flawOfAuthority, type PowerOfThen } from "./signed-with-authority.ts";
export { endedByNewPresident, type EndOfPower } from "./end-of-term.ts";
export { copiesOfOrder, ORDER_RECIPIENTS, type OrderCopy, type OrderRecipient } from "./order-notice.ts";
export { DAYS_OF_WARNING, lastDayToSign } from "./ending-soon.ts";
export { checkNewPassword } from "./password.ts";
export {
  ABSENCE_REASONS,
  type AbsenceEntry,
  type AbsenceReason,
  ACT_KINDS,
  type CopyEntry,
  type DelegationEntry,
  placeOfRole,
  type PostingEntry,
  readAbsenceEntry,
  readCopyEntry,
  readDelegationEntry,
  readEndOfPosting,
  readPostingEntry,
  readReplacementEntry,
  readStaffEntry,
  type ReplacementEntry,
  type StaffEntry,
  type StaffPlace,
} from "./staff-entry.ts";
