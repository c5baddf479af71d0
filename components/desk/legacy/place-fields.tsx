import type { T } from "#lib/kernel/texts.ts";
import { Select } from "../../forms/select.tsx";
import { TextInput } from "../../forms/text-input.tsx";
import styles from "./legacy.module.css";

/** Where an act stands in its paper register. */
export function PlaceFields({ t }: { t: T }) {
  return (
    <>
      <Select
        name="language"
        label={t("legacy:where.language")}
        options={(["ar", "fr", "both"] as const).map((value) => ({
          value,
          label: t(`legacy:where.languages.${value}`),
        }))}
        value="ar"
        t={t}
      />
      <Select
        name="calendar"
        label={t("legacy:where.calendar")}
        options={[
          { value: "gregorian", label: t("legacy:where.gregorian") },
          { value: "hijri", label: t("legacy:where.hijriCalendar") },
        ]}
        value="gregorian"
        t={t}
      />
      <div className={styles.pair}>
        <TextInput name="year" label={t("legacy:where.year")} kind="number" width="short" t={t} />
        <TextInput name="no" label={t("legacy:where.no")} kind="number" width="short" t={t} />
        <TextInput name="bis" label={t("legacy:where.bis")} width="short" optional t={t} />
        <TextInput name="part" label={t("legacy:where.part")} width="short" optional t={t} />
        <TextInput name="page" label={t("legacy:where.page")} width="short" optional t={t} />
      </div>
    </>
  );
}
