import type { BirthFullCopyPayload } from "../../../core/index.ts";
import { drawFullCopy } from "../../full-copy.ts";
import { LABELS } from "./labels.ts";

/** Draws a copy of a birth act. */
export function drawBirthFullCopy(payload: BirthFullCopyPayload): Promise<Uint8Array> {
  return drawFullCopy(payload, LABELS);
}
