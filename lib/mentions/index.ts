import "server-only";

export { type EnteredMention, enterMentions, mentionsOfAct, openMentions } from "./service.ts";
export { findActForMention, type FoundAct, type KeptMention } from "./store.ts";
