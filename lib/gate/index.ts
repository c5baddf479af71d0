import "server-only";

export { citizenCommand, type CitizenContext, type Outcome, type Ran } from "./citizen-command.ts";
export { citizenUpload } from "./citizen-upload.ts";
export { deskCommand, type DeskContext } from "./desk-command.ts";
export { refuse, withFaults } from "./door.ts";
export { answerJson, seeOther, wantsJson } from "./answer.ts";
export { cookieOf, secretCookie, secretCookieName, secretHash, secretHashHex } from "./secret-cookie.ts";
