import type { DeathFullCopyPayload } from "../../../core/index.ts";
import { drawFullCopy } from "../../full-copy.ts";
import { LABELS } from "./labels.ts";

/** Draws a copy of a death act. */
export function drawDeathFullCopy(payload: DeathFullCopyPayload): Promise<Uint8Array> {
  return drawFullCopy(payload, LABELS);
}
