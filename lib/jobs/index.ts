import "server-only";

export { type Health, health } from "./health.ts";
