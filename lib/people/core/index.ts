export { CivilIdentifier, deservesIdentifier, SPECIMEN_MARK } from "./civil-identifier.ts";
export { identifierRequest, type IdentifierRequest } from "./identifier-request.ts";
