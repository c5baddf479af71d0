import "server-only";

export { identifierSource } from "./configured-source.ts";
export { listUnidentified, requestIdentifier, requestIdentifierLater } from "./service.ts";
export { type AssignedIdentifier, findIdentifier } from "./store.ts";
