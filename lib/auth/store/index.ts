export * from "./account-store.ts";
export * from "./delegation-store.ts";
export * from "./posting-store.ts";
export * from "./session-store.ts";
export * from "./signer-store.ts";
export * from "./staff-store.ts";
