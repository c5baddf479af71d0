export * from "./deadline-store.ts";
export * from "./declaration-store.ts";
export * from "./overdue-store.ts";
export * from "./queue-store.ts";
export * from "./review-store.ts";
export * from "./story-store.ts";
