import type { IsoDay } from "#lib/calendar/core/index.ts";
import type { Locale, T } from "#lib/kernel/texts.ts";
import { type ActRuling, stateOn } from "#lib/rulings/core/index.ts";
import { Badge } from "../ui/badge.tsx";
import { Bdi } from "../ui/bdi.tsx";
import { DateText } from "../ui/date-text.tsx";
import { Note } from "../ui/note.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import { CorrectionBadge } from "./rulings-table.tsx";
import { ValueText } from "./value-text.tsx";

type RulingSheetProps = {
  ruling: ActRuling;
  askedOn: IsoDay;
  today: IsoDay;
  office: { ar: string; fr: string } | null;
  actOffice: { ar: string; fr: string } | null;
  locale: Locale;
  t: T;
};

/** A ruling on an act as everybody who may see it reads it: the act, what is asked, on what the officer's conclusion rests, what was decided. */
export function RulingSheet({ ruling, askedOn, today, office, actOffice, locale, t }: RulingSheetProps) {
  const { act, holder, matter, decider, request, dueOn, paper } = ruling;
  const state = stateOn(ruling, today);
  const isSilent = state !== ruling.state;
  return (
    <>
      {isSilent && <Note tone="bad">{t("corrections:silence")}</Note>}
      {!isSilent && ruling.state === "waiting" && dueOn !== null && dueOn < today && (
        <Note tone="warn" icon="clock">
          {t("corrections:late")}
        </Note>
      )}
      <SummaryList
        items={[
          { key: "state", term: t("corrections:line.state"), value: <Badge>{t(`corrections:state.${state}`)}</Badge> },
          { key: "matter", term: t("corrections:line.matter"), value: t(`corrections:matter.${matter}`) },
          {
            key: "act",
            term: t(`corrections:find.kinds.${act.kind}`),
            value: t("corrections:act.referenceOf", {
              no: act.no,
              year: act.year,
              office: actOffice?.[locale] ?? act.officeCode,
            }),
          },
          {
            key: "holder",
            term: t("corrections:line.holder"),
            value: <bdi>{locale === "ar" ? holder.ar : holder.latin || holder.ar}</bdi>,
          },
          { key: "applicant", term: t("corrections:ask.applicant"), value: <bdi>{request.applicant}</bdi> },
          { key: "office", term: t("corrections:line.office"), value: office?.[locale] },
          { key: "decider", term: t("corrections:line.decider"), value: t(`corrections:decider.${decider}`) },
          { key: "askedOn", term: t("corrections:line.askedOn"), value: <DateText on={askedOn} t={t} /> },
          ...(dueOn && ruling.state === "waiting"
            ? [
                {
                  key: "dueOn",
                  term: t("corrections:line.dueOn"),
                  value: (
                    <>
                      <DateText on={dueOn} t={t} /> <CorrectionBadge ruling={ruling} today={today} t={t} />
                    </>
                  ),
                },
              ]
            : []),
        ]}
        t={t}
      />
      {request.changes.map((change) => (
        <SummaryList
          key={change.field}
          title={t(`corrections:field.${change.field}`)}
          items={[
            {
              key: "was",
              term: t("corrections:line.was"),
              value: <ValueText value={change.was} locale={locale} t={t} />,
            },
            {
              key: "becomes",
              term: t("corrections:line.becomes"),
              value: <ValueText value={change.becomes} locale={locale} t={t} />,
            },
          ]}
          t={t}
        />
      ))}
      {request.other && (
        <SummaryList
          title={t("corrections:ask.other")}
          items={[
            {
              key: "other",
              term: t("corrections:line.act"),
              value: t("corrections:act.referenceOf", {
                no: request.other.number,
                year: request.other.year,
                office: request.other.office.ar,
              }),
            },
          ]}
          t={t}
        />
      )}
      <Comparison ruling={ruling} t={t} />
      {(paper !== null || ruling.reason !== null) && (
        <SummaryList
          title={t("corrections:line.title")}
          items={[
            ...(ruling.reason === null
              ? []
              : [
                  {
                    key: "reason",
                    term: t("corrections:line.reason"),
                    value: t(`corrections:reason.${ruling.reason}`),
                  },
                ]),
            ...(paper === null
              ? []
              : [
                  { key: "kind", term: t("corrections:line.mention"), value: t(`corrections:mention.${paper.kind}`) },
                  { key: "title", term: t("corrections:line.title"), value: t(`corrections:titleKind.${paper.title}`) },
                ]),
            { key: "number", term: t("corrections:line.number"), value: <Bdi>{ruling.number ?? ""}</Bdi> },
            {
              key: "on",
              term: t("corrections:line.decidedOn"),
              value: ruling.decidedOn && <DateText on={ruling.decidedOn} t={t} />,
            },
            ...(paper?.court
              ? [{ key: "court", term: t("corrections:line.court"), value: <bdi>{courtOf(paper.court, locale)}</bdi> }]
              : []),
            ...(paper?.finalOn
              ? [{ key: "final", term: t("corrections:line.finalOn"), value: <DateText on={paper.finalOn} t={t} /> }]
              : []),
          ]}
          t={t}
        />
      )}
    </>
  );
}

function Comparison({ ruling: { request }, t }: { ruling: ActRuling; t: T }) {
  const { comparison, note } = request;
  if (comparison === null && note === "") return null;
  return (
    <SummaryList
      title={t(comparison ? "corrections:ask.compare" : "corrections:ask.note")}
      items={[
        ...(comparison === null
          ? []
          : [
              {
                key: "declared",
                term: t("corrections:line.declared"),
                value: t(`corrections:declared.${comparison.declared}`),
              },
              ...(comparison.paperName === ""
                ? []
                : [
                    {
                      key: "name",
                      term: t("corrections:ask.paperName"),
                      value: <bdi>{comparison.paperName}</bdi>,
                    },
                  ]),
              { key: "paper", term: t("corrections:line.paper"), value: t(`corrections:reading.${comparison.paper}`) },
              {
                key: "proposal",
                term: t("corrections:line.proposal"),
                value: `${t(`corrections:concluded.${comparison.proposes}`)} — ${t(`corrections:finding.${comparison.because}`)}`,
              },
              {
                key: "concluded",
                term: t("corrections:ask.concluded"),
                value: t(`corrections:concluded.${comparison.concluded}`),
              },
            ]),
        ...(note === "" ? [] : [{ key: "note", term: t("corrections:ask.note"), value: <bdi>{note}</bdi> }]),
      ]}
      t={t}
    />
  );
}

function courtOf(court: { ar: string; fr: string | null }, locale: Locale): string {
  return locale === "ar" ? court.ar : (court.fr ?? court.ar);
}
