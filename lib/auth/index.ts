import "server-only";

export { authOptions, sessionToken } from "./next-auth.ts";
export { findSession, signIn, signOut, staffActor, useFreshCode } from "./service.ts";
export type { StaffSession } from "./session.ts";
export { listDelegations } from "./store.ts";
export { totpCode } from "./totp.ts";
