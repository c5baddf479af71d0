import type { IsoDay } from "#lib/calendar/core/index.ts";
import { existsOn } from "./tree.ts";

type Succeeded = { code: string; validFrom?: IsoDay; validTo?: IsoDay; successor?: string };

/**
 * Who answers on that day for a merged, renamed or closed territory or office: the act keeps its historical code,
 * the routing follows the successors (D99:11). Undefined when the code is unknown or the line breaks off.
 * Throws when the successors turn in a circle.
 */
export function presentHolder<Kept extends Succeeded>(all: ReadonlyMap<string, Kept>, code: string, day: IsoDay) {
  const seen = new Set<string>();
  let here = all.get(code);
  while (here && !existsOn(here, day)) {
    if (seen.has(here.code)) throw new Error(`the successors of ${code} turn in a circle`);
    seen.add(here.code);
    here = here.successor === undefined ? undefined : all.get(here.successor);
  }
  return here;
}
