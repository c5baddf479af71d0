import type { Outcome } from "#lib/appointments/core/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { HiddenFields } from "../../forms/hidden-fields.tsx";
import { Actions } from "../../ui/actions.tsx";
import { Button } from "../../ui/button.tsx";
import type { AppointmentLine } from "./appointment-line.ts";

type OutcomeFormsProps = { line: AppointmentLine; newKey: () => string; locale: Locale; t: T };

const WORDS = { came: "came", absent: "absent", booked: "undo" } as const satisfies Record<Outcome, string>;

/** Came, did not come; and a way back from a slip. */
export function OutcomeForms({ line: { id, status, reference }, newKey, locale, t }: OutcomeFormsProps) {
  const outcomes: readonly Outcome[] = status === "booked" ? ["came", "absent"] : ["booked"];
  return (
    <Actions>
      {outcomes.map((outcome) => {
        const label = t(`appointments:desk.${WORDS[outcome]}`);
        return (
          <form key={outcome} method="post" action={`/api/desk/appointments/${id}/outcome`}>
            <HiddenFields idempotencyKey={newKey()} locale={locale} values={{ outcome }} />
            <Button
              small
              kind={outcome === "booked" ? "quiet" : "secondary"}
              aria-label={t("appointments:desk.of_line", { outcome: label, reference: formatReference(reference) })}
            >
              {label}
            </Button>
          </form>
        );
      })}
    </Actions>
  );
}
