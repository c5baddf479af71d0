import type {
  CertificatePayload,
  ConsularLetterPayload,
  DowntimeMinutesPayload,
  FamilyBookletPayload,
  IssuedPayload,
  LateReceiptPayload,
  LateRefusalPayload,
  OfficeLetterPayload,
  LegacyCopyPayload,
  PaperWordingPayload,
  PreliminaryFormPayload,
  PrintCoverPayload,
  ReceiptPadPayload,
  ReceiptPayload,
  RefusalPayload,
  RegisterMinutesPayload,
  RegisterTablePayload,
  RequestReceiptPayload,
  RulingLetterPayload,
} from "../core/index.ts";
import { SPECIMEN as ADMINISTRATIVE } from "./administrative-certificate/v1/specimen.ts";
import { drawAdministrativeCertificate } from "./administrative-certificate/v1/template.ts";
import { SPECIMEN as BIRTH_EXTRACT } from "./birth-extract/v1/specimen.ts";
import { drawBirthExtract } from "./birth-extract/v1/template.ts";
import { SPECIMEN as BIRTH_COPY } from "./birth-full-copy/v1/specimen.ts";
import { drawBirthFullCopy } from "./birth-full-copy/v1/template.ts";
import { SPECIMEN as CONCORDANCE } from "./concordance/v1/specimen.ts";
import { drawConcordance } from "./concordance/v1/template.ts";
import { SPECIMEN as CONSULAR_LETTER } from "./consular-letter/v1/specimen.ts";
import { drawConsularLetter } from "./consular-letter/v1/template.ts";
import { SPECIMEN as DEATH_EXTRACT } from "./death-extract/v1/specimen.ts";
import { drawDeathExtract } from "./death-extract/v1/template.ts";
import { SPECIMEN as DEATH_COPY } from "./death-full-copy/v1/specimen.ts";
import { drawDeathFullCopy } from "./death-full-copy/v1/template.ts";
import { SPECIMEN as MINUTES } from "./downtime-minutes/v1/specimen.ts";
import { drawDowntimeMinutes } from "./downtime-minutes/v1/template.ts";
import { SPECIMEN as FAMILY_BOOKLET } from "./family-booklet/v1/specimen.ts";
import { drawFamilyBooklet } from "./family-booklet/v1/template.ts";
import { SPECIMEN as INDIVIDUAL_CARD } from "./individual-card/v1/specimen.ts";
import { drawIndividualCard } from "./individual-card/v1/template.ts";
import { SPECIMEN as LATE_RECEIPT } from "./late-receipt/v1/specimen.ts";
import { drawLateReceipt } from "./late-receipt/v1/template.ts";
import { SPECIMEN as LATE_REFUSAL } from "./late-refusal/v1/specimen.ts";
import { drawLateRefusal } from "./late-refusal/v1/template.ts";
import { SPECIMEN as HISTORY_COPY } from "./history-copy/v1/specimen.ts";
import { drawHistoryCopy } from "./history-copy/v1/template.ts";
import { SPECIMEN as NON_REGISTRATION } from "./non-registration/v1/specimen.ts";
import { drawNonRegistration } from "./non-registration/v1/template.ts";
import { SPECIMEN as OFFICE_LETTER } from "./office-letter/v1/specimen.ts";
import { drawOfficeLetter } from "./office-letter/v1/template.ts";
import { SPECIMEN as LEGACY_COPY } from "./legacy-copy/v1/specimen.ts";
import { drawLegacyCopy } from "./legacy-copy/v1/template.ts";
import { SPECIMEN as WORDING } from "./paper-wording/v1/specimen.ts";
import { drawPaperWording } from "./paper-wording/v1/template.ts";
import { SPECIMEN as FORM } from "./preliminary-form/v1/specimen.ts";
import { drawPreliminaryForm } from "./preliminary-form/v1/template.ts";
import { SPECIMEN as PRINT_COVER } from "./print-cover/v1/specimen.ts";
import { drawPrintCover } from "./print-cover/v1/template.ts";
import { SPECIMEN as RECEIPT } from "./receipt/v1/specimen.ts";
import { SPECIMEN as RECEIPT_PAD } from "./receipt-pad/v1/specimen.ts";
import { drawReceiptPad } from "./receipt-pad/v1/template.ts";
import { drawReceipt } from "./receipt/v1/template.ts";
import { SPECIMEN as REFUSAL } from "./refusal/v1/specimen.ts";
import { drawRefusal } from "./refusal/v1/template.ts";
import { SPECIMEN as REGISTER_MINUTES } from "./register-minutes/v1/specimen.ts";
import { drawRegisterMinutes } from "./register-minutes/v1/template.ts";
import { SPECIMEN as REGISTER_TABLE } from "./register-table/v1/specimen.ts";
import { drawRegisterTable } from "./register-table/v1/template.ts";
import { SPECIMEN as REQUEST_RECEIPT } from "./request-receipt/v1/specimen.ts";
import { drawRequestReceipt } from "./request-receipt/v1/template.ts";
import { SPECIMEN as RULING_LETTER } from "./ruling-letter/v1/specimen.ts";
import { drawRulingLetter } from "./ruling-letter/v1/template.ts";

