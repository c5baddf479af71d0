import { dateWords } from "#components/ui/date-words.ts";
import { Note } from "#components/ui/note.tsx";
import type { T } from "#lib/kernel/texts.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { type LateStage, lateStageOf } from "#lib/rulings/core/index.ts";
import type { ShownRuling } from "#lib/rulings/index.ts";
import type { Regime } from "#lib/territory/core/index.ts";

type LateFileProps = { rulings: readonly ShownRuling[]; regime: Regime; today: string; t: T };

const TONES = { none: "bad", asked: "info", denied: "bad", atCourt: "info", permitted: "ok", judged: "ok" } as const;

/** Where a file past its term stands: what was asked, until when the answer is due, what was decided, and what is left (L36:21, CPC:217). */
export function LateFile({ rulings, regime, today, t }: LateFileProps) {
  const stage = lateStageOf(rulings);
  return (
    <Note tone={TONES[stage]} icon="clock" title={t(`lateFile.title.${stage}`)}>
      <p>{stageText(stage, rulings, { regime, today, t })}</p>
      {stage === "none" && <p>{t(`late.${regime}`)}</p>}
      {stage === "denied" && <Reason rulings={rulings} t={t} />}
    </Note>
  );
}

function stageText(
  stage: LateStage,
  rulings: readonly ShownRuling[],
  { regime, today, t }: Omit<LateFileProps, "rulings">,
): string {
  if (stage === "none") return t(`lateFile.${regime}.none`);
  if (stage === "atCourt") return t("lateFile.atCourt");
  const ruling = rulingOf(stage, rulings);
  if (!ruling) return "";
  if (stage === "asked") {
    const isOver = ruling.dueOn !== null && ruling.dueOn < today;
    return t(isOver ? "lateFile.askedOver" : "lateFile.asked", {
      askedOn: dateWords(moroccanDay(ruling.askedAt), t),
      dueOn: dateWords(ruling.dueOn ?? today, t),
    });
  }
  return t(`lateFile.${stage}`, { number: ruling.number ?? "", decidedOn: dateWords(ruling.decidedOn ?? today, t) });
}

function Reason({ rulings, t }: Pick<LateFileProps, "rulings" | "t">) {
  const reason = rulingOf("denied", rulings)?.reason;
  return reason ? <p>{t("lateFile.why", { reason: t(`rulings:reason.${reason}`) })}</p> : null;
}

/** The ruling that a stage speaks of. */
function rulingOf(
  stage: Exclude<LateStage, "none" | "atCourt">,
  rulings: readonly ShownRuling[],
): ShownRuling | undefined {
  const status = { asked: "requested", denied: "refused", permitted: "granted", judged: "granted" } as const;
  return rulings.findLast((ruling) => ruling.status === status[stage]);
}
