import type { Locale, T } from "#lib/kernel/texts.ts";
import { Stack } from "../../layout/stack.tsx";
import { DateText } from "../../ui/date-text.tsx";
import { Empty } from "../../ui/empty.tsx";
import { Table } from "../../ui/table.tsx";
import { Head } from "../frame/sheet.tsx";

export type ReadingAlertLine = {
  id: string;
  name: { ar: string; latin: string };
  officeCode: string;
  readOn: string;
  about: "reading" | "issuing";
  reasons: readonly string[];
  subjects: number;
  fromElsewhere: number;
};

type ReadingAlertsProps = {
  alerts: readonly ReadingAlertLine[];
  officeName: (code: string) => string;
  locale: Locale;
  t: T;
};

/** Days on which somebody of the territory read far more than usual, or issued copies in an unusual way: how much, never of whom (DP:24). */
export function ReadingAlerts({ alerts, officeName, locale, t }: ReadingAlertsProps) {
  return (
    <Stack as="section" gap="m">
      <Head level={2} title={t("concerns.readings.title")}>
        {t("concerns.readings.intro")}
      </Head>
      {alerts.length === 0 ? (
        <Empty title={t("concerns.readings.none")} />
      ) : (
        <Table
          caption={t("concerns.readings.title")}
          captionHidden
          rows={alerts}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "who",
              label: t("concerns.readings.who"),
              heads: true,
              cell: ({ name }) => <bdi>{locale === "ar" ? name.ar : name.latin}</bdi>,
            },
            {
              key: "office",
              label: t("concerns.readings.office"),
              wide: true,
              cell: ({ officeCode }) => officeName(officeCode),
            },
            { key: "day", label: t("concerns.readings.day"), cell: ({ readOn }) => <DateText on={readOn} t={t} /> },
            {
              key: "about",
              label: t("concerns.readings.about"),
              cell: ({ about }) => t(`concerns.readings.aboutOf.${about}`),
            },
            {
              key: "subjects",
              label: t("concerns.readings.subjects"),
              numeric: true,
              cell: ({ subjects }) => subjects,
            },
            {
              key: "elsewhere",
              label: t("concerns.readings.fromElsewhere"),
              numeric: true,
              cell: ({ fromElsewhere }) => fromElsewhere,
            },
            {
              key: "reasons",
              label: t("concerns.readings.reasons"),
              cell: ({ reasons }) => reasons.map((reason) => t(`concerns.readings.reason.${reason}`)).join(" · "),
            },
          ]}
        />
      )}
    </Stack>
  );
}
