export * from "./draft-store.ts";
export * from "./reading-alert-store.ts";
export * from "./reading-store.ts";
export * from "./registering-store.ts";
export * from "./paper-entry-store.ts";
