import type { Deadline } from "#lib/calendar/core/index.ts";
import { deadline, suspensionsFor } from "#lib/calendar/core/index.ts";
import { calendarTables, civilDayAt } from "#lib/calendar/index.ts";
import { listUploads, type Upload } from "#lib/files/index.ts";
import { secretHashHex } from "#lib/gate/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { listShownRulings, type ShownRuling } from "#lib/rulings/index.ts";
import {
  chainOf,
  type Competence,
  competentOffices,
  eventPlaceOf,
  type Office,
  type Regime,
} from "#lib/territory/core/index.ts";
import { officeMap, officeOf } from "#lib/territory/index.ts";
import { type Declaration, type Deposit, type DocumentNeed, formOf } from "../core/index.ts";
import * as store from "../store/index.ts";
import { depositNow } from "./deposit.ts";
import { ownSide } from "./own-side.ts";
import { type AskedItem, askedItems } from "./answer-request.ts";

/** All that a citizen's page needs of one file; read under the citizen's own secret. */
export type CitizenFile = {
  declaration: Declaration;
  uploads: readonly Upload[];
  story: readonly store.StoryLine[];
  asked: readonly AskedItem[];
  /** What was asked and ruled once the term was over, as far as the family may read it. */
  rulings: readonly ShownRuling[];
  office: Office | null;
  /** Where its papers and clocks stand; nothing before it was sent. */
  deposit: Deposit | undefined;
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
      rulings: await listShownRulings(tx, id),
      asked: open ? await askedItems(tx, declaration, open, at) : [],
      office: declaration.officeCode === null ? null : (officeOf(map, declaration.officeCode) ?? null),
      deposit: await depositNow(tx, declaration),
    });
  });
  return read.ok ? read.value : undefined;
}

export type OfficeOption = Competence & { deadline: Deadline | null; isLate: boolean };

/** The offices that may take this declaration today, the nearest first, each with the deadline its regime gives, if any. */
export async function officesFor(declaration: Declaration, at: Date): Promise<OfficeOption[]> {
  const form = formOf(declaration.kind);
  const place = form.placeOf(declaration.answers);
  const today = civilDayAt(at);
  if (!place) return [];
  const read = await inTransaction(ownSide(), {}, async (tx) => {
    const map = await officeMap(tx, at);
    const tables = await calendarTables(tx, today, at);
    const suspensions = suspensionsFor(
      tables.suspensions,
      chainOf(map.tree, place.commune).map(({ code }) => code),
    );
    const options = competentOffices(map, {
      place: eventPlaceOf(place),
      service: form.service,
      day: today,
    });
    return ok(
      options.map((option) => {
        const event = place.deadlineEvent(option.regime);
        const due = event && deadline(event, { holidays: tables.holidays, suspensions });
        return { ...option, deadline: due, isLate: due !== null && today > due.lastDay };
      }),
    );
  });
  return read.ok ? read.value : [];
}

/** The documents this case needs, as far as the answers tell. */
export function documentNeeds(declaration: Declaration, regime: Regime): readonly DocumentNeed[] {
  return formOf(declaration.kind).documentsFor(declaration.answers, regime);
}
