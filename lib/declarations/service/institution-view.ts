import { findOwnInstitution, type OwnInstitution, type StaffSession } from "#lib/auth/index.ts";
import { ok } from "#lib/kernel/result.ts";
import { inTransaction, type Tx } from "#lib/platform/db.ts";
import { chainOf, type Office, type Territory } from "#lib/territory/core/index.ts";
import { officeOf } from "#lib/territory/index.ts";
import {
  AnswersShape,
  type Answers,
  answerAt,
  type Declaration,
  type InstitutionKind,
  kindsFor,
  type PaperPart,
  institutionFormOf,
  institutionKindOf,
  mayCorrect,
} from "../core/index.ts";
import type { FieldProblem } from "#lib/kernel/form-state.ts";
import * as store from "../store/index.ts";
import { isCorrectable } from "./institution-declare.ts";
import { communesOf, institutionGround, officesAt, withOwnPlace } from "./institution-ground.ts";

/** Reads under the rights of an institution's session; nothing for a session that is posted to none. */
export async function readInstitution<T>(
  { token }: StaffSession,
  read: (tx: Tx, institution: OwnInstitution) => Promise<T>,
): Promise<T | undefined> {
  const done = await inTransaction("institution", { "app.session": token }, async (tx) => {
    const institution = await findOwnInstitution(tx);
    return ok(institution && (await read(tx, institution)));
  });
  return done.ok ? done.value : undefined;
}

export type InstitutionHome = {
  institution: OwnInstitution;
  counts: readonly store.AnnouncedCount[];
  rows: readonly store.AnnouncedRow[];
};

/** The lists of an institution: how many wait, are registered, refused, past their time, and one page of the chosen list. */
export async function institutionHome(
  officer: StaffSession,
  list: store.InstitutionList,
  page: number,
): Promise<InstitutionHome | undefined> {
  return readInstitution(officer, async (tx, institution) => ({
    institution,
    counts: await store.countAnnounced(tx),
    rows: await store.listAnnounced(tx, list, page),
  }));
}

/** All that the page of one declaration shows to the institution that made it. */
export type AnnouncedFile = {
  declaration: Declaration;
  kind: InstitutionKind;
  institution: OwnInstitution;
  versions: readonly store.DeclaredVersion[];
  story: readonly store.StoryLine[];
  office: Office | null;
  commune: Territory | undefined;
  /** Of a file that was closed for another of the same event. */
  outcome: store.Outcome | undefined;
  act: { no: number; year: number } | null;
  isCorrectable: boolean;
};

export async function findAnnounced(officer: StaffSession, id: string, at: Date): Promise<AnnouncedFile | undefined> {
  return readInstitution(officer, async (tx, institution) => {
    const declaration = await store.findOwnFile(tx, id);
    if (!declaration) return undefined;
    const { map } = await institutionGround(tx, institution, at);
    const outcome = await store.findOutcome(tx, id);
    const office = declaration.officeCode === null ? undefined : officeOf(map, declaration.officeCode);
    const kind = institutionKindOf(declaration);
    const versions = await store.listVersions(tx, id);
    return {
      declaration,
      kind,
      institution,
      versions,
      story: await store.listStory(tx, id),
      office: office ?? null,
      commune: chainOf(map.tree, answerAt(declaration.answers, "place.commune"))[0],
      outcome,
      act: declaration.act ?? outcome?.act ?? null,
      isCorrectable: isCorrectable(declaration.status) && mayCorrect(institution.kind, kind),
    };
  });
}

/** What the page of one birth or death offers and shows: communes, offices, and what was typed, with its mistakes. */
export type InstitutionPaper = {
  institution: OwnInstitution;
  parts: readonly PaperPart[];
  answers: Answers;
  problems: readonly FieldProblem[];
  communes: readonly Territory[];
  offices: readonly Office[];
};

export async function institutionPaper(
  officer: StaffSession,
  {
    kind,
    entry,
    declaration,
  }: { kind: InstitutionKind; entry: string | undefined; declaration?: Declaration | undefined },
  at: Date,
): Promise<InstitutionPaper | undefined> {
  return readInstitution(officer, async (tx, institution) => {
    const ground = await institutionGround(tx, institution, at);
    const kept = entry === undefined ? undefined : await store.findEntry(tx, entry);
    const isOfThis = kept?.shape === "form" && kept.kind === kind && kept.declarationId === (declaration?.id ?? null);
    const typed = isOfThis ? keptForm(kept.content) : undefined;
    const answers = typed?.answers ?? declaration?.answers ?? withOwnPlace(ground, kind, {});
    const communes = communesOf(ground);
    if (declaration === undefined && !kindsFor(institution.kind).includes(kind)) return undefined;
    const place = answerAt(answers, "place.commune") || (communes[0]?.code ?? "");
    return {
      institution,
      parts: institutionFormOf(kind).parts,
      answers,
      problems: typed?.problems ?? [],
      communes,
      offices: officesAt(ground, kind, place).map(({ office }) => office),
    };
  });
}

function keptForm(content: string): { answers: Answers; problems: readonly FieldProblem[] } {
  const read = JSON.parse(content) as { answers: unknown; problems: readonly FieldProblem[] };
  return { answers: AnswersShape.parse(read.answers), problems: read.problems };
}
