import "server-only";

export { turnRegisters } from "./service.ts";
