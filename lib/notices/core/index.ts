export { answerOfCanon, canonOfAnswer, NoticeAnswer, stepsLeft } from "./answer.ts";
export { canonOfNotice, NoticeContent, noticeOfCanon, type SentNotice, ToldBirthAct } from "./content.ts";
export { NOTICE_KINDS, NOTICE_TERMS, noticeDueOn, type NoticeKind, noticeKindOf } from "./kinds.ts";
export { type Candidate, certainMatch, type Evidence, evidenceFor, type Match, weighed } from "./match.ts";
export {
  ANSWER_DAYS,
  delayOf,
  type Execution,
  inHandOf,
  mayStep,
  NOTICE_REFUSALS,
  NOTICE_STATUSES,
  type NoticeDelay,
  type NoticeRefusal,
  type NoticeSide,
  type NoticeStatus,
} from "./status.ts";
export { readAddress, readClosing, readExecution, readPaper, readRefusal } from "./typed.ts";
