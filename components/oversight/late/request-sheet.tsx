import type { LateRequest } from "#lib/rulings/core/index.ts";
import type { FieldShape, FieldValue } from "#lib/declarations/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { type Named, valueWords } from "../../desk/verify/value-words.ts";
import { Bdi } from "../../ui/bdi.tsx";
import { Badge } from "../../ui/badge.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { DualText } from "../../ui/dual-text.tsx";
import { SummaryList } from "../../ui/summary-list.tsx";

export type AskedLine = {
  path: string;
  group: string;
  shape: FieldShape;
  value: FieldValue;
  verdict: "confirmed" | "corrected" | "doubt" | null;
};

/** What the office asked: by whom, why, on which papers, with what opinion. */
export function RequestSheet({ request, papers, t }: { request: LateRequest; papers: readonly string[]; t: T }) {
  const { applicant, quality, reason, nonRegistrationNumber, burialPermit, opinion, note, documents } = request;
  const items = [
    { key: "applicant", term: t("rulings:ask.applicant"), value: <bdi>{applicant}</bdi> },
    { key: "quality", term: t("rulings:ask.quality"), value: t(`rulings:quality.${quality}`) },
    { key: "reason", term: t("rulings:ask.reason"), value: t(`rulings:lateReason.${reason}`) },
    {
      key: "certificate",
      term: t("rulings:ask.nonRegistrationNumber"),
      value: nonRegistrationNumber === "" ? null : <Bdi>{nonRegistrationNumber}</Bdi>,
    },
    ...(burialPermit === ""
      ? []
      : [{ key: "permit", term: t("rulings:ask.burialPermit"), value: <Bdi>{burialPermit}</Bdi> }]),
    {
      key: "documents",
      term: t("rulings:ask.documents"),
      value: <Words of={documents.map((kind) => t(`rulings:document.${kind}`))} />,
    },
    ...(papers.length === 0
      ? []
      : [
          {
            key: "papers",
            term: t("rulings:sheet.papers"),
            value: <Words of={papers.map((kind) => t(`desk:document.${kind}`))} />,
          },
        ]),
    { key: "opinion", term: t("rulings:ask.opinion"), value: t(`rulings:opinion.${opinion}`) },
    ...(note === "" ? [] : [{ key: "note", term: t("rulings:ask.note"), value: <bdi>{note}</bdi> }]),
  ];
  return <SummaryList title={t("rulings:sheet.request")} items={items} t={t} />;
}

function Words({ of }: { of: readonly string[] }) {
  return (
    <ul>
      {of.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  );
}

type FileSheetProps = { lines: readonly AskedLine[]; named: Named; locale: Locale; t: T; desk: T };

/** The lines of the file under their heads, each with what the officer found; `desk` words them as the desk does. */
export function FileSheet({ lines, named, locale, t, desk }: FileSheetProps) {
  const groups = [...new Set(lines.map(({ group }) => group))];
  return groups.map((group) => (
    <SummaryList
      key={group}
      title={desk(`group.${group}`)}
      items={lines
        .filter((line) => line.group === group)
        .map(({ path, shape, value, verdict }) => ({
          key: path,
          term: desk(`field.${path}`),
          value: (
            <>
              <LineValue line={{ path, shape, value }} named={named} locale={locale} desk={desk} />{" "}
              {verdict === null ? (
                <Badge>{t("rulings:sheet.unseen")}</Badge>
              ) : (
                verdict !== "confirmed" && <Badge tone="warn">{t(`rulings:sheet.${verdict}`)}</Badge>
              )}
            </>
          ),
        }))}
      t={t}
    />
  ));
}

type LineValueProps = { line: Pick<AskedLine, "path" | "shape" | "value"> } & Pick<
  FileSheetProps,
  "named" | "locale" | "desk"
>;

function LineValue({ line: { path, shape, value }, named, locale, desk }: LineValueProps) {
  if (typeof value !== "string") return <DualText ar={value.ar} latin={value.latin} locale={locale} />;
  if (shape === "day" || shape === "partialDate") return <DateText on={value} t={desk} />;
  const words = valueWords(path, shape, value, named, desk);
  return <bdi>{words}</bdi>;
}
