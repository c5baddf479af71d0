import type {
  BirthExtractPayload,
  BirthFullCopyPayload,
  PaperWordingPayload,
  PreliminaryFormPayload,
} from "../core/index.ts";
import { SPECIMEN as EXTRACT } from "./birth-extract/v1/specimen.ts";
import { drawBirthExtract } from "./birth-extract/v1/template.ts";
import { SPECIMEN as FULL_COPY } from "./birth-full-copy/v1/specimen.ts";
import { drawBirthFullCopy } from "./birth-full-copy/v1/template.ts";
import { SPECIMEN as WORDING } from "./paper-wording/v1/specimen.ts";
import { drawPaperWording } from "./paper-wording/v1/template.ts";
import { SPECIMEN as FORM } from "./preliminary-form/v1/specimen.ts";
import { drawPreliminaryForm } from "./preliminary-form/v1/template.ts";

export type DocumentPayload = BirthFullCopyPayload | BirthExtractPayload | PreliminaryFormPayload | PaperWordingPayload;

/** A template and its version, as archived with every document drawn from it. */
export type TemplateId = keyof typeof SPECIMENS;

/** Invented documents, one per template. */
export const SPECIMENS = {
  "birth-full-copy/v1": FULL_COPY,
  "birth-extract/v1": EXTRACT,
  "preliminary-form/v1": FORM,
  "paper-wording/v1": WORDING,
} as const satisfies Record<string, DocumentPayload>;

export const TEMPLATE_IDS: readonly TemplateId[] = [
  "birth-full-copy/v1",
  "birth-extract/v1",
  "preliminary-form/v1",
  "paper-wording/v1",
];

/** The version in which a document issued today is drawn. */
export const CURRENT_TEMPLATE = {
  birth_full_copy: "birth-full-copy/v1",
  birth_extract: "birth-extract/v1",
  preliminary_form: "preliminary-form/v1",
  paper_wording: "paper-wording/v1",
} as const satisfies Record<DocumentPayload["kind"], TemplateId>;

/** Draws a document in the current version of its template; the same payload gives the same bytes. */
export function drawDocument(payload: DocumentPayload): Promise<Uint8Array> {
  switch (payload.kind) {
    case "birth_full_copy":
      return drawBirthFullCopy(payload);
    case "birth_extract":
      return drawBirthExtract(payload);
    case "preliminary_form":
      return drawPreliminaryForm(payload);
    case "paper_wording":
      return drawPaperWording(payload);
  }
}
