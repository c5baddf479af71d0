import type { DeathExtractPayload } from "../../../core/index.ts";
import { CLOSE_ROWS, ROOMY_ROWS } from "../../bilingual-rows.ts";
import { drawExtract } from "../../extract.ts";
import { factsOf } from "./facts.ts";
import { LABELS } from "./labels.ts";

/** Draws a bilingual extract of a death act. */
export function drawDeathExtract(payload: DeathExtractPayload): Promise<Uint8Array> {
  return drawExtract(payload, LABELS, factsOf(payload), [ROOMY_ROWS, CLOSE_ROWS]);
}
