import "server-only";

export { citizenCommand, type CitizenContext, type Outcome, type Ran } from "./citizen-command.ts";
export { citizenOutside } from "./citizen-outside.ts";
export { citizenProof } from "./citizen-proof.ts";
export { citizenUpload } from "./citizen-upload.ts";
export { deskCommand } from "./desk-command.ts";
export { deskUpload, staffUpload } from "./desk-upload.ts";
export { type DeskCall, type DeskContext, runAtDesk } from "./desk-transaction.ts";
export { institutionCommand, type InstitutionContext } from "./institution-command.ts";
export { institutionUpload } from "./institution-upload.ts";
export { oversightCommand, type OversightContext } from "./oversight-command.ts";
export { type PostedFile, withFaults } from "./door.ts";
export { type Message, messageDoor, type MessageContext } from "./message-door.ts";
export { invitationCookie, invitationCookieName } from "./invitation-cookie.ts";
export { staffSignOut } from "./staff-sign-out.ts";
export { seeOther } from "./answer.ts";
export { cookieOf, secretCookie, secretCookieName, secretHash, secretHashHex } from "./secret-cookie.ts";
