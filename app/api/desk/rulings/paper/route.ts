import { askAboutPaperAct } from "#lib/declarations/index.ts";
import { deskCommand } from "#lib/gate/index.ts";
import { ActRequestInput, PAPER_ACT_PARTS, PaperActInput } from "#lib/rulings/core/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { refusedWith } from "../../_route/downtime-page.ts";
import { readTyped } from "../../_route/read-typed.ts";

const PARTS = Object.keys(PAPER_ACT_PARTS);

/** A request about an act that stands in a paper register of the office (L37:36, D99:25). */
export const POST = deskCommand({
  name: "desk.askAboutPaperAct",
  permission: "ruling:ask",
  input: (rest) => {
    const paper = readTyped(
      PaperActInput,
      only(rest, (name) => PARTS.includes(name)),
    );
    const input = readTyped(
      ActRequestInput,
      only(rest, (name) => !PARTS.includes(name)),
    );
    if (!paper.ok) return paper;
    return input.ok ? ok({ paper: paper.value, input: input.value }) : input;
  },
  run: askAboutPaperAct,
  then: (outcome, { locale }) => ({
    path:
      outcome.status === "done"
        ? `/${locale}/desk/rulings/${outcome.value.id}?done=asked`
        : refusedWith(`/${locale}/desk/rulings`, outcome),
  }),
});

function only(rest: Record<string, unknown>, isWanted: (name: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rest).filter(([name]) => isWanted(name)));
}
