import "server-only";

export { articlesCited, forgetReferences, legalReferences } from "./service.ts";
