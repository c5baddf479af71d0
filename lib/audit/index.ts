import "server-only";

export { appendAudit } from "./store.ts";
