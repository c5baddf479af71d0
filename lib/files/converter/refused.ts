import type { FileRefusal } from "../core/index.ts";

/** Thrown inside the converter process; its `refusal` is written out as the process's answer. */
export class Refused extends Error {
  readonly refusal: FileRefusal;
  constructor(refusal: FileRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
