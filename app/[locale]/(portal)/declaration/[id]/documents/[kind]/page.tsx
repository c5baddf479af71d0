import { redirect } from "next/navigation";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { FieldProblemText } from "#components/forms/field-problem.tsx";
import { FileQuestion } from "#components/forms/file-question.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { BackLink } from "#components/ui/back-link.tsx";
import { Actions } from "#components/ui/actions.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { IconList } from "#components/ui/icon-list.tsx";
import { fileAddress } from "#components/portal/file-address.ts";
import { UploadForm } from "#components/portal/upload/upload-form.tsx";
import { uploadWords } from "#components/portal/upload/upload-words.ts";
import { UPLOAD_LIMITS, type Upload } from "#lib/files/core/index.ts";
import { formOf, isAsked, JUDGMENT_SCAN, type RequestItem } from "#lib/declarations/core/index.ts";
import { type CitizenFile } from "#lib/declarations/index.ts";
import type { Locale } from "#lib/kernel/texts.ts";
import { now } from "#lib/platform/clock.ts";
import { lateStageOf, mayMoveLate } from "#lib/rulings/core/index.ts";
import { CommandFields } from "../../../../../../_portal/command-fields.tsx";
import { documentStates } from "../../../../../../_portal/document-states.ts";
import { guarded } from "../../../../../../_portal/guarded.ts";
import { heldFile } from "../../../../../../_portal/held-file.ts";
import { PortalPage } from "../../../../../../_portal/portal-page.tsx";
import { eventTexts, localeOf, type Query, queryOf } from "../../../../../../_portal/texts.ts";
import { missing } from "../../../../../../_portal/missing.ts";

type Props = { params: Promise<{ locale: string; id: string; kind: string }>; searchParams: Promise<Query> };

/** One document: what a good picture shows, the file, or the promise to bring it. */
export default guarded("portal.document", async ({ params, searchParams }: Props) => {
  const { locale: asked, id, kind } = await params;
  const locale = localeOf(asked);
  const file = await heldFile(id, locale);
  const form = formOf(file.declaration.kind);
  const isJudgment = kind === JUDGMENT_SCAN;
  if (!isJudgment && !form.documents.includes(kind)) missing();
  const t = eventTexts(locale, form.kind);
  const isDraft = file.declaration.status === "draft";
  if (!isDraft && !(isJudgment ? isAwaitedFromCourt(file) : isAskedFor(file, kind))) redirect(`/${locale}/track/${id}`);
  const known = (await documentStates(file, now())).documents.find(({ need }) => need.kind === kind);
  if (!known && isDraft) redirect(`/${locale}/declaration/${id}/documents`);

  const upload = known?.upload ?? file.uploads.findLast(({ documentKind: of }) => of === kind);
  const state = known?.state ?? (upload ? "received" : "empty");
  const posted = /^(?:files|declarations)\.[A-Za-z]{2,40}$/.exec(queryOf(await searchParams, "problem"))?.[0];
  const problems = posted === undefined ? [] : [{ field: "file", code: posted }];
  const back = isDraft ? `/${locale}/declaration/${id}/documents` : `/${locale}/track/${id}`;
  const post = `/api/portal/declarations/${id}/documents/${kind}`;
  const title = t(`document.${kind}.name`);
  const isSent = upload !== undefined && upload.status !== "refused";
  const problem = posted
    ? t(`errors:${posted}`)
    : state === "refused" && upload?.refusal
      ? t(`errors:${upload.refusal}`)
      : undefined;
  return (
    <PortalPage locale={locale} t={t} title={pageTitle(title, problems, t)} width="question">
      <BackLink href={back} t={t} label={t(isDraft ? "documents.all" : "common:back")} />
      <ErrorSummary problems={problems} t={t} />
      <h1>{title}</h1>
      <p>{t(`document.${kind}.text`)}</p>
      {!isSent && (
        <IconList
          items={["whole", "light", "sharp"].map((key) => ({
            key,
            icon: "check" as const,
            content: t(`document.advice.${key}`),
          }))}
        />
      )}
      <UploadForm
        action={post}
        mostBytes={UPLOAD_LIMITS.bytes}
        words={uploadWords(t)}
        problems={{
          lost: <FieldProblemText id="upload-lost" text={t("common:file.lost")} t={t} />,
          tooLarge: <FieldProblemText id="upload-too-large" text={t("errors:files.tooLarge")} t={t} />,
        }}
      >
        <CommandFields locale={locale} values={{ replaces: isSent ? upload.id : undefined }} />
        <FileQuestion
          name="file"
          level={2}
          title={t(isSent ? "document.sent" : "document.send")}
          state={state}
          problem={problem}
          details={
            upload && isSent
              ? t("document.details", { size: sizeOf(upload, locale), count: Math.max(upload.pages.length, 1) })
              : undefined
          }
          thumbnail={thumbnailOf(id, upload, title)}
          limits={t("document.limits", { megabytes: UPLOAD_LIMITS.bytes / 1024 / 1024, pages: UPLOAD_LIMITS.pdfPages })}
          send={{}}
          t={t}
        />
      </UploadForm>
      {isSent && (
        <>
          <Actions stack>
            <ButtonLink wide href={back}>
              {t("common:button.continue")}
            </ButtonLink>
          </Actions>
          <form method="post" action={`${post}/remove`}>
            <CommandFields locale={locale} values={{ upload: upload.id }} />
            <Actions stack>
              <Button kind="secondary" wide>
                {t("document.remove")}
              </Button>
            </Actions>
          </form>
        </>
      )}
      {!isSent && !isJudgment && (
        <form method="post" action={`${post}/bring`}>
          <CommandFields locale={locale} values={{ bring: state === "later" ? "no" : "yes" }} />
          <Actions stack>
            <Button kind="secondary" wide>
              {t(state === "later" ? "document.notLater" : "common:file.later")}
            </Button>
          </Actions>
        </form>
      )}
    </PortalPage>
  );
});

function isAskedFor({ declaration, asked }: CitizenFile, kind: string): boolean {
  const items = asked.map(({ kind: of, target }) => ({ kind: of, target, reason: "missing" }) satisfies RequestItem);
  return declaration.status === "to_complete" && isAsked(items, "document", kind);
}

/** Past the term, a judgment is what opens the register (CPC:217-220). */
function isAwaitedFromCourt({ declaration: { status, regime }, rulings }: CitizenFile): boolean {
  return status === "overdue" && regime !== null && mayMoveLate(regime, lateStageOf(rulings), "enterJudgment");
}

/** Megabytes with one figure after the comma, at least 0.1. */
function sizeOf({ bytes }: Upload, locale: Locale): string {
  return new Intl.NumberFormat(`${locale}-MA`, { maximumFractionDigits: 1, numberingSystem: "latn" }).format(
    Math.max(bytes / 1024 / 1024, 0.1),
  );
}

function thumbnailOf(declaration: string, upload: Upload | undefined, alt: string) {
  const page = upload?.pages[0];
  return upload && page ? { src: fileAddress(declaration, upload.id, page.n), alt } : undefined;
}