export type DocumentPayload =
  | IssuedPayload
  | CertificatePayload
  | PreliminaryFormPayload
  | PrintCoverPayload
  | PaperWordingPayload
  | LateReceiptPayload
  | LateRefusalPayload
  | FamilyBookletPayload
  | LegacyCopyPayload
  | ReceiptPayload
  | RefusalPayload
  | ConsularLetterPayload
  | RulingLetterPayload
  | OfficeLetterPayload
  | RegisterTablePayload
  | RequestReceiptPayload
  | RegisterMinutesPayload
  | ReceiptPadPayload
  | DowntimeMinutesPayload;

/** A template and its version, as archived with every document drawn from it. */
export type TemplateId = keyof typeof SPECIMENS;

/** Invented documents, one per template. */
export const SPECIMENS = {
  "birth-full-copy/v1": BIRTH_COPY,
  "birth-extract/v1": BIRTH_EXTRACT,
  "death-full-copy/v1": DEATH_COPY,
  "death-extract/v1": DEATH_EXTRACT,
  "history-copy/v1": HISTORY_COPY,
  "individual-card/v1": INDIVIDUAL_CARD,
  "preliminary-form/v1": FORM,
  "paper-wording/v1": WORDING,
  "late-refusal/v1": LATE_REFUSAL,
  "late-receipt/v1": LATE_RECEIPT,
  "receipt/v1": RECEIPT,
  "receipt-pad/v1": RECEIPT_PAD,
  "downtime-minutes/v1": MINUTES,
  "refusal/v1": REFUSAL,
  "consular-letter/v1": CONSULAR_LETTER,
  "ruling-letter/v1": RULING_LETTER,
  "office-letter/v1": OFFICE_LETTER,
  "legacy-copy/v1": LEGACY_COPY,
  "family-booklet/v1": FAMILY_BOOKLET,
  "register-table/v1": REGISTER_TABLE,
  "register-minutes/v1": REGISTER_MINUTES,
  "print-cover/v1": PRINT_COVER,
  "non-registration/v1": NON_REGISTRATION,
  "concordance/v1": CONCORDANCE,
  "administrative-certificate/v1": ADMINISTRATIVE,
  "request-receipt/v1": REQUEST_RECEIPT,
} as const satisfies Record<string, DocumentPayload>;

