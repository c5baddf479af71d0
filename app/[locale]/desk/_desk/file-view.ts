import type { DocumentView, FileView, Line } from "#components/desk/verify/file-view.ts";
import { hijriWords } from "#components/desk/hijri-words.ts";
import { designationOf } from "#lib/acts/core/index.ts";
import { formOf, NATIONALITIES, REFUSAL_REASONS, REQUEST_REASONS } from "#lib/declarations/core/index.ts";
import type { DeskFile } from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { fullName } from "#lib/names/core/index.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { textsOf, textTable } from "#lib/platform/i18n.ts";

/** The file as the verification screen draws it: plain data, named in the language of the page. */
export function fileViewOf(file: DeskFile, locale: Locale): FileView {
  const { declaration, hijri, holder, deadline } = { ...file, deadline: file.declaration.deadline };
  const documents = documentsOf(file);
  return {
    id: declaration.id,
    reference: declaration.reference ?? "",
    kind: declaration.kind,
    origin: declaration.origin,
    status: declaration.status,
    version: declaration.version,
    regime: declaration.regime ?? "R36",
    name: subjectOf(file),
    daysLeft: file.daysLeft,
    isLate: file.isLate,
    lastDay: deadline?.lastDay ?? null,
    office: file.office && { ar: file.office.nameAr, fr: file.office.nameFr },
    lines: file.fields.map(({ path, group, shape, value, proof, needsArabic = false }): Line => ({
      path,
      group,
      shape,
      value,
      document: numberOf(documents, proof),
      needsArabic,
      needsReason: path === file.toExplain,
      suggestedArabic: file.suggestedArabic[path],
    })),
    reviews: file.reviews,
    checks: file.checks.map(({ params = {}, ...check }) => ({ ...check, params })),
    documents,
    papers: file.papers.map(({ kind, seen }) => ({
      kind,
      seen: seen && { on: moroccanDay(seen.at), by: locale === "ar" ? seen.ar : seen.latin },
    })),
    sameEvent: [...file.sameEvent],
    holder: holder && {
      name: locale === "ar" ? holder.ar : holder.latin,
      isMe: holder.isMe,
      until: holder.until.toISOString(),
    },
    hasDraft: file.draft !== null,
    isRegistered: declaration.act !== null,
    places: file.eventPlace ? { [communeOf(file)]: locale === "ar" ? file.eventPlace.ar : file.eventPlace.fr } : {},
    countries: countryNames(file, locale),
    hijri: hijri && hijriWords(hijri, locale),
    askedItems: file.openRequest?.items ?? [],
    lists: {
      ...requestableOf(file),
      requestReasons: REQUEST_REASONS,
      refusalReasons: REFUSAL_REASONS,
      choices: formOf(declaration.kind).choices,
    },
    citizen: {
      language: declaration.language,
      texts: textTable(declaration.language, { desk: ["request", "document", "field", "group"] }),
    },
  };
}

/** The name the file goes by, also while its answers do not read as a whole; a body that nobody knows is said in words (L36:38). */
export function subjectOf({ fields, declared }: Pick<DeskFile, "fields" | "declared">): { ar: string; latin: string } {
  if (declared) return named(declared.subject);
  const names = ["givenName", "familyName"].map(
    (name) => fields.find(({ path, shape }) => shape === "dual" && path.endsWith(`.${name}`))?.value,
  );
  const join = (script: "ar" | "latin"): string =>
    names
      .map((name) => (typeof name === "object" ? name[script] : undefined))
      .filter(Boolean)
      .join(" ");
  return { ar: join("ar"), latin: join("latin") };
}

function named(subject: { ar: string; latin: string }): { ar: string; latin: string } {
  if (subject.ar !== "" || subject.latin !== "") return subject;
  return { ar: textsOf("ar")("common:unidentified"), latin: textsOf("fr")("common:unidentified") };
}

/** The name that the act gives, which may have been chosen at the counter (L36:25); the file's own before there is an act. */
export function actNameOf(file: Pick<DeskFile, "fields" | "declared" | "draft">): { ar: string; latin: string } {
  if (!file.draft) return subjectOf(file);
  const named = designationOf(file.draft.act);
  return { ar: fullName(named, "ar") ?? named.given.ar, latin: fullName(named, "latin") ?? named.given.latin };
}

function documentsOf({ uploads }: DeskFile): DocumentView[] {
  return uploads
    .filter(({ status }) => status !== "refused")
    .map(({ id, documentKind, fileName, pages, status, createdAt }, at) => ({
      id,
      number: at + 1,
      kind: documentKind,
      fileName,
      sentOn: moroccanDay(createdAt),
      pages,
      status,
    }));
}

/** The documents that this case asks for come first; others of its event may still be asked, for what a check found (law 55-19:14). */
function requestableOf({ declaration, uploads }: DeskFile): Pick<FileView["lists"], "documents" | "otherDocuments"> {
  const { kind, answers, regime } = declaration;
  const form = formOf(kind);
  const ofCase = new Set([
    ...form.documentsFor(answers, regime ?? "R36").map((need) => need.kind),
    ...uploads.map(({ documentKind }) => documentKind),
  ]);
  return {
    documents: form.documents.filter((one) => ofCase.has(one)),
    otherDocuments: form.documents.filter((one) => !ofCase.has(one)),
  };
}

function numberOf(documents: readonly DocumentView[], proof: string | null): number | null {
  return documents.find(({ kind }) => kind === proof)?.number ?? null;
}

function communeOf({ fields }: DeskFile): string {
  const value = fields.find(({ shape }) => shape === "place")?.value;
  return typeof value === "string" ? value : "";
}

/** The countries whose nationality acts can word, and those that the file itself names. */
function countryNames({ fields }: DeskFile, locale: Locale): Record<string, string> {
  const names = new Intl.DisplayNames(locale === "ar" ? "ar-MA" : "fr-MA", { type: "region" });
  const own = fields.flatMap(({ shape, value }) => (shape === "country" && typeof value === "string" ? [value] : []));
  return Object.fromEntries([...Object.keys(NATIONALITIES), ...own].map((code) => [code, names.of(code) ?? code]));
}
