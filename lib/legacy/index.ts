import "server-only";

export { askAboutLegacyAct } from "./service/ask.ts";
export { openBatch, signLegacyBatch } from "./service/batches.ts";
export { certifyAct, enterOnLegacyAct, type TypedLegacyMention } from "./service/certify.ts";
export {
  addImage,
  indexAct,
  keyAct,
  mayBringImage,
  noteLost,
  releaseScan,
  setAside,
  settleAct,
  takeScan,
} from "./service/digitise.ts";
export { importLegacyFile, type ImportRequest, type ImportResult } from "./service/import-file.ts";
export { noteAgeCheck, type OldPerson, personsOverAHundred } from "./service/over-a-hundred.ts";
export {
  type CertifiedAct,
  legacyPicture,
  type LegacyList,
  type LegacyPage,
  listLegacy,
  openCertified,
  openLegacyPage,
} from "./service/read.ts";
export { listUnsealedLegacy, sealLegacyAct } from "./service/seal.ts";
