import "server-only";

export {
  type ActLife,
  mentionsOfAct,
  mentionsOfRegister,
  neighboursOfAct,
  officesOfMap,
  openActByPlace,
  openLifeOfAct,
} from "./service/act-life.ts";
export { type EnteredMention, enterMentions, openMentions } from "./service/enter-couple.ts";
export { type DrawnUp, drawUpMention, enterHolderMention, type SaidByNotice } from "./service/enter-holder.ts";
export { checkTitle, mayReceiveTitle, receiveTitle } from "./service/title-picture.ts";
export { findActForMention, type ActFact, type FoundAct, type KeptMention } from "./store/index.ts";
