import type { Deadline } from "#lib/calendar/core/index.ts";
import { deadline, parseIsoDay, suspensionsFor } from "#lib/calendar/core/index.ts";
import { calendarTables } from "#lib/calendar/index.ts";
import { listUploads, type Upload } from "#lib/files/index.ts";
import { secretHashHex } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { chainOf, type Competence, competentOffices, type Office } from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { type Declaration, documentsFor, type DocumentNeed, readSection } from "../core/index.ts";
import * as store from "../store/index.ts";
import { type AskedItem, askedItems } from "./answer-request.ts";
import { deadlineEvent } from "./listed-facts.ts";

/** All that a citizen's page needs of one file; read under the citizen's own secret. */
export type CitizenFile = {
  declaration: Declaration;
  uploads: readonly Upload[];
  story: readonly store.StoryLine[];
  asked: readonly AskedItem[];
  office: Office | null;
};

/** The file whose secret the browser holds, or nothing. */
export async function findCitizenFile(id: string, secret: string, at: Date): Promise<CitizenFile | undefined> {
  const read = await inTransaction("portal", { "app.secret": secretHashHex(secret) }, async (tx) => {
    const declaration = await store.findDeclaration(tx, id);
    if (!declaration) return ok(undefined);
    const open = await store.findOpenRequest(tx, id);
    const map = await officeMap(tx, at);
    return ok({
      declaration,
      uploads: await listUploads(tx, id),
      story: await store.listStory(tx, id),
      asked: open ? await askedItems(tx, declaration, open) : [],
      office: declaration.officeCode === null ? null : (officeOf(map, declaration.officeCode) ?? null),
    });
  });
  return read.ok ? read.value : undefined;
}

export type OfficeOption = Competence & { deadline: Deadline; isLate: boolean };

/** The offices that may take this birth today, the nearest first, each with the deadline its regime gives. */
export async function officesFor(declaration: Declaration, at: Date): Promise<OfficeOption[]> {
  const place = readSection("place", declaration.answers);
  if (!place.ok) return [];
  const today = parseIsoDay(moroccanDay(at));
  if (!today.ok) return [];
  const read = await inTransaction("portal", {}, async (tx) => {
    const map = await officeMap(tx, at);
    const tables = await calendarTables(tx, today.value, at);
    const suspensions = suspensionsFor(
      tables.suspensions,
      chainOf(map.tree, place.value.commune).map(({ code }) => code),
    );
    const options = competentOffices(map, {
      place: { territoryCode: place.value.commune },
      service: "birthDeclaration",
      day: today.value,
    });
    return ok(
      options.map((option) => {
        const due = deadline(deadlineEvent({ place: place.value }, option.regime), {
          holidays: tables.holidays,
          suspensions,
        });
        return { ...option, deadline: due, isLate: today.value > due.lastDay };
      }),
    );
  });
  return read.ok ? read.value : [];
}

/** The documents this case needs, as far as the answers tell; nothing until filiation, child and declarant are known. */
export function documentNeeds(declaration: Declaration, regime: "R36" | "R37"): DocumentNeed[] {
  const filiation = readSection("filiation", declaration.answers);
  const child = readSection("child", declaration.answers);
  const declarant = readSection("declarant", declaration.answers);
  const marriage = readSection("marriage", declaration.answers);
  if (!filiation.ok || !child.ok || !declarant.ok) return [];
  return documentsFor(
    {
      filiation: filiation.value,
      child: child.value,
      declarant: declarant.value,
      marriage: marriage.ok ? marriage.value : undefined,
    },
    regime,
  );
}
