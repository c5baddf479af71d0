import { civilDayAt } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import {
  type ActRequest,
  type ActRequestInput,
  changeOf,
  declaredReading,
  type DeclaredReading,
  fieldsOf,
  type PaperActInput,
  proposeError,
  type RuledAct,
  type RulingWay,
  wantedValue,
  wayOf,
} from "#lib/rulings/core/index.ts";
import { askOnAct, type AskedOnAct } from "#lib/rulings/index.ts";
import type { FieldChange, FieldValue } from "#lib/wording/core/index.ts";
import { officeMap, officeOf, regimeOf } from "#lib/territory/index.ts";
import { declaredValue } from "./declared-data.ts";
import { openActForRuling } from "./opened-act.ts";

/**
 * Enters a request about an act of the register. The act, the declaration and the paper are compared here, never taken from the form: the
 * officer says what the paper shows and concludes. Refuses what the law leaves to nobody, and a datum that is not wholly typed.
 */
export async function askAboutAct(
  context: DeskContext,
  { actId, input }: { actId: string; input: ActRequestInput },
): Promise<Ran<{ id: string }>> {
  const opened = await openActForRuling(context, actId);
  if (!opened.ok) return opened;
  const { act, of, holder, sex, standing, data, declaration } = opened.value;
  if (standing === "cancelled") return err({ code: "rulings.actCancelled" });
  if (input.matter === "unfreeze" && standing !== "frozen") return err({ code: "rulings.actNotFrozen" });
  if (input.matter === "otherIdentity" && standing === "frozen") return err({ code: "rulings.actFrozenAlready" });
  const inAct = input.field === undefined ? null : (data[input.field] ?? null);
  const isKept = declaration !== null && (declaration.kind === "birth" || declaration.kind === "death");
  const declared =
    isKept && input.field !== undefined
      ? declaredValue(input.field, { kind: act.kind, answers: declaration.answers })
      : undefined;
  return ask(context, { act, holder, of, matter: input.matter }, input, { inAct, declared, sex });
}

/** The same about an act that stands in a paper register of this office (L37:36, D99:25): the officer says what the act says. */
export async function askAboutPaperAct(
  context: DeskContext,
  { paper, input }: { paper: PaperActInput; input: ActRequestInput },
): Promise<Ran<{ id: string }>> {
  const { tx, at, office } = context;
  const map = await officeMap(tx, at);
  if (regimeOf(map, office, civilDayAt(at)) !== "R37") return err({ code: "rulings.actInRegister" });
  return askAboutDigitisedAct(context, { paper, input });
}

/** The same about a paper act that was certified, in the way of the law that its office applies (D22:37). The caller has opened it. */
export async function askAboutDigitisedAct(
  context: DeskContext,
  { paper, input }: { paper: PaperActInput; input: ActRequestInput },
): Promise<Ran<{ id: string }>> {
  const { tx, at, office } = context;
  const map = await officeMap(tx, at);
  const { actKind, actNo, actYear, holderAr, holderLatin, subject, isDead, wasAr, wasLatin } = paper;
  const act: RuledAct = { id: null, kind: actKind, officeCode: office, no: actNo, year: actYear };
  const of = {
    act: actKind,
    regime: regimeOf(map, office, civilDayAt(at)) ?? ("R37" as const),
    authority: officeOf(map, office)?.authority ?? ("interior" as const),
    isDead: isDead === "yes",
  };
  const inAct = wasAr === "" ? null : { ar: wasAr, ...(wasLatin !== "" && { latin: wasLatin }) };
  const known = { inAct, declared: undefined, sex: subject };
  return ask(context, { act, holder: { ar: holderAr, latin: holderLatin }, of, matter: input.matter }, input, known);
}

type Known = { inAct: FieldValue | null; declared: FieldValue | null | undefined; sex: "male" | "female" | null };

async function ask(
  context: DeskContext,
  asked: Omit<AskedOnAct, "request">,
  input: ActRequestInput,
  known: Known,
): Promise<Ran<{ id: string }>> {
  if (known.sex === null) return err({ code: "rulings.holderUnknown" });
  // an officer who concludes that a clerical error is none sends the person to the court with it
  const matter = input.matter === "clerical" && input.concluded === "substantive" ? "substantive" : input.matter;
  const way = wayOf(matter, asked.of);
  if (!way.ok) return way;
  const changes = changesOf(input, way.value, known.inAct);
  if (!changes.ok) return changes;
  const request: ActRequest = {
    applicant: input.applicant,
    quality: input.quality,
    subject: known.sex,
    changes: changes.value,
    other:
      input.otherNumber === ""
        ? null
        : { number: input.otherNumber, year: Number(input.otherYear), office: { ar: input.otherOffice } },
    nationality: null,
    comparison: comparisonOf(input, changes.value[0], known),
    note: input.note,
  };
  const done = await askOnAct(context, { ...asked, matter, request });
  return done.ok ? ok(done.value) : done;
}

function changesOf(input: ActRequestInput, { enters }: RulingWay, inAct: FieldValue | null): Result<FieldChange[]> {
  const kind = enters[0]?.kind;
  const allowed = kind === undefined ? [] : fieldsOf(kind);
  if (kind === undefined || allowed.length === 0) return ok([]);
  if (input.field === undefined) return err({ code: "rulings.datumMissing" });
  if (!allowed.includes(input.field)) return err({ code: "rulings.datumNotOfMatter" });
  const becomes = wantedValue(input, kind);
  if (becomes === undefined) return err({ code: "rulings.valueMissing" });
  if (becomes === null && inAct === null) return err({ code: "rulings.nothingToCorrect" });
  return ok([changeOf(input.field, inAct, becomes)]);
}

function comparisonOf(
  input: ActRequestInput,
  change: FieldChange | undefined,
  { inAct, declared }: Known,
): ActRequest["comparison"] {
  const { paper, paperName, concluded } = input;
  if (input.matter !== "clerical" || !change || paper === undefined || concluded === undefined) return null;
  const wanted = change.becomes;
  const kept = declaredReading(declared, { inAct, wanted });
  // what the declaration holds is what was declared; the officer says it only where nothing is kept
  const told: DeclaredReading = kept === "unknown" ? (input.declared ?? "unknown") : kept;
  const proposal = proposeError({ inAct, wanted, declared: told, paper });
  return { declared: told, paper, paperName, ...proposal, concluded };
}
