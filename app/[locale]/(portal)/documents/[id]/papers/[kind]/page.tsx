import { redirect } from "next/navigation";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { FieldProblemText } from "#components/forms/field-problem.tsx";
import { FileQuestion } from "#components/forms/file-question.tsx";
import { pageTitle } from "#components/forms/page-title.ts";
import { fileAddress } from "#components/portal/file-address.ts";
import { UploadForm } from "#components/portal/upload/upload-form.tsx";
import { uploadWords } from "#components/portal/upload/upload-words.ts";
import { Actions } from "#components/ui/actions.tsx";
import { BackLink } from "#components/ui/back-link.tsx";
import { ButtonLink } from "#components/ui/button-link.tsx";
import { Button } from "#components/ui/button.tsx";
import { UPLOAD_LIMITS } from "#lib/files/core/index.ts";
import { isPaperKind } from "#lib/requests/core/index.ts";
import { textsOf } from "#lib/platform/i18n.ts";
import { CommandFields } from "../../../../../../_portal/command-fields.tsx";
import { guarded } from "../../../../../../_portal/guarded.ts";
import { missing } from "../../../../../../_portal/missing.ts";
import { PortalPage } from "../../../../../../_portal/portal-page.tsx";
import { heldRequest } from "../../../../../../_portal/requests/held-request.ts";
import { askedPapers, paperStates } from "../../../../../../_portal/requests/paper-states.ts";
import { type Query, queryOf } from "../../../../../../_portal/texts.ts";

type Props = { params: Promise<{ locale: string; id: string; kind: string }>; searchParams: Promise<Query> };

/** One paper of the request: what it should show, and the file. */
export default guarded("portal.requestPaper", async ({ params, searchParams }: Props) => {
  const { locale: asked, id, kind } = await params;
  if (!isPaperKind(kind)) missing();
  const { locale, held, home } = await heldRequest(asked, id);
  const t = textsOf(locale, "requests", "journey", "portal");
  const isDraft = held.request.status === "draft";
  const papers = isDraft ? paperStates(held) : askedPapers(held);
  const paper = papers.find((one) => one.kind === kind);
  const back = isDraft ? `${home}/papers` : `${home}/track`;
  if (!paper || !(isDraft || held.request.status === "to_complete")) redirect(back);
  const { upload, isSent } = paper;
  const posted = /^(?:files|requests)\.[A-Za-z]{2,40}$/.exec(queryOf(await searchParams, "problem"))?.[0];
  const problems = posted === undefined ? [] : [{ field: "file", code: posted }];
  const post = `/api/portal/requests/${id}/papers/${kind}`;
  const title = t(`paper.${kind}.name`);
  const refusal = posted ?? (upload?.status === "refused" ? (upload.refusal ?? undefined) : undefined);
  const page = upload?.pages[0];
  return (
    <PortalPage locale={locale} t={t} title={pageTitle(title, problems, t)} width="question">
      <BackLink href={back} t={t} />
      <ErrorSummary problems={problems} t={t} />
      <h1>{title}</h1>
      <p>{t(`paper.${kind}.text`)}</p>
      <UploadForm
        action={post}
        mostBytes={UPLOAD_LIMITS.bytes}
        words={uploadWords(t)}
        problems={{
          lost: <FieldProblemText id="upload-lost" text={t("common:file.lost")} t={t} />,
          tooLarge: <FieldProblemText id="upload-too-large" text={t("errors:files.tooLarge")} t={t} />,
        }}
      >
        <CommandFields locale={locale} values={{ replaces: isSent ? upload?.id : undefined }} />
        <FileQuestion
          name="file"
          level={2}
          title={t(isSent ? "document.sent" : "document.send")}
          state={isSent ? "received" : refusal ? "refused" : "empty"}
          problem={refusal === undefined ? undefined : t(`errors:${refusal}`)}
          thumbnail={upload && page ? { src: fileAddress(id, upload.id, page.n), alt: title } : undefined}
          limits={t("document.limits", { megabytes: UPLOAD_LIMITS.bytes / 1024 / 1024, pages: UPLOAD_LIMITS.pdfPages })}
          send={{}}
          t={t}
        />
      </UploadForm>
      {isSent && upload && (
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
    </PortalPage>
  );
});
