export * from "./deadline-store.ts";
export * from "./declaration-store.ts";
export * from "./institution-store.ts";
export * from "./merge-store.ts";
export * from "./overdue-store.ts";
export * from "./queue-store.ts";
export * from "./review-store.ts";
export * from "./story-store.ts";
