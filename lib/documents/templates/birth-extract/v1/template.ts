import type { BirthExtractPayload } from "../../../core/index.ts";
import { drawExtract } from "../../extract.ts";
import { factsOf } from "./facts.ts";
import { LABELS } from "./labels.ts";

/** Draws a bilingual extract of a birth act. */
export function drawBirthExtract(payload: BirthExtractPayload): Promise<Uint8Array> {
  return drawExtract(payload, LABELS, factsOf(payload));
}
