import "server-only";

export { carryNotices } from "./service/carry.ts";
export {
  acknowledgeNotice,
  addressNotice,
  closeNotice,
  enterOnAct,
  executeNotice,
  noticesOf,
  noticesOfAct,
  type OpenNotice,
  openNotice,
  refuseNotice,
  sendNoticeOnPaper,
} from "./service/desk.ts";
export { openMessage, receiveAnswer, receiveNotice } from "./service/receive.ts";
export { sendNotices } from "./service/send.ts";
export { watchedNotices, watchNotices } from "./service/watch.ts";
export { writeNotices } from "./service/write.ts";
export type { Notice, NoticeFact } from "./store/index.ts";
