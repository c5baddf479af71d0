import { UnusedInput } from "#lib/declarations/core/index.ts";
import { noteUnused } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { refusedWith } from "../../_route/downtime-page.ts";
import { bodyOnly } from "../../_route/input.ts";

export const POST = deskCommand({
  name: "desk.noteUnused",
  permission: "downtime:enter",
  input: bodyOnly(UnusedInput),
  run: noteUnused,
  then: (outcome, { locale }) => {
    const page = `/${locale}/desk/downtime`;
    if (outcome.status !== "done") return { path: refusedWith(page, outcome) };
    const { id } = outcome.value;
    return { path: `${id === null ? page : `${page}/${id}`}?done=unused` };
  },
});
