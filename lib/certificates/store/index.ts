export * from "./certificate-store.ts";
export * from "./request-store.ts";
export * from "./search-store.ts";
export * from "./type-store.ts";
