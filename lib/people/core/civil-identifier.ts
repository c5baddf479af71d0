import { z } from "zod";
import { type Act, type BirthAct } from "#lib/acts/core/index.ts";

/**
 * The digital civil and social identifier (IDCS) as the agency of registers gives it: an opaque word without meaning. Nine digits and a
 * check key are announced (law 72-18, its decree art. 10), but the key is not published; so only length and letters are looked at.
 */
export const CivilIdentifier = z.string().regex(/^[A-Z0-9][A-Z0-9-]{7,31}$/);

/** What stands before every identifier that no agency gave. */
export const SPECIMEN_MARK = "DEMO-";

/** Whom an identifier is asked for: whoever's birth is registered (L36:30, D22:17); a child born dead has a death act only (L36:29). */
export function deservesIdentifier(act: Act): act is BirthAct {
  return act.kind === "birth";
}
