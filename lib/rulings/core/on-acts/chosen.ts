import { z } from "zod";

/** One of a closed list, where an empty choice of a form is none. */
export function chosen<const T extends readonly [string, ...string[]]>(list: T, message?: string) {
  return z.preprocess((typed) => (typed === "" ? undefined : typed), z.enum(list, message).optional());
}