export const TEMPLATE_IDS: readonly TemplateId[] = [
  "birth-full-copy/v1",
  "birth-extract/v1",
  "death-full-copy/v1",
  "death-extract/v1",
  "history-copy/v1",
  "individual-card/v1",
  "preliminary-form/v1",
  "paper-wording/v1",
  "late-refusal/v1",
  "late-receipt/v1",
  "receipt/v1",
  "refusal/v1",
  "consular-letter/v1",
  "receipt-pad/v1",
  "downtime-minutes/v1",
  "ruling-letter/v1",
  "office-letter/v1",
  "legacy-copy/v1",
  "family-booklet/v1",
  "register-table/v1",
  "register-minutes/v1",
  "print-cover/v1",
  "non-registration/v1",
  "concordance/v1",
  "administrative-certificate/v1",
  "request-receipt/v1",
];

/** The version in which a document issued today is drawn. */
export const CURRENT_TEMPLATE = {
  birth_full_copy: "birth-full-copy/v1",
  birth_extract: "birth-extract/v1",
  death_full_copy: "death-full-copy/v1",
  death_extract: "death-extract/v1",
  birth_history_copy: "history-copy/v1",
  death_history_copy: "history-copy/v1",
  individual_card: "individual-card/v1",
  preliminary_form: "preliminary-form/v1",
  paper_wording: "paper-wording/v1",
  late_refusal: "late-refusal/v1",
  late_receipt: "late-receipt/v1",
  receipt: "receipt/v1",
  receipt_pad: "receipt-pad/v1",
  downtime_minutes: "downtime-minutes/v1",
  refusal: "refusal/v1",
  consular_letter: "consular-letter/v1",
  ruling_letter: "ruling-letter/v1",
  office_letter: "office-letter/v1",
  legacy_copy: "legacy-copy/v1",
  family_booklet: "family-booklet/v1",
  register_table: "register-table/v1",
  register_minutes: "register-minutes/v1",
  print_cover: "print-cover/v1",
  non_registration: "non-registration/v1",
  concordance: "concordance/v1",
  administrative_certificate: "administrative-certificate/v1",
  request_receipt: "request-receipt/v1",
} as const satisfies Record<DocumentPayload["kind"], TemplateId>;

/** Draws a document in the current version of its template; the same payload gives the same bytes. */
export function drawDocument(payload: DocumentPayload): Promise<Uint8Array> {
  switch (payload.kind) {
    case "birth_full_copy":
      return drawBirthFullCopy(payload);
    case "birth_extract":
      return drawBirthExtract(payload);
    case "death_full_copy":
      return drawDeathFullCopy(payload);
    case "death_extract":
      return drawDeathExtract(payload);
    case "birth_history_copy":
    case "death_history_copy":
      return drawHistoryCopy(payload);
    case "individual_card":
      return drawIndividualCard(payload);
    case "preliminary_form":
      return drawPreliminaryForm(payload);
    case "paper_wording":
      return drawPaperWording(payload);
    case "late_refusal":
      return drawLateRefusal(payload);
    case "late_receipt":
      return drawLateReceipt(payload);
    case "receipt":
      return drawReceipt(payload);
    case "receipt_pad":
      return drawReceiptPad(payload);
    case "downtime_minutes":
      return drawDowntimeMinutes(payload);
    case "ruling_letter":
      return drawRulingLetter(payload);
    case "office_letter":
      return drawOfficeLetter(payload);
    case "legacy_copy":
      return drawLegacyCopy(payload);
    case "family_booklet":
      return drawFamilyBooklet(payload);
    case "register_table":
      return drawRegisterTable(payload);
    case "register_minutes":
      return drawRegisterMinutes(payload);
    case "print_cover":
      return drawPrintCover(payload);
    case "non_registration":
      return drawNonRegistration(payload);
    case "concordance":
      return drawConcordance(payload);
    case "administrative_certificate":
      return drawAdministrativeCertificate(payload);
    case "request_receipt":
      return drawRequestReceipt(payload);
    case "refusal":
      return drawRefusal(payload);
    case "consular_letter":
      return drawConsularLetter(payload);
  }
}
