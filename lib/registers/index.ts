import "server-only";

export { turnRegisters } from "./service.ts";
export { findHeadHash, listRegisters, type ListedRegister } from "./store.ts";
