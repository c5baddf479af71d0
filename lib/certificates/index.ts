import "server-only";

export { type IssuedCertificate, issueNonRegistration } from "./service/issue.ts";
export {
  dropSearch,
  noteFinding,
  notePaperSearches,
  openSearch,
  searchUnderSpelling,
} from "./service/non-registration.ts";
export { listCertificates, openSearchPage, readCertificate, type SearchPage } from "./service/read.ts";
