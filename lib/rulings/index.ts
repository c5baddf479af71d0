import "server-only";

export {
  askAsFamily,
  askPermission,
  decideLateRequest,
  enterJudgment,
  type LateFile,
  noteRefusal,
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
