export { answerOfCanon, canonOfAnswer, NoticeAnswer, stepsLeft } from "./answer.ts";
export { COMPARED, type Compared, compared, type ComparedDatum, differences } from "./compared.ts";
export { canonOfNotice, NoticeContent, noticeOfCanon, type OfCourt, type SentNotice, ToldBirthAct } from "./content.ts";
export { type CourtDraft, type CourtSending } from "./court-sending.ts";
export {
  COURT_NOTICE_KINDS,
  type CourtNoticeKind,
  NOTICE_KINDS,
  NOTICE_TERMS,
  noticeDueOn,
  type NoticeKind,
  noticeKindOf,
} from "./kinds.ts";
export { type Candidate, certainMatch, type Evidence, evidenceFor, type Match, weighed } from "./match.ts";
export { readRecipient, readRecipientPlace, type Recipient, type RecipientPlace } from "./recipient.ts";
export {
  COUNTED,
  type Counted,
  countLines,
  CountLine,
  DeceasedLine,
  isAdultAt,
  lastPeriod,
  type Period,
  RETURN_ARTICLES,
  RETURN_KINDS,
  type ReturnKind,
} from "./returns.ts";
export { type ActSearch, isBornAt, nameKeys, type NameKeys, type SearchKeys, searchKeys } from "./search.ts";
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
export {
  readAddress,
  readBinding,
  readClosing,
  readExecution,
  readPaper,
  readPassing,
  readRefusal,
  readUnbinding,
} from "./typed.ts";
