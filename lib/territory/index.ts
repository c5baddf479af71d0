import "server-only";

export { officeMap, officeOf, regimeOf } from "./service.ts";
