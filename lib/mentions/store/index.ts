export * from "./act-store.ts";
export * from "./copies-store.ts";
export * from "./couple-store.ts";
export * from "./holder-store.ts";
