import type { T } from "#lib/kernel/texts.ts";
import { DateText } from "../ui/date-text.tsx";
import { SummaryList } from "../ui/summary-list.tsx";
import type { ReferralView } from "./referral-view.ts";

/** The name in every script, what each side says of it, what the rules noticed, and the decision once there is one. */
export function ReferralSheet({ view, t }: { view: ReferralView; t: T }) {
  const { name, decision } = view;
  return (
    <>
      <SummaryList
        title={t("names:sheet.name")}
        items={[
          { key: "ar", term: t("names:sheet.script.ar"), value: <bdi lang="ar">{name.ar}</bdi> },
          { key: "latin", term: t("names:sheet.script.latin"), value: <bdi lang="fr">{name.latin}</bdi> },
          {
            key: "tifinagh",
            term: t("names:sheet.script.tifinagh"),
            value: name.tifinagh === undefined ? undefined : <bdi lang="zgh">{name.tifinagh}</bdi>,
          },
          { key: "sex", term: t("names:sheet.sex"), value: t(`names:sheet.${view.sex}`) },
        ]}
        t={t}
      />
      <SummaryList
        title={t("names:sheet.file")}
        items={[
          ...(view.office === undefined ? [] : [{ key: "office", term: t("names:sheet.office"), value: view.office }]),
          { key: "receivedOn", term: t("names:sheet.receivedOn"), value: <DateText on={view.receivedOn} t={t} /> },
          {
            key: "ground",
            term: t("names:sheet.ground"),
            value: `${t(`names:ground.${view.ground}`)} (${t(`names:law.${view.regime}`)})`,
          },
          { key: "officeReason", term: t("names:sheet.officeReason"), value: <Written text={view.officeReason} /> },
          {
            key: "declarantReason",
            term: t("names:sheet.declarantReason"),
            value: view.declarantReason === "" ? t("names:sheet.noReason") : <Written text={view.declarantReason} />,
          },
          {
            key: "findings",
            term: t("names:sheet.findings"),
            value:
              view.noticed.length === 0
                ? t("names:sheet.noFindings")
                : view.noticed.map((ground) => t(`names:ground.${ground}`)).join(" · "),
          },
        ]}
        t={t}
      />
      {decision && (
        <SummaryList
          title={t("names:sheet.decision")}
          items={[
            { key: "outcome", term: t("names:sheet.outcome"), value: <b>{t(`names:sheet.${decision.outcome}`)}</b> },
            { key: "number", term: t("names:sheet.number"), value: <bdi>{decision.number}</bdi> },
            { key: "decidedOn", term: t("names:sheet.decidedOn"), value: <DateText on={decision.decidedOn} t={t} /> },
            {
              key: "reason",
              term: t("names:sheet.reason"),
              value: t(`names:${decision.outcome === "accepted" ? "acceptance" : "ground"}.${decision.reason}`),
            },
            { key: "reasons", term: t("names:sheet.reasons"), value: <Written text={decision.reasons} /> },
            ...(decision.chooseBy === null
              ? []
              : [
                  {
                    key: "chooseBy",
                    term: t("names:sheet.chooseBy"),
                    value: <DateText on={decision.chooseBy} t={t} />,
                  },
                ]),
          ]}
          t={t}
        />
      )}
    </>
  );
}

/** Somebody's own words, in the direction they were written in. */
function Written({ text }: { text: string }) {
  return <span dir="auto">{text}</span>;
}
