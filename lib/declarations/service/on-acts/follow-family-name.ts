import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { followsFamilyName } from "#lib/mentions/core/index.ts";
import { changeOf } from "#lib/rulings/core/index.ts";
import { askOnAct, enterTitle, findActForRuling, findActRuling } from "#lib/rulings/index.ts";
import type { NamedAct } from "./named-act.ts";
import { openActForRuling } from "./opened-act.ts";

/**
 * Carries the family name of a decree to the act of one minor child, which an officer validates act by act (D22:31, our own rule of
 * `followsFamilyName`). Refuses an adult, who asks alone, a child of another father by the act, and a decree that has not come.
 */
export async function followFamilyName(
  context: DeskContext,
  { id, child }: { id: string; child: NamedAct },
): Promise<Ran<{ id: string }>> {
  const { tx } = context;
  const decree = await findActRuling(tx, id);
  if (!decree) return err({ code: "rulings.onActNotFound" });
  const { paper, matter, request, holder } = decree;
  if (matter !== "familyName" || !paper || decree.state === "withdrawn") return err({ code: "rulings.notPossibleNow" });
  const actId = await findActForRuling(tx, { ...child, kind: "birth" });
  if (actId === undefined) return err({ code: "acts.notFound" });
  const opened = await openActForRuling(context, actId);
  if (!opened.ok) return opened;
  const { act, of, data, born, sex, holder: childName, standing } = opened.value;
  if (standing !== "registered") return err({ code: "rulings.actCancelled" });
  if (born !== null && followsFamilyName(born, paper.decidedOn) === "asksAlone")
    return err({ code: "rulings.adultAsksAlone" });
  const becomes = request.changes[0]?.becomes;
  if (!becomes || sex === null) return err({ code: "rulings.holderUnknown" });
  const father = [data.fatherName?.ar, data.fatherFamilyName?.ar].filter(Boolean).join(" ");
  if (father !== holder.ar) return err({ code: "rulings.notTheirChild" });
  const changes = [
    changeOf("familyName", data.familyName ?? null, becomes),
    changeOf("fatherFamilyName", data.fatherFamilyName ?? null, becomes),
  ];
  const asked = await askOnAct(context, {
    act,
    of,
    holder: childName,
    matter: "minorFamilyName",
    request: { ...request, subject: sex, changes, other: null, comparison: null },
  });
  if (!asked.ok) return asked;
  const entered = await enterTitle(context, {
    id: asked.value.value.id,
    input: {
      kind: "NOM-MIN",
      title: "decree",
      number: paper.number,
      decidedOn: paper.decidedOn,
      courtAr: "",
      courtFr: "",
      finalOn: null,
      bulletin: paper.bulletin ?? "",
    },
  });
  if (!entered.ok) return entered;
  return ok({ value: entered.value.value, events: [...asked.value.events, ...entered.value.events] });
}
