import {
  findDraft,
  findLivingDraft,
  newSalt,
  officeHead,
  officerWords,
  prepareDraft,
  todayOf,
} from "#lib/acts/index.ts";
import { type Act, subjectOf } from "#lib/acts/core/index.ts";
import { may } from "#lib/auth/core/index.ts";
import { listSigningOfficers, type SigningOfficer } from "#lib/auth/index.ts";
import { type AroundChange, hijriOf, type IsoDay, statedHijri, wallClock } from "#lib/calendar/core/index.ts";
import { calendarTables } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { tifinaghOf } from "#lib/names/core/index.ts";
import { moroccanTime, offsetsInForce } from "#lib/platform/clock.ts";
import { isRefusedName, lateTitleOf } from "#lib/rulings/core/index.ts";
import { findNameReferral, listLateRulings } from "#lib/rulings/index.ts";
import { chainOf, type OfficeMap, printedPlaceAr, printedPlaceFr } from "#lib/territory/core/index.ts";
import { officeMap } from "#lib/territory/index.ts";
import {
  type ActPlan,
  type CompletionInput,
  type Declaration,
  type Preparation,
  settledFile,
  type Understood,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { countryName } from "./country-name.ts";
import { exOfficioRefusal } from "./ex-officio-term.ts";
import { papersOf } from "./proven-papers.ts";
import { liveReviews, lockForOfficer } from "./review.ts";

/**
 * Draws up the act from the checked file: settled values, Tifinagh, both calendars, the words. It can be read and signed by the
 * declarant only as it stands; changing anything draws it up again. The act names the officer who will sign it: a clerk who prepares
 * it chooses among the office's officers with a live delegation (L36:9, D22:3-6). Under R37 it stops at the wording for the paper originals.
 */
export async function prepareAct(
  context: DeskContext,
  { id, input }: { id: string; input: CompletionInput },
): Promise<Ran<{ draftId: string }>> {
  const { tx, at } = context;
  const locked = await lockForOfficer({ ...context, version: undefined }, id);
  if (!locked.ok) return locked;
  const file = locked.value;
  if (file.status !== "ready") return err({ code: "declarations.notPossibleNow", params: { status: file.status } });
  const built = await buildAct(context, file, input);
  if (!built.ok) return built;
  if (await isNameRefused(tx, file.id, built.value)) return err({ code: "rulings.nameRefused" });
  const prepared = await prepareDraft(context, { declarationId: file.id, act: built.value });
  if (prepared.ok)
    await store.appendStory(tx, file.id, {
      what: "actPrepared",
      at,
      accountId: context.officer.accountId,
      officeCode: context.office,
    });
  return prepared;
}

/** Whether the High Commission refused this very name for this file: its decision binds every office (D99:23). */
export async function isNameRefused(tx: DeskContext["tx"], declarationId: string, act: Act): Promise<boolean> {
  const subject = subjectOf(act);
  return subject !== undefined && isRefusedName(await findNameReferral(tx, declarationId), subject.given);
}

/** The act as it would be drawn up today with what the officer typed. Refuses what no act can say yet. */
export async function buildAct(context: DeskContext, file: Declaration, input: CompletionInput) {
  const { tx, at, office: officeCode } = context;
  const today = todayOf(context);
  const settled = settledFile(file, await liveReviews(tx, file));
  if (!settled.ok) return err({ code: "declarations.incomplete" });
  const declared = settled.value;
  const plan = declared.act;
  if (!plan) return err({ code: "acts.leadsToMention" });
  if (input.identityProof === null && !plan.isInWriting) return err({ code: "acts.identityNumberMissing" });
  if (await isStopped(tx, file, declared, today)) return err({ code: "acts.stoppedByCheck" });
  const exOfficio = await exOfficioRefusal(tx, file, at);
  if (exOfficio) return err({ code: exOfficio });
  const { hijri } = await calendarTables(tx, today, at);
  const stated = statedHijri(declared.eventOn, hijri, input.hijri.offset, input.hijri.reason);
  if (!stated.ok) return stated;
  const drawnUp = hijriOf(today, hijri);
  if (!drawnUp.ok) return drawnUp;
  const signer = await signingOfficer(context, { chosen: input.signer, actKind: plan.kind, today });
  if (!signer.ok) return signer;
  const officer = signer.value;
  const map = await officeMap(tx, at);
  const office = officeHead(map, officeCode);
  if (!office.ok) return office;
  const country = plan.elsewhere && countryName(plan.elsewhere.country);
  const place =
    plan.elsewhere && country ? plan.elsewhere.place(country) : placePhrase(map, declared.commune, plan.establishment);
  const familyName = input.familyName ?? plan.familyName.proposed;
  const clock = offsetOf(plan, declared.eventOn, input.aroundChange);
  if (!clock.ok) return clock;
  return plan.act({
    tifinagh: { ...suggestedTifinagh(plan, familyName, input.chosenNames), ...nonEmpty(input.tifinagh) },
    familyName,
    ...(input.chosenNames && { chosen: input.chosenNames }),
    identityProof: plan.isInWriting ? null : input.identityProof,
    signature: plan.isInWriting ? { officerAlone: "declaredInWriting" } : input.signature,
    ...(!plan.isInWriting && readingFacts(input)),
    hijri: stated.value,
    drawnUpOn: today,
    drawnUpHijri: { year: drawnUp.value.year, month: drawnUp.value.month, day: drawnUp.value.day },
    office: office.value,
    placeAr: place.ar,
    placeFr: place.fr,
    ...(country && { country }),
    officer: {
      staffId: officer.staffId,
      ...officerWords(officer, office.value),
    },
    title: lateTitleOf(await listLateRulings(tx, file.id)),
    reference: file.reference ?? "",
    salt: newSalt(),
    offsetMinutes: clock.value,
  });
}

/** How the declarant takes knowledge of the act, in the facts of its closing (D22:27). */
function readingFacts({
  reading,
  interpreter,
}: CompletionInput): Partial<Pick<Preparation, "reading" | "interpreter">> {
  if (!interpreter) return { reading };
  const { name, gender, language } = interpreter;
  return {
    reading,
    interpreter: {
      fullNameAr: name.ar,
      fullNameLatin: name.latin,
      gender,
      languageAr: language.ar,
      languageFr: language.fr,
    },
  };
}

/**
 * How far the legal time of the event lay from UTC. An hour that came twice is refused until somebody says which, one that was skipped
 * always; an event elsewhere or without an hour takes the distance of noon in Morocco.
 */
function offsetOf({ time, elsewhere }: ActPlan, on: IsoDay, aroundChange: AroundChange | undefined): Result<number> {
  if (time === undefined || elsewhere) return ok(moroccanTime(new Date(`${on}T12:00:00Z`)).offsetMinutes);
  const clock = wallClock(time, offsetsInForce(on, time), aroundChange);
  return clock.ok ? ok(clock.value.offsetMinutes) : clock;
}

/** Whether the hour of the event came twice that night, so that the declarant is asked which one it was. */
export function isHourRepeated({ time, elsewhere }: ActPlan, on: IsoDay): boolean {
  return time !== undefined && !elsewhere && offsetsInForce(on, time).length > 1;
}

/** The officer whom the act will name: the one chosen, or the caller who may sign. Only somebody of the office's own list can be named. */
async function signingOfficer(
  { tx, office, officer }: DeskContext,
  { chosen, actKind, today }: { chosen: string | undefined; actKind: string; today: IsoDay },
): Promise<Result<SigningOfficer>> {
  const staffId = chosen ?? (may(officer.role, "act:sign") ? officer.staffId : undefined);
  if (staffId === undefined) return err({ code: "acts.signerMissing" });
  const officers = await listSigningOfficers(tx, { officeCode: office, actKind, today });
  const found = officers.find((one) => one.staffId === staffId);
  if (found) return ok(found);
  return err({ code: staffId === officer.staffId ? "acts.noAuthority" : "acts.signerNotListed" });
}

/** Whether a check in red forbids the act: out of time, another family name than the father's, the same birth declared elsewhere. */
export async function isStopped(
  tx: DeskContext["tx"],
  file: Declaration,
  declared: Understood,
  today: IsoDay,
): Promise<boolean> {
  const { deadline, regime } = file;
  if (!regime) return true;
  const sameEvent = await store.listSameEvent(tx, file.id);
  const siblings = await store.listSiblings(tx, file);
  const lateTitle = lateTitleOf(await listLateRulings(tx, file.id));
  const documents = await papersOf(tx, file);
  return declared
    .checks({ regime, deadline, today: file.deadlineMetOn ?? today, lateTitle, documents, sameEvent, siblings })
    .some(({ level }) => level === "red");
}

/** Tifinagh by rule for every name the act must carry in it; the officer validates or writes another. */
export function suggestedTifinagh(
  plan: ActPlan,
  familyName: { ar: string; latin: string },
  chosen?: CompletionInput["chosenNames"],
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(plan.names(familyName, chosen)).flatMap(([role, name]) => (name ? [[role, tifinaghOf(name)]] : [])),
  );
}

function nonEmpty(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""));
}

function placePhrase(
  map: OfficeMap,
  commune: string,
  { ar = "", latin = "" }: ActPlan["establishment"],
): { ar: string; fr: string } {
  const chain = chainOf(map.tree, commune);
  const join = (first: string, rest: string, comma: string): string =>
    [first, rest].filter((part) => part !== "").join(comma);
  return { ar: join(ar, printedPlaceAr(chain), "، "), fr: join(latin || ar, printedPlaceFr(chain), ", ") };
}

/** The living draft of a file with its text, for the preview; nothing before it was prepared. */
export async function currentDraft({ tx }: Pick<DeskContext, "tx">, declarationId: string) {
  const id = await findLivingDraft(tx, declarationId);
  return id === undefined ? undefined : findDraft(tx, id);
}
