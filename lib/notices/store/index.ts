export * from "./binding-store.ts";
export * from "./candidate-store.ts";
export * from "./court-store.ts";
export * from "./node-store.ts";
export * from "./notice-store.ts";
export * from "./return-store.ts";
export * from "./watch-store.ts";
export * from "./writing-store.ts";
