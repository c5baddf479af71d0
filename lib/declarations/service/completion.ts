import { findDraft, findLivingDraft, newSalt, prepareDraft, todayOf } from "#lib/acts/index.ts";
import { signingAuthority } from "#lib/auth/core/index.ts";
import { listDelegations } from "#lib/auth/index.ts";
import { hijriOf, type IsoDay, statedHijri } from "#lib/calendar/core/index.ts";
import { calendarTables } from "#lib/calendar/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import { err, ok, type Result } from "#lib/kernel/result.ts";
import { tifinaghOf } from "#lib/names/core/index.ts";
import { moroccanTime } from "#lib/platform/clock.ts";
import { chainOf, type OfficeMap, printedPlaceAr, printedPlaceFr } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import {
  birthActOf,
  type BirthDeclaration,
  birthPreChecks,
  type CompletionInput,
  type Declaration,
  namesForTifinagh,
  settledBirth,
  TIFINAGH_ROLES,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { familyNameOf } from "./listed-facts.ts";
import { liveReviews, lockForOfficer } from "./review.ts";

/**
 * Draws up the act from the checked file: settled values, Tifinagh, both calendars, the words. It can be read and signed by the
 * declarant only as it stands; changing anything draws it up again. Under R37 it stops at the wording for the paper originals.
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

async function buildAct(context: DeskContext, file: Declaration, input: CompletionInput) {
  const { tx, at, office: officeCode, officer } = context;
  const today = todayOf(context);
  const settled = settledBirth(file.answers, await liveReviews(tx, file));
  if (!settled.ok) return err({ code: "declarations.incomplete" });
  const declared = settled.value;
  if (await isStopped(tx, file, declared, today)) return err({ code: "acts.stoppedByCheck" });
  const { hijri } = await calendarTables(tx, today, at);
  const born = statedHijri(declared.place.bornOn, hijri, input.hijri.offset, input.hijri.reason);
  if (!born.ok) return born;
  const drawnUp = hijriOf(today, hijri);
  if (!drawnUp.ok) return drawnUp;
  const authority = signingAuthority(await listDelegations(tx, officer.staffId), {
    officeCode,
    actKind: "birth",
    today,
  });
  if (!authority.ok) return authority;
  const map = await officeMap(tx, at);
  const office = officeHead(map, officeCode);
  if (!office.ok) return office;
  const place = placePhrase(map, declared);
  const familyName = input.familyName ?? familyNameOf(declared);
  const [hour = 12, minute = 0] = [declared.place.time.hour, declared.place.time.minute];
  const { offsetMinutes } = moroccanTime(new Date(`${declared.place.bornOn}T${pad(hour)}:${pad(minute)}:00Z`));
  return birthActOf(declared, {
    tifinagh: { ...suggestedTifinagh(declared, familyName), ...nonEmpty(input.tifinagh) },
    familyName,
    identityProof: input.identityProof,
    signature: input.signature,
    hijri: born.value,
    drawnUpOn: today,
    drawnUpHijri: { year: drawnUp.value.year, month: drawnUp.value.month, day: drawnUp.value.day },
    office: office.value,
    placeAr: place.ar,
    placeFr: place.fr,
    officer: {
      staffId: officer.staffId,
      fullNameAr: officer.name.ar,
      fullNameLatin: officer.name.latin,
      gender: officer.gender,
      quality: authority.value.quality,
      officeAr: office.value.headAr.at(-1) ?? office.value.name.ar,
      officeFr: withArticle(office.value.headFr.at(-1) ?? office.value.name.fr),
    },
    reference: file.reference ?? "",
    salt: newSalt(),
    offsetMinutes,
  });
}

/** Whether a check in red forbids the act: out of time, another family name than the father's, the same birth declared elsewhere. */
async function isStopped(
  tx: DeskContext["tx"],
  file: Declaration,
  declared: BirthDeclaration,
  today: IsoDay,
): Promise<boolean> {
  const { deadline, regime } = file;
  if (!deadline || !regime) return true;
  const sameEvent = await store.listSameEvent(tx, file.id);
  return birthPreChecks({ declared, regime, deadline, today, documents: [], sameEvent }).some(
    ({ level }) => level === "red",
  );
}

/** Tifinagh by rule for every name the act must carry in it; the officer validates or writes another. */
export function suggestedTifinagh(
  declared: BirthDeclaration,
  familyName: { ar: string; latin: string },
): Record<string, string> {
  const names = namesForTifinagh(declared, familyName);
  return Object.fromEntries(TIFINAGH_ROLES.flatMap((role) => (names[role] ? [[role, tifinaghOf(names[role])]] : [])));
}

function nonEmpty(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""));
}

/** The lines at the head of an act: prefecture or province, commune, arrondissement. */
function officeHead(
  map: OfficeMap,
  code: string,
): Result<{ code: string; name: { ar: string; fr: string }; headAr: string[]; headFr: string[] }> {
  const office = officeOf(map, code);
  if (!office) return err({ code: "territory.officeUnknown" });
  const chain = office.territoryCode === null ? [] : chainOf(map.tree, office.territoryCode);
  const lines = [...chain]
    .reverse()
    .filter((territory) => territory.level !== "region" && territory.level !== "cercle");
  return ok({
    code,
    name: { ar: office.nameAr, fr: office.nameFr },
    headAr: lines.map((territory) => printedPlaceAr([territory])),
    headFr: lines.map((territory) => printedPlaceFr([territory])),
  });
}

function placePhrase(map: OfficeMap, declared: BirthDeclaration): { ar: string; fr: string } {
  const chain = chainOf(map.tree, declared.place.commune);
  const { ar = "", latin = "" } = declared.place.establishment;
  const join = (first: string, rest: string, comma: string): string =>
    [first, rest].filter((part) => part !== "").join(comma);
  return { ar: join(ar, printedPlaceAr(chain), "، "), fr: join(latin || ar, printedPlaceFr(chain), ", ") };
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** The living draft of a file with its text, for the preview; nothing before it was prepared. */
export async function currentDraft({ tx }: Pick<DeskContext, "tx">, declarationId: string) {
  const id = await findLivingDraft(tx, declarationId);
  return id === undefined ? undefined : findDraft(tx, id);
}

/** « l'arrondissement de Hassan », « la commune de Témara »: as the French translation of the act names the office. */
function withArticle(place: string): string {
  return /^[aeiouéè]/i.test(place) ? `l'${place}` : `la ${place}`;
}
