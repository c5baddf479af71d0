import type { DocumentView, FileView, Line } from "#components/desk/verify/file-view.ts";
import { hijriWords } from "#components/desk/hijri-words.ts";
import { BIRTH_DOCUMENTS, NATIONALITIES, REFUSAL_REASONS, REQUEST_REASONS } from "#lib/declarations/core/index.ts";
import type { DeskFile } from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { moroccanDay } from "#lib/platform/clock.ts";
import { textTable } from "#lib/platform/i18n.ts";
import { CHOICES } from "./choices.ts";

/** The file as the verification screen draws it: plain data, named in the language of the page. */
export function fileViewOf(file: DeskFile, locale: Locale): FileView {
  const { declaration, hijri, holder, deadline } = { ...file, deadline: file.declaration.deadline };
  const documents = documentsOf(file);
  return {
    id: declaration.id,
    reference: declaration.reference ?? "",
    kind: declaration.kind,
    status: declaration.status,
    version: declaration.version,
    regime: declaration.regime ?? "R36",
    name: subjectOf(file),
    daysLeft: file.daysLeft,
    isLate: file.isLate,
    lastDay: deadline?.lastDay ?? null,
    office: file.office && { ar: file.office.nameAr, fr: file.office.nameFr },
    lines: file.fields.map(({ path, group, shape, value, proof }): Line => ({
      path,
      group,
      shape,
      value,
      document: numberOf(documents, proof),
    })),
    reviews: file.reviews,
    checks: file.checks.map(({ params = {}, ...check }) => ({ ...check, params })),
    documents,
    sameEvent: [...file.sameEvent],
    holder: holder && {
      name: locale === "ar" ? holder.ar : holder.latin,
      isMe: holder.isMe,
      until: holder.until.toISOString(),
    },
    hasDraft: file.draft !== null,
    isRegistered: declaration.act !== null,
    places: file.birthPlace ? { [communeOf(file)]: locale === "ar" ? file.birthPlace.ar : file.birthPlace.fr } : {},
    countries: countryNames(locale),
    hijri: hijri && hijriWords(hijri, locale),
    askedItems: file.openRequest?.items ?? [],
    lists: {
      documents: BIRTH_DOCUMENTS,
      requestReasons: REQUEST_REASONS,
      refusalReasons: REFUSAL_REASONS,
      choices: CHOICES,
    },
    citizen: {
      language: declaration.language,
      texts: textTable(declaration.language, { desk: ["request", "document", "field", "group"] }),
    },
  };
}

/** The name the file goes by: the child's given name with the family name it will carry, as far as it is known. */
export function subjectOf({ fields, declared }: Pick<DeskFile, "fields" | "declared">): { ar: string; latin: string } {
  const at = (path: string) => {
    const value = fields.find((field) => field.path === path)?.value;
    return typeof value === "object" ? value : {};
  };
  const given = at("child.givenName");
  const family =
    declared?.child.familyName ??
    declared?.father?.familyName ??
    declared?.chosenNames?.familyName ??
    at("mother.familyName");
  const join = (...parts: (string | undefined)[]): string => parts.filter(Boolean).join(" ");
  return { ar: join(given.ar, family.ar), latin: join(given.latin, family.latin) };
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

function numberOf(documents: readonly DocumentView[], proof: string | null): number | null {
  return documents.find(({ kind }) => kind === proof)?.number ?? null;
}

function communeOf({ fields }: DeskFile): string {
  const value = fields.find(({ shape }) => shape === "place")?.value;
  return typeof value === "string" ? value : "";
}

function countryNames(locale: Locale): Record<string, string> {
  const names = new Intl.DisplayNames(locale === "ar" ? "ar-MA" : "fr-MA", { type: "region" });
  return Object.fromEntries(Object.keys(NATIONALITIES).map((code) => [code, names.of(code) ?? code]));
}
