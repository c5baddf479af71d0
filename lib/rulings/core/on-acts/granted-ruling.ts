import type { IsoDay } from "#lib/calendar/core/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { HOLDER_FACTS, type MentionTitle } from "#lib/wording/core/index.ts";
import type { ActRequest } from "./act-request.ts";
import type { ActMatter, Decider, RuledMention, RulingTitle } from "./matters.ts";
import { partsOfDay } from "./parts-of-day.ts";

/** The paper in which a ruling came, as it is kept. */
export type RulingPaper = {
  kind: RuledMention;
  title: RulingTitle;
  number: string;
  decidedOn: IsoDay;
  court: { ar: string; fr: string | null } | null;
  finalOn: IsoDay | null;
  bulletin: string | null;
};

/** Who asks for the mention, as the catalogue of mentions names them. */
export type RulingOrderer =
  "centralAuthority" | "foreignAffairs" | "prosecutor" | "court" | "commission" | "justiceMinister" | "defence";

/** What a granted ruling hands to whoever enters the mention: the act, the kind, its facts with the title in them, and who orders it (L36:53). */
export type GrantedRuling = {
  rulingId: string;
  actId: string | null;
  kind: RuledMention;
  facts: unknown;
  orderedBy: RulingOrderer;
  title: MentionTitle;
};

const ORDERERS: Readonly<Record<Decider, RulingOrderer>> = {
  central: "centralAuthority",
  foreignAffairs: "foreignAffairs",
  prosecutor: "prosecutor",
  president: "court",
  court: "court",
  commission: "commission",
  justice: "justiceMinister",
  defence: "defence",
};

/** The mention that a granted ruling calls for. Refuses what is not whole for its kind (`rulings.factsIncomplete`). */
export function grantedRuling(ruling: {
  id: string;
  actId: string | null;
  matter: ActMatter;
  decider: Decider;
  request: ActRequest;
  paper: RulingPaper;
}): Result<GrantedRuling> {
  const { id, actId, matter, decider, request, paper } = ruling;
  const title = titleOf(paper, decider);
  const orderedBy = ordererOf(paper.title) ?? ORDERERS[decider];
  const facts = factsOf(paper.kind, matter, request, title);
  const whole = HOLDER_FACTS[paper.kind].safeParse(facts);
  if (!whole.success) return err({ code: "rulings.factsIncomplete" });
  return ok({ rulingId: id, actId, kind: paper.kind, facts: whole.data, orderedBy, title });
}

/** A judge's paper is the court's, whoever decided before it. */
function ordererOf(title: RulingTitle): RulingOrderer | undefined {
  if (title === "judgment" || title === "order") return "court";
  return title === "request" ? "defence" : undefined;
}

function factsOf(kind: RuledMention, matter: ActMatter, request: ActRequest, title: MentionTitle): object {
  const { subject, changes, other, nationality } = request;
  switch (kind) {
    case "GEL":
    case "DEGEL":
      return { subject, title };
    case "ANN":
      return {
        subject,
        ground: matter === "sameTwice" ? "sameData" : matter === "alive" ? "alive" : "otherIdentity",
        ...(other && { remaining: other }),
        title,
      };
    case "NAT-ACQ":
    case "NAT-ATT":
    case "NAT-REC":
      return { subject, ...(nationality && { was: nationality }), title };
    case "NAT-DECH":
      return { subject, ...(nationality && { becomes: nationality }), title };
    default:
      return { subject, changes, title };
  }
}

function titleOf(paper: RulingPaper, decider: Decider): MentionTitle {
  const { title, number, decidedOn, court, finalOn, bulletin } = paper;
  const on = { gregorian: partsOfDay(decidedOn) };
  const named = court === null ? { ar: "" } : { ar: court.ar, ...(court.fr !== null && { fr: court.fr }) };
  switch (title) {
    case "permission": {
      const authority = decider === "prosecutor" || decider === "foreignAffairs" ? decider : "central";
      return { kind: "permission", authority, number, on, ...(court && { court: named }) };
    }
    case "decision": {
      const authority = decider === "justice" || decider === "commission" ? decider : "central";
      return { kind: "decision", authority, number, on };
    }
    case "order":
      return { kind: "order", judge: "president", number, on, court: named };
    case "judgment":
      return { kind: "judgment", number, on, court: named, ...(finalOn && { finalOn }) };
    case "decree":
    case "dahir":
      return {
        kind: title,
        number,
        on,
        ...(bulletin && {
          bulletin: {
            name: decider === "commission" ? ("collectivities" as const) : ("official" as const),
            number: bulletin,
          },
        }),
      };
    case "request":
      return { kind: "request", number, on };
  }
}
