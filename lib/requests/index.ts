import "server-only";

export { nationalIdentitySource } from "./identity-source.ts";
export { paymentProvider } from "./payment-provider.ts";
export { answerRequestAsked, saveRequestSection, startRequest, withdrawRequest } from "./service/citizen.ts";
export { decideOnRequest, moveRequest } from "./service/desk.ts";
export { type DeskRequest, findDeskRequest, officeRequests } from "./service/desk-view.ts";
export { closeForsaken, purgeDraftRequests } from "./service/forsaken.ts";
export {
  decidePermissionOnRequest,
  decidePrice,
  findPermissionLine,
  listPermissionLines,
  listPrices,
  type PermissionLine,
} from "./service/oversight.ts";
export { askIdentity, keepIdentity, mayProveIdentity } from "./service/identity.ts";
export { mayUploadPaper, receivePaper, removePaper } from "./service/papers.ts";
export { keepPayment, mayPay, takePayment } from "./service/pay.ts";
export { drawRequestReceipt } from "./service/receipt.ts";
export { submitRequest } from "./service/submit.ts";
export { treatRequest } from "./service/treat.ts";
export {
  type CitizenRequest,
  findCitizenRequest,
  publicTariff,
  readOwnDocument,
  resumeRequest,
} from "./service/view.ts";
export type { RequestLine, TariffLine } from "./store/index.ts";
