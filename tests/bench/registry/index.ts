export { type Awaiting, prepareDrafts } from "./drafts.ts";
export { type Office, openOffices } from "./offices.ts";
export { type Officer, postOfficers } from "./officers.ts";
export { codeOf, type Sending, sign } from "./sign.ts";
export { today } from "./today.ts";
