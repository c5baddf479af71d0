import { officeHead, officerWords } from "#lib/acts/index.ts";
import { listSigningOfficers, type SigningOfficer } from "#lib/auth/index.ts";
import type { IsoDay } from "#lib/calendar/core/index.ts";
import { civilDayAt, daysInCalendars } from "#lib/calendar/index.ts";
import type { DeskContext } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { uuidv7 } from "#lib/platform/random.ts";
import {
  isSameName,
  type MentionTarget,
  officeNamed,
  type ShownMention,
  SUBJECT_ROLES,
  type SubjectRole,
  type ToldAct,
  wordedMention,
} from "#lib/mentions/core/index.ts";
import { findActForMention, type FoundAct } from "#lib/mentions/index.ts";
import type { OfficeMap, Regime } from "#lib/territory/core/index.ts";
import { officeMap, officeOf, regimeOf } from "#lib/territory/index.ts";
import { type Declaration, type MentionPlan, type MentionWords, settledFile } from "../core/index.ts";
import { isStopped } from "./completion.ts";
import { countryName } from "./country-name.ts";
import { liveReviews } from "./review.ts";

/** The birth acts as the officer typed them again; a side left out keeps what was declared. */
export type TypedTargets = Partial<Record<SubjectRole, ToldAct>>;

export type MentionSide = {
  told: ToldAct;
  declared: { ar: string; latin: string };
  found: (FoundAct & { isSameName: boolean }) | null;
  mention: ShownMention;
};

/** The mentions of a checked request as they would be entered at this office at this moment. */
export type BuiltMentions = {
  plan: MentionPlan;
  sides: readonly MentionSide[];
  officer: SigningOfficer;
  regime: Regime;
};

type Where = Pick<DeskContext, "tx" | "at" | "office">;

/**
 * Words the mentions of a ready request for the officer who will sign them, and looks for both acts. Refuses a file that does not read, an event
 * that becomes an act, a check in red, a title that cannot be entered yet, an office without regime or without an officer who may sign.
 */
export async function buildMentions(
  { tx, at, office: officeCode }: Where,
  file: Declaration,
  { typed, staffId }: { typed: TypedTargets; staffId: string | undefined },
): Promise<Result<BuiltMentions>> {
  const today = civilDayAt(at);
  const settled = settledFile(file, await liveReviews(tx, file));
  if (!settled.ok) return err({ code: "declarations.incomplete" });
  const declared = settled.value;
  const plan = declared.mention;
  if (!plan) return err({ code: "mentions.leadsToAct" });
  if (await isStopped(tx, file, declared, today)) return err({ code: "acts.stoppedByCheck" });
  const officers = await listSigningOfficers(tx, { officeCode, actKind: "mention", today });
  const officer = staffId === undefined ? officers[0] : officers.find((one) => one.staffId === staffId);
  if (!officer) return err({ code: "acts.noAuthority" });
  const map = await officeMap(tx, at);
  const regime = regimeOf(map, officeCode, today);
  const head = officeHead(map, officeCode);
  if (!head.ok || !regime) return err({ code: "territory.officeUnknown" });
  const office = head.value;
  const words: MentionWords = { inCalendars: await daysInCalendars(tx, today, at), countryName };
  const drafts = plan.drafts(words);
  if (!drafts.ok) return drafts;
  const signing = { drawnUp: words.inCalendars(today), officer: officerWords(officer, office) };
  const sides: MentionSide[] = [];
  for (const role of SUBJECT_ROLES) {
    const draft = drafts.value.find(({ subject }) => subject === role);
    if (!draft) throw new Error("a mention names both spouses");
    const told = typed[role] ?? draft.birthAct;
    const { target, found } = await targetOf({ tx, map, regime, today, declarationId: file.id }, told);
    sides.push({
      told,
      declared: plan.spouses[role],
      found: found && { ...found, isSameName: isSameName(plan.spouses[role], found.name) },
      mention: {
        kind: draft.kind,
        subject: role,
        target,
        office: { code: officeCode, name: office.name },
        reference: file.reference ?? "",
        effectiveOn: declared.eventOn,
        drawnUpOn: today,
        officerStaffId: officer.staffId,
        ...wordedMention(draft, signing),
      },
    });
  }
  return ok({ plan, sides, officer, regime });
}

/** Where the mention belongs. Only under R36 is the act itself looked for: a paper act is found by its keeper (L36:36, D99:26). */
async function targetOf(
  where: { tx: DeskContext["tx"]; map: OfficeMap; regime: Regime; today: IsoDay; declarationId: string },
  { office, number, year }: ToldAct,
): Promise<{ target: MentionTarget; found: FoundAct | null }> {
  const { tx, map, regime, today, declarationId } = where;
  const kept = office === undefined ? undefined : (officeOf(map, office) ?? officeNamed(map.offices, office));
  const told = {
    officeCode: kept?.code ?? null,
    office: kept?.nameAr ?? office ?? null,
    number: number ?? null,
    year: year !== undefined && /^\d{4}$/.test(year) ? Number(year) : null,
  };
  const isExact = kept !== undefined && number !== undefined && /^\d{1,7}$/.test(number) && told.year !== null;
  const found =
    regime === "R36" && isExact
      ? await findActForMention(tx, {
          declarationId,
          readingId: uuidv7(),
          officeCode: kept.code,
          year: told.year ?? 0,
          no: Number(number),
          today,
        })
      : undefined;
  if (!found) return { target: { actId: null, ...told }, found: null };
  return { target: { actId: found.id, ...told, number: String(Number(number)) }, found };
}
