import type { Upload } from "#lib/files/core/index.ts";
import {
  isSection,
  type PaperKind,
  type PaperNeed,
  papersFor,
  problemsOfRequest,
  QUALITIES,
  SECTION_NAMES,
  typedAt,
} from "#lib/requests/core/index.ts";
import type { CitizenRequest } from "#lib/requests/index.ts";

export type PaperState = PaperNeed & { upload: Upload | undefined; isSent: boolean };

/** The papers of the request as it stands, each with what was sent of it; none before the applicant said who they are. */
export function paperStates({ request, uploads }: Pick<CitizenRequest, "request" | "uploads">): PaperState[] {
  const typed = typedAt(request.answers, "applicant.quality");
  const quality = QUALITIES.find((known) => known === typed);
  if (quality === undefined) return [];
  return papersFor({ quality, isIdentityProved: request.identity !== null }).map((need) => {
    const upload = uploads.findLast(({ documentKind }) => documentKind === need.kind);
    return { ...need, upload, isSent: upload !== undefined && upload.status !== "refused" };
  });
}

/** What the office asked for that is a paper, with what was sent of it since. */
export function askedPapers({ request, uploads }: Pick<CitizenRequest, "request" | "uploads">): PaperState[] {
  const asked = request.asked.filter((thing): thing is PaperKind => thing !== "act");
  return asked.map((kind) => {
    const upload = uploads.findLast(
      ({ documentKind, createdAt }) =>
        documentKind === kind && request.askedAt !== null && createdAt >= request.askedAt,
    );
    return { kind, need: "required", upload, isSent: upload !== undefined && upload.status !== "refused" };
  });
}

/** The pages of the form that are not whole yet. */
export function unfinishedPages({ request }: Pick<CitizenRequest, "request">): string[] {
  return SECTION_NAMES.filter(
    (section) => isSection(section) && problemsOfRequest(section, request.answers).length > 0,
  );
}
