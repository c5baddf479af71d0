import { deskCommand } from "#lib/gate/index.ts";
import { AgeCheckInput } from "#lib/legacy/core/index.ts";
import { noteAgeCheck } from "#lib/legacy/index.ts";
import { refusedWith } from "../_route/downtime-page.ts";
import { bodyOnly } from "../_route/input.ts";

/** What was found out about somebody over a hundred on whose act no death stands. */
export const POST = deskCommand({
  name: "desk.noteAgeCheck",
  permission: "act:read",
  input: bodyOnly(AgeCheckInput),
  run: noteAgeCheck,
  then: (outcome, { locale }) => {
    const page = `/${locale}/desk/acts/over-a-hundred`;
    return { path: outcome.status === "done" ? `${page}?done=noted` : refusedWith(page, outcome) };
  },
});
