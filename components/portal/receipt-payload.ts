import { dateWords } from "#components/ui/date-words.ts";
import type { DeclarationKind, Deposit } from "#lib/declarations/core/index.ts";
import type { ReceiptPayload } from "#lib/documents/core/index.ts";
import { formatReference } from "#lib/kernel/reference.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import type { Office } from "#lib/territory/core/index.ts";

type Deposited = {
  declaration: { kind: DeclarationKind; reference: string };
  deposit: Deposit;
  depositedAt: Date;
  paper: { number: string } | null;
  office: Office;
  subject: { ar: string; latin: string };
};

/** What the receipt of a file says, in the language asked for (law 55-19:10). */
export function receiptPayload(file: Deposited, publicUrl: string, locale: Locale, t: T): ReceiptPayload {
  const { declaration, deposit, office } = file;
  const { stage, papers, depositedOn, completeBy, answerBy, appealBy } = deposit;
  const named = (state: "sent" | "seen" | "missing"): string[] =>
    papers.filter((paper) => paper.state === state).map(({ kind }) => t(`document.${kind}.name`));
  return {
    kind: "receipt",
    locale,
    stage,
    subject: declaration.kind,
    reference: formatReference(declaration.reference),
    url: `${publicUrl}/${locale}/track?reference=${declaration.reference}`,
    depositedAt: file.depositedAt.toISOString(),
    depositedOn: dateWords(depositedOn, t),
    name:
      (locale === "ar" ? file.subject.ar : file.subject.latin) ||
      file.subject.ar ||
      file.subject.latin ||
      (declaration.kind === "death" ? t("common:unidentified") : "—"),
    ...(file.paper && { paper: file.paper.number }),
    office: locale === "ar" ? office.nameAr : office.nameFr,
    sent: named("sent"),
    seen: named("seen"),
    missing: named("missing"),
    ...(completeBy && { completeBy: dateWords(completeBy, t) }),
    ...(answerBy && appealBy && { answerBy: dateWords(answerBy, t), appealBy: dateWords(appealBy, t) }),
  };
}
