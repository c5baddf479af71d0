export * from "./act-store.ts";
export * from "./age-store.ts";
export * from "./batch-store.ts";
export * from "./certificate-store.ts";
export * from "./scan-store.ts";
