import { ISSUE_PERIODS, ISSUED_KINDS } from "#lib/documents/core/index.ts";
import type { T } from "#lib/kernel/texts.ts";
import { Select } from "../../forms/select.tsx";
import { Button } from "../../ui/button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import styles from "./issue.module.css";

export type IssueAsked = { period: string; day: string; kind: string; office: string };

type IssueFiltersProps = {
  action: string;
  csvHref: string;
  asked: IssueAsked;
  offices?: readonly { value: string; label: string }[] | undefined;
  t: T;
};

/** Which copies the page shows: a plain form whose answers stand in the address. */
export function IssueFilters({ action, csvHref, asked, offices, t }: IssueFiltersProps) {
  return (
    <form action={action} className={styles.filters}>
      <Select
        name="period"
        label={t("issuing:list.period")}
        value={asked.period === "" ? "30" : asked.period}
        options={ISSUE_PERIODS.map((value) => ({ value, label: t(`issuing:list.periodOf.${value}`) }))}
        t={t}
      />
      <Select
        name="kind"
        label={t("issuing:list.kind")}
        placeholder={t("issuing:list.all")}
        value={asked.kind}
        options={ISSUED_KINDS.map((value) => ({ value, label: t(`documents:kind.${value}`) }))}
        t={t}
      />
      {offices && (
        <Select
          name="office"
          label={t("issuing:list.office")}
          placeholder={t("issuing:list.all")}
          value={asked.office}
          options={offices}
          t={t}
        />
      )}
      <Button kind="secondary" icon="search">
        {t("issuing:list.filter")}
      </Button>
      <ButtonLink kind="quiet" icon="download" href={csvHref} download>
        {t("issuing:list.csv")}
      </ButtonLink>
    </form>
  );
}
