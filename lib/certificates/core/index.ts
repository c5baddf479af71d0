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
export { keyStarts, type Likeness, wholeKeys } from "./likeness.ts";
export { dateInWords, nonRegistrationOf, type SearchedRegister } from "./non-registration-certificate.ts";
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
