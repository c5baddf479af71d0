import type { EnteredMentionView, MentionSideView, MentionView } from "#components/desk/mention/mention-view.ts";
import { demonstrationAccounts } from "#lib/auth/index.ts";
import { IDENTITY_PROOFS, TypedTarget } from "#lib/declarations/core/index.ts";
import type {
  DeskFile,
  findEnteredMentions,
  MentionPreview,
  MentionSide,
  TypedTargets,
} from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { mentionStatus, SUBJECT_ROLES, type SubjectRole } from "#lib/mentions/core/index.ts";
import { subjectOf } from "./file-view.ts";
import type { DeskOfficer } from "./require-officer.ts";
import { type Query, queryOf } from "./texts.ts";

type Built = Extract<MentionPreview["built"], { ok: true }>["value"];

/** What the page of the mention shows of a checked request. */
export async function mentionViewOf(
  file: DeskFile,
  built: Built,
  officer: DeskOfficer,
  locale: Locale,
  at: Date,
): Promise<MentionView> {
  const shown = await demonstrationAccounts(at);
  const me = shown.find(({ name, office }) => name.ar === officer.name.ar && office?.nameAr === officer.office.nameAr);
  const { declaration } = file;
  return {
    fileId: declaration.id,
    reference: declaration.reference ?? "",
    name: subjectOf(file),
    version: declaration.version,
    digest: built.digest,
    sides: built.sides.map(sideViewOf),
    applicant: built.applicant,
    proofs: IDENTITY_PROOFS,
    signer: locale === "ar" ? built.officer.name.ar : built.officer.name.latin,
    maySign: built.maySign,
    isPaper: built.regime === "R37",
    isDemonstration: shown.length > 0,
    login: me?.login ?? null,
  };
}

function sideViewOf({ mention, told, declared, found }: MentionSide): MentionSideView {
  const { target, office } = mention;
  return {
    role: mention.subject,
    kind: mention.kind,
    text: mention.text,
    told: { office: told.office ?? "", number: told.number ?? "", year: told.year ?? "" },
    officeName: target.officeCode === null ? null : target.office,
    status: mentionStatus(target, office.code),
    declared,
    found: found && { ...found.name, isSameName: found.isSameName },
  };
}

/** The birth acts typed in the address, by spouse; nothing where the page was opened without a search. A year that is none is left out. */
export function typedTargets(query: Query): TypedTargets {
  const one = (role: SubjectRole) => {
    const at = (name: string): string => queryOf(query, `${role}.${name}`);
    const typed = { office: at("office"), number: at("number"), year: at("year") };
    const read = TypedTarget.safeParse(typed);
    const withoutYear = TypedTarget.safeParse({ ...typed, year: "" });
    return read.success ? read.data : withoutYear.success ? withoutYear.data : {};
  };
  return Object.fromEntries(SUBJECT_ROLES.flatMap((role) => (`${role}.office` in query ? [[role, one(role)]] : [])));
}

/** The mentions of a completed request. */
export function enteredViewOf(
  mentions: Awaited<ReturnType<typeof findEnteredMentions>>,
): readonly EnteredMentionView[] {
  return mentions.map(({ mention, no, officeCode }) => ({
    role: mention.subject,
    kind: mention.kind,
    text: mention.text,
    status: mentionStatus(mention.target, officeCode),
    no,
    number: mention.target.number,
    year: mention.target.year,
    office: mention.target.office,
  }));
}
