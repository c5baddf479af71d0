import "server-only";

export { type EnteredMention, enterMentions, openMentions } from "./service.ts";
export { findActForMention, type FoundAct, type KeptMention } from "./store.ts";
