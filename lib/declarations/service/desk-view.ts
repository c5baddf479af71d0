import { findNameReferral, listLateRulings } from "#lib/rulings/index.ts";
import { type LateRuling, lateTitleOf, type NameReferral } from "#lib/rulings/core/index.ts";
import { findActOfDeclaration, type ActDraft, listLastActs, type RegisterLine } from "#lib/acts/index.ts";
import { type Delegation, may, signingAuthority } from "#lib/auth/core/index.ts";
import {
  addDays,
  deadlineStatus,
  type HijriDate,
  hijriOf,
  type HijriOffset,
  type IsoDay,
  statedHijri,
} from "#lib/calendar/core/index.ts";
import { calendarTables, type CalendarTables, civilDayAt } from "#lib/calendar/index.ts";
import { listUploads, type Upload } from "#lib/files/index.ts";
import type { DeskContext, Ran } from "#lib/gate/index.ts";
import {
  listDelegations,
  listSigningOfficers,
  namesOfAccounts,
  type SigningOfficer,
  type StaffSession,
} from "#lib/auth/index.ts";
import { err, ok } from "#lib/kernel/result.ts";
import { parseReference } from "#lib/kernel/reference.ts";
import { type AssignedIdentifier, findIdentifier } from "#lib/people/index.ts";
import { inTransaction } from "#lib/platform/db.ts";
import { chainOf, type OfficeKind, printedPlaceAr, printedPlaceFr } from "#lib/territory/core/index.ts";
import { officeMap, officeOf, regimeOf } from "#lib/territory/index.ts";
import {
  actKindOf,
  answerAt,
  arabicSuggestions,
  type Declaration,
  type DeskList,
  type PreCheck,
  type ReviewField,
  reviewFieldsOf,
  type Reviews,
  settledFile,
  SOON_DAYS,
  type Understood,
} from "../core/index.ts";
import * as store from "../store/index.ts";
import { currentDraft } from "./completion.ts";
import { type PaperOfFile, paperOfFile } from "./downtime/paper-of-file.ts";
import { type PaperToBring, papersToBring } from "./papers-to-bring.ts";
import { papersOf } from "./proven-papers.ts";
import { fact, liveReviews } from "./review.ts";

/** Who has a file in hand just now. */
export type Holder = { ar: string; latin: string; isMe: boolean };

export type DeskRow = store.QueueRow & { holder: Holder | null };

export type DeskToday = {
  queues: store.QueueCount[];
  /** Files of any queue that end soon. */
  dueSoon: { count: number; nearestDeadline: IsoDay | null };
  list: DeskList;
  rows: DeskRow[];
  page: number;
  lastActs: RegisterLine[];
};

const LAST_ACTS = 5;

/** The officer's morning: counts of every queue, what ends soon, and one page of the chosen list. */
export async function deskToday(officer: StaffSession, list: DeskList, page: number, at: Date): Promise<DeskToday> {
  const office = officer.office?.code ?? "";
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const queues = await store.countQueues(tx, office);
    const dueSoon = await store.countDueBy(tx, office, addDays(civilDayAt(at), SOON_DAYS));
    const listed = await store.listFiles(tx, office, list, page, at);
    const names = await namesOfAccounts(
      tx,
      listed.flatMap(({ holderAccount }) => holderAccount ?? []),
    );
    const rows = listed.map((row) => ({ ...row, holder: holderOf(row.holderAccount, names, officer) }));
    return ok({ queues, dueSoon, rows, lastActs: await listLastActs(tx, office, LAST_ACTS) });
  });
  if (!read.ok) throw new Error("reading cannot be refused");
  return { ...read.value, list, page };
}

function holderOf(
  accountId: string | null,
  names: ReadonlyMap<string, { ar: string; latin: string }>,
  me: StaffSession,
): Holder | null {
  const name = accountId === null ? undefined : names.get(accountId);
  return name ? { ...name, isMe: accountId === me.accountId } : null;
}

const ACCESS_MINUTES = 60;

/** Opens by exact reference. Another office's file opens only where both apply R36, and the access is recorded (L36:19). */
export async function openByReference(
  { tx, at, office }: DeskContext,
  { typed }: { typed: string },
): Promise<Ran<{ id: string }>> {
  const reference = parseReference(typed);
  if (!reference.ok) return reference;
  const today = civilDayAt(at);
  const myRegime = regimeOf(await officeMap(tx, at), office, today) ?? "";
  const { id, outcome } = await store.openCase(tx, {
    reference: reference.value,
    purpose: "completion",
    minutes: ACCESS_MINUTES,
    myRegime,
  });
  if (outcome === "otherOffice") return err({ code: "declarations.otherOffice" });
  if (id === null) return err({ code: "declarations.notFound" });
  return ok({ value: { id }, events: outcome === "granted" ? [fact("declaration.accessGranted", id)] : [] });
}

