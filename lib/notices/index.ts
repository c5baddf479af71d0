import "server-only";

export { carryNotices } from "./service/carry.ts";
export { closeForCourt, sendForCourt } from "./service/court.ts";
export {
  type CourtList,
  type CourtNotice,
  openSending,
  type OpenSending,
  SENDINGS_PER_PAGE,
  sendingsOfCourt,
} from "./service/court-view.ts";
export {
  acknowledgeNotice,
  addressNotice,
  closeNotice,
  executeNotice,
  noticesOf,
  noticesOfAct,
  type OpenNotice,
  openNotice,
  refuseNotice,
} from "./service/desk.ts";
export { drawUpOnAct, enterOnAct } from "./service/enter.ts";
export { bindToAct, passNotice, searchForNotice, unbindFromAct } from "./service/find-act.ts";
export { enterSlip, letterOfNotice, sendNoticeOnPaper } from "./service/paper.ts";
export { openMessage, receiveAnswer, receiveNotice } from "./service/receive.ts";
export { endRecipient, nameRecipient, recipientsOf } from "./service/recipients.ts";
export { noteReturnSent, openReturn, type OpenReturn, returnsOf, writeReturns } from "./service/returns.ts";
export { sendNotices } from "./service/send.ts";
export { watchedNotices, watchNotices } from "./service/watch.ts";
export { writeNotices } from "./service/write.ts";
export type { Binding, Notice, NoticeFact, PaperLeg, Passing } from "./store/index.ts";
