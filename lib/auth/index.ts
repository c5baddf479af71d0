import "server-only";

export { authOptions, sessionToken } from "./next-auth.ts";
export { DEMONSTRATION_PASSWORD, type DemonstrationAccount, demonstrationAccounts } from "./demonstration.ts";
export { findSession, signIn, signOut, staffActor, useFreshCode } from "./service.ts";
export type { StaffSession } from "./session.ts";
export { listDelegations, namesOfAccounts } from "./store.ts";
export { totpCode } from "./totp.ts";
