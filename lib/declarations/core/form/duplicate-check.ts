import type { CheckContext } from "./event-form.ts";
import type { PreCheck } from "./pre-check.ts";

/** One event, one act: other living files of the same event stop the signature until the officer has compared them; those told apart do not (L36:23). */
export function duplicateCheck(sameEvent: CheckContext["sameEvent"]): PreCheck {
  const count = sameEvent.filter(({ isApart }) => !isApart).length;
  return count === 0
    ? { code: "check.noDuplicate", level: "green", article: "L36:23", field: null }
    : { code: "check.possibleDuplicate", level: "red", params: { count }, article: "L36:23", field: null };
}
