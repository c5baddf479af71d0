import "server-only";

export { turnRegisters } from "./service.ts";
export { listRegisters, type ListedRegister } from "./store.ts";
