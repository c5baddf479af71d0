export {
  Asked,
  AskedInput,
  CERTIFICATE_EVENTS,
  CERTIFICATE_PURPOSES,
  MOST_YEARS,
  searchFee,
  type Spelling,
  SpellingInput,
  withSpelling,
} from "./asked.ts";
export { type Candidate, candidatesAmong, COMPARED, type Compared, type FoundAct, partialOf } from "./candidate.ts";
export {
  AdministrativeInput,
  Blank,
  blanksIn,
  CERTIFICATE_SIGNERS,
  type CertificateType,
  filledWords,
  linesOfBlanks,
  OFFICE_KINDS,
  TypeInput,
  typesInForce,
  wordsToFill,
} from "./certificate-type.ts";
export {
  type ActReference,
  ConcordanceInput,
  concordanceOf,
  paperRegisterFacts,
  registerFacts,
} from "./concordance.ts";
export { keyStarts, type Likeness, wholeKeys } from "./likeness.ts";
export {
  type CertificateIssue,
  dateInWords,
  nonRegistrationOf,
  type SearchedRegister,
} from "./non-registration-certificate.ts";
export {
  decideNonRegistration,
  EnquiryInput,
  FindingInput,
  NEXT_REQUEST_STATUSES,
  PaperSearchInput,
  REQUEST_STATUSES,
  type RequestStatus,
  SET_ASIDE_REASONS,
} from "./request.ts";
