import type { PaperWordingPayload } from "../../../core/index.ts";
import { SPECIMEN as COPY } from "../../birth-full-copy/v1/specimen.ts";

/** An invented wording: what the version looks like, and what its fingerprint is taken from. */
export const SPECIMEN: PaperWordingPayload = {
  kind: "paper_wording",
  actKind: "birth",
  reference: "NA26 K7MT 4WD",
  authority: COPY.authority,
  text: COPY.text,
  subject: COPY.subject,
  preparedAt: "2026-11-25T10:40:00Z",
  preparedOn: "25 نونبر 2026",
  preparedBy: "نادية الشرقاوي",
};
