import "server-only";

export { type KeptMessage, listDemonstrationMessages, sendMessages } from "./service.ts";
