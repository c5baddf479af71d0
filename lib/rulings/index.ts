import "server-only";

export {
  askAsFamily,
  askPermission,
  decideLateRequest,
  enterJudgment,
  type LateFile,
  noteRefusal,
  takeBackAsFamily,
  takeRequestBack,
} from "./late.ts";
export {
  findLateRuling,
  listHandedRulings,
  listLateRulings,
  listShownRulings,
  saveWithdrawal,
  type ShownRuling,
} from "./store/late-store.ts";

export { ruleOnName } from "./names.ts";
export {
  findNameReferral,
  findNameReferralById,
  findNameTerms,
  insertNameReferral,
  listNameReferrals,
  saveNameGivenUp,
} from "./store/name-store.ts";
export {
  askOnAct,
  type AskedOnAct,
  clearHindrance,
  copyDecision,
  decideAsProsecutor,
  decideOnAct,
  enterTitle,
  hinder,
  takeBackOnAct,
  wayFor,
} from "./on-acts.ts";
export { closeRuling, lockGrantedRuling, noteWritten } from "./close-on-acts.ts";
export { listRulingsOnActs, openRuling, type ReadRuling } from "./read-on-acts.ts";
export {
  type ActRulingLine,
  findActForRuling,
  findActRuling,
  readMentionsForRuling,
} from "./store/act-ruling-store.ts";