/** Everything the verification screen shows of one file. */
export type DeskFile = {
  declaration: Declaration;
  /** The file as it will enter the register, with the corrections; nothing while it does not read. */
  declared: Understood | null;
  fields: readonly ReviewField[];
  reviews: Reviews;
  /** What may be proposed as the Arabic of lines that lack it, by path. */
  suggestedArabic: Readonly<Record<string, string>>;
  checks: readonly PreCheck[];
  /** The path of the line that may stand with a reason alone (L36:47). */
  toExplain: string | null;
  uploads: readonly Upload[];
  /** The papers of this case that nobody sent: to be brought, or seen at the desk by whom and when. */
  papers: readonly PaperToBring[];
  sameEvent: readonly store.SameEvent[];
  story: readonly store.StoryLine[];
  openRequest: store.OpenRequest | null;
  daysLeft: number | null;
  isLate: boolean;
  hijri: (HijriDate & { provisional: boolean }) | null;
  /** The Hijri dates the officer may state for the day of the event: the table's and a day either way. */
  hijriChoices: readonly (HijriDate & { offset: HijriOffset })[];
  /** The commune of the event with what contains it, as acts print it. */
  eventPlace: { ar: string; fr: string } | null;
  holder: (Holder & { until: Date }) | null;
  /** Under which delegation this officer may sign at this office today. */
  authority: Delegation | null;
  /** Whom a clerk may name as the officer who will sign; nobody for those who sign themselves. */
  signers: readonly SigningOfficer[];
  draft: ActDraft | null;
  act: { id: string; isSealed: boolean } | null;
  /** What was asked and ruled on a file past its term, in order (L36:21, CPC:217). */
  rulings: readonly LateRuling[];
  /** The last referral of the given name to the High Commission (D22:33). */
  nameReferral: NameReferral | null;
  /** The digital civil and social identifier of whoever's birth it is; nothing until it is assigned (L36:30). */
  identifier: AssignedIdentifier | null;
  office: { nameAr: string; nameFr: string; kind: OfficeKind } | null;
  /** The receipt on which it was declared while the system was away (L36:19). */
  paper: PaperOfFile | null;
};

/** The file as this officer may see it, or nothing. */
export async function findDeskFile(officer: StaffSession, id: string, at: Date): Promise<DeskFile | undefined> {
  const today = civilDayAt(at);
  const read = await inTransaction("desk", { "app.session": officer.token }, async (tx) => {
    const declaration = await store.findDeclaration(tx, id);
    if (!declaration || declaration.status === "draft") return ok(undefined);
    const actKind = actKindOf(declaration.kind);
    const reviews = await liveReviews(tx, declaration);
    const uploads = await listUploads(tx, id);
    const sameEvent = await store.listSameEvent(tx, id);
    const siblings = await store.listSiblings(tx, declaration);
    const spellings = declaration.kind === "birth" ? await store.listSpellings(tx, id, today) : [];
    const settled = settledFile(declaration, reviews);
    const { deadline, regime, officeCode } = declaration;
    // a deadline that was met counts no further
    const termDay = declaration.deadlineMetOn ?? today;
    const documents = await papersOf(tx, declaration);
    const rulings = await listLateRulings(tx, id);
    const lateTitle = lateTitleOf(rulings);
    const context = { deadline, today: termDay, lateTitle, documents, sameEvent, siblings, spellings };
    const checks = settled.ok && regime ? settled.value.checks({ ...context, regime }) : [];
    const status = deadline && deadlineStatus(deadline, termDay);
    const tables = await calendarTables(tx, today, at);
    const born = settled.ok ? hijriOf(settled.value.eventOn, tables.hijri) : undefined;
    const map = await officeMap(tx, at);
    const office = officeCode === null ? undefined : officeOf(map, officeCode);
    const chain = chainOf(map.tree, answerAt(declaration.answers, "place.commune"));
    const holding = declaration.holder && declaration.holder.until > at ? declaration.holder : null;
    const holder = holding && holderOf(holding.accountId, await namesOfAccounts(tx, [holding.accountId]), officer);
    const authority = signingAuthority(await listDelegations(tx, officer.staffId, today), {
      officeCode: officer.office?.code ?? "",
      actKind,
      today,
    });
    const fields = reviewFieldsOf(declaration);
    const act = await findActOfDeclaration(tx, id);
    return ok({
      declaration,
      declared: settled.ok ? settled.value : null,
      fields,
      reviews,
      suggestedArabic: arabicSuggestions(fields, declaration.answers, map.tree),
      checks,
      toExplain: settled.ok && regime ? (settled.value.toExplain?.(regime, spellings) ?? null) : null,
      uploads,
      papers: await papersToBring(tx, declaration, documents, settled.ok ? settled.value : null),
      sameEvent,
      story: await store.listStory(tx, id),
      openRequest: (await store.findOpenRequest(tx, id)) ?? null,
      daysLeft: status ? status.daysLeft : null,
      isLate: status ? status.late : false,
      hijri: born?.ok ? born.value : null,
      hijriChoices: settled.ok ? hijriChoices(settled.value.eventOn, tables) : [],
      eventPlace: chain.length > 0 ? { ar: printedPlaceAr(chain), fr: printedPlaceFr(chain) } : null,
      holder: holder && holding ? { ...holder, until: holding.until } : null,
      authority: authority.ok ? authority.value : null,
      signers: may(officer.role, "act:sign")
        ? []
        : await listSigningOfficers(tx, {
            officeCode: officer.office?.code ?? "",
            actKind,
            today,
          }),
      draft: (await currentDraft({ tx }, id)) ?? null,
      act: act ?? null,
      rulings,
      nameReferral: await findNameReferral(tx, id),
      identifier: (act && (await findIdentifier(tx, act.id))) ?? null,
      office: office ? { nameAr: office.nameAr, nameFr: office.nameFr, kind: office.kind } : null,
      paper: await paperOfFile(tx, declaration),
    });
  });
  return read.ok ? read.value : undefined;
}

function hijriChoices(eventOn: IsoDay, { hijri }: CalendarTables): DeskFile["hijriChoices"] {
  return ([-1, 0, 1] as const).flatMap((offset) => {
    const stated = statedHijri(eventOn, hijri, offset, "?");
    return stated.ok ? [{ offset, year: stated.value.year, month: stated.value.month, day: stated.value.day }] : [];
  });
}
