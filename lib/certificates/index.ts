import "server-only";

export {
  issueAdministrative,
  listCertificateTypes,
  typesAtDesk,
  writeCertificateType,
} from "./service/administrative.ts";
export { findActForConcordance, issueConcordance } from "./service/concordance.ts";
export { type IssuedCertificate, issueNonRegistration } from "./service/issue.ts";
export {
  dropSearch,
  noteFinding,
  notePaperSearches,
  openSearch,
  searchUnderSpelling,
} from "./service/non-registration.ts";
export { listCertificates, openSearchPage, readCertificate, type SearchPage } from "./service/read.ts";
