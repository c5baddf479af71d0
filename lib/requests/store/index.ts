export * from "./act-store.ts";
export * from "./permission-store.ts";
export * from "./request-store.ts";
export * from "./tariff-store.ts";
